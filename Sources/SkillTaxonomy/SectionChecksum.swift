/// A checksum that reads several gigabytes a second: whether bytes are still those that were written.
///
/// It tells damage, not forgery. Each step can be undone, so that a change within one word always changes the sum, and of
/// any other damage one in 2^64 goes unseen.
enum SectionChecksum {
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The sum of bytes.
    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        guard let start = bytes.baseAddress else { return factor }
        // Eight lanes side by side, since each word of one must wait for the word before it.
        var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        var (e, f, g, h): (UInt64, UInt64, UInt64, UInt64) = (5, 6, 7, 8)
        var offset = 0
        while offset &+ 64 <= bytes.count {
            a = step(a, word(start, offset))
            b = step(b, word(start, offset &+ 8))
            c = step(c, word(start, offset &+ 16))
            d = step(d, word(start, offset &+ 24))
            e = step(e, word(start, offset &+ 32))
            f = step(f, word(start, offset &+ 40))
            g = step(g, word(start, offset &+ 48))
            h = step(h, word(start, offset &+ 56))
            offset &+= 64
        }
        var sum = step(UInt64(bytes.count), a)
        for lane in [b, c, d, e, f, g, h] { sum = step(sum, lane) }
        while offset &+ 8 <= bytes.count {
            sum = step(sum, word(start, offset))
            offset &+= 8
        }
        var rest: UInt64 = 0
        for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
        return step(step(sum, rest), 0)
    }

    /// Every call stays 8 bytes within the bytes: the loops above ask before each.
    @inline(__always)
    private static func word(_ start: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let product = (sum ^ word) &* factor
        return product &<< 29 | product &>> 35
    }
}
