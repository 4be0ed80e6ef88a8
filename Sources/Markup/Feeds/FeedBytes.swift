#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The bytes of a feed from the run of records at hand on; more are read as they are looked at.
///
/// Offsets are those in the whole feed.
final class FeedBytes {
    /// The offset of the first byte that is held.
    private(set) var start = 0
    /// Whether so many bytes would have to be held that reading stopped.
    private(set) var isOverfull = false

    private let stream: ArchiveStream
    /// Whether a compressed feed holds more than it may.
    private(set) var isOverinflated = false

    private let limit: Int
    private let inflatedLimit: Int

    /// - Parameters:
    ///   - limit: the most bytes that are held.
    ///   - inflatedLimit: the most bytes that a compressed feed may hold in all.
    init(limit: Int, inflatedLimit: Int, source: @escaping ArchiveStream.Source) {
        self.limit = limit
        self.inflatedLimit = inflatedLimit
        stream = ArchiveStream(source)
    }

    /// What is held.
    var held: UnsafeBufferPointer<UInt8> { stream.bytes }

    /// One past the last offset that is held.
    var end: Int { start + stream.bytes.count }

    /// What is wrong with the compression, if anything.
    var damage: ArchiveDamage { stream.damage }

    /// Reads on; false where there is nothing more, or where too much would have to be held.
    func more() -> Bool {
        guard stream.bytes.count < limit else {
            isOverfull = true
            return false
        }
        guard !stream.isCompressed || end < inflatedLimit else {
            isOverinflated = true
            return false
        }
        return stream.fill()
    }

    /// Reads on until so many bytes are held, or all that there are.
    func hold(_ count: Int) {
        while stream.bytes.count < count, more() {}
    }

    /// Gives up what stands before an offset.
    func drop(to offset: Int) {
        let count = min(max(0, offset - start), stream.bytes.count)
        stream.drop(count)
        start += count
    }

    /// A copy of some bytes that are held.
    func copy(_ from: Int, _ to: Int) -> [UInt8] { Array(part(from, to)) }

    func part(_ from: Int, _ to: Int) -> UnsafeBufferPointer<UInt8> { stream.bytes.part(from - start, to - start) }

    /// The byte at an offset, nil behind the end.
    func byte(at offset: Int) -> UInt8? {
        while offset >= end {
            guard more() else { return nil }
        }
        return stream.bytes[offset - start]
    }

    /// Whether a lower-case word stands at an offset, in any case of letters.
    func hasPrefix(_ word: StaticString, at offset: Int) -> Bool {
        while offset + word.utf8CodeUnitCount > end {
            guard more() else { return false }
        }
        return stream.bytes.hasPrefix(word, at: offset - start)
    }

    /// Where a byte next stands; nil where it does not come any more.
    func find(_ byte: UInt8, from offset: Int) -> Int? {
        var next = offset
        while true {
            let rest = part(next, end)
            if let base = rest.baseAddress, let found = memchr(base, Int32(byte), rest.count) {
                return next + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
            }
            next = max(next, end)
            guard more() else { return nil }
        }
    }

    /// Where a sequence of bytes next stands; nil where it does not come any more.
    func find(_ sequence: StaticString, from offset: Int) -> Int? {
        var next = offset
        while let found = find(sequence.utf8Start[0], from: next) {
            if hasPrefix(sequence, at: found) { return found }
            next = found + 1
        }
        return nil
    }
}
