/// A run of scores that grows and never shrinks, reached without checks: a decoder's memory.
///
/// Whoever follows `start` keeps below what was reserved last; nothing outside `Decoding` sees it.
final class ScoreBuffer {
    private(set) var start = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    private var capacity = 1

    init() { start.initialize(to: 0) }

    deinit { start.deallocate() }

    /// Makes room for so many; what is there stays.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        let room = max(count, capacity * 2)
        let larger = UnsafeMutablePointer<Int32>.allocate(capacity: room)
        larger.update(from: start, count: capacity)
        (larger + capacity).initialize(repeating: 0, count: room - capacity)
        start.deallocate()
        (start, capacity) = (larger, room)
    }
}
