/// A fixed run of numbers that begin as 0, held by reference and reached without checks: what training computes on.
///
/// Whoever follows `start` keeps below `count`; nothing outside `Training` sees it.
final class NumberBuffer {
    let start: UnsafeMutablePointer<Double>
    let count: Int

    init(count: Int) {
        self.count = count
        start = UnsafeMutablePointer<Double>.allocate(capacity: max(1, count))
        clear()
    }

    deinit { start.deallocate() }

    func clear() { start.update(repeating: 0, count: count) }

    func copy(_ other: NumberBuffer) { copy(other, count: count) }

    func copy(_ other: NumberBuffer, count: Int) {
        start.update(from: other.start, count: min(count, self.count, other.count))
    }

    var values: [Double] { Array(UnsafeBufferPointer(start: start, count: count)) }
}

/// Two numbers at once, which is what every processor of the platforms at hand does in one step; unlike a wider step it
/// leaves rows of 9 labels with one number to spare.
typealias NumberPair = SIMD2<Double>

extension UnsafePointer<Double> {
    /// The two numbers from a place on.
    @inline(__always)
    func pair(_ place: Int) -> NumberPair {
        UnsafeRawPointer(self + place).loadUnaligned(as: NumberPair.self)
    }
}

extension UnsafeMutablePointer<Double> {
    /// The two numbers from a place on.
    @inline(__always)
    func pair(_ place: Int) -> NumberPair {
        UnsafeRawPointer(self + place).loadUnaligned(as: NumberPair.self)
    }

    /// Sets the two numbers from a place on.
    @inline(__always)
    func setPair(_ place: Int, _ pair: NumberPair) {
        UnsafeMutableRawPointer(self + place).storeBytes(of: pair, as: NumberPair.self)
    }
}
