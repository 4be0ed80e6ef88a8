/// A run of scores that grows and never shrinks, reached without checks: a decoder's memory.
///
/// Whoever follows `start` keeps below what was reserved last; nothing outside `Decoding` sees it.
final class ScoreBuffer {
    private(set) var start = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private var capacity = 1

    deinit { start.deallocate() }

    /// Makes room for so many; what was there before is lost where there was less.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        start.deallocate()
        capacity = max(count, capacity * 2)
        start = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    }
}
