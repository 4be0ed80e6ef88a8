/// What groups of features came to when they were met last, by the group's key: one place for each, the newest stays.
///
/// Sums are whole numbers, so that it makes no difference to any score whether one was remembered. Key and scores lie
/// side by side, for 9 to 12 labels in one line of the cache.
final class GroupMemory {
    private let memory: UnsafeMutableRawPointer
    private let mask: Int
    private let size: Int
    private let stride: Int
    private static let line = 64

    /// - Parameters:
    ///   - places: how many groups to remember at most, made up to a power of two.
    ///   - stride: the numbers of a row.
    init(places: Int, stride: Int) {
        var count = 1
        while count < places, count < 1 << 24 { count *= 2 }
        mask = count - 1
        self.stride = stride
        var size = 16
        while size < 8 + stride * 4 { size += size < Self.line ? size : Self.line }
        self.size = size
        memory = .allocate(byteCount: count * size, alignment: Self.line)
        memory.initializeMemory(as: Int32.self, repeating: 0, count: count * size / 4)
    }

    deinit { memory.deallocate() }

    /// The row of a group; nil where it is not remembered.
    @inline(__always)
    func row(of key: UInt64) -> UnsafeMutablePointer<Int32>? {
        let place = memory + (Int(truncatingIfNeeded: key) & mask) &* size
        return place.load(as: UInt64.self) == key ? (place + 8).assumingMemoryBound(to: Int32.self) : nil
    }

    /// The row of a group, all 0, in the place of what was there.
    func newRow(of key: UInt64) -> UnsafeMutablePointer<Int32> {
        let place = memory + (Int(truncatingIfNeeded: key) & mask) * size
        place.storeBytes(of: key, as: UInt64.self)
        let row = (place + 8).assumingMemoryBound(to: Int32.self)
        row.update(repeating: 0, count: stride)
        return row
    }
}
