/// Turns offsets into line numbers; counts on or back from the last one asked for, so that near ones cost little.
struct LineCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var line = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The line, from 1, that an offset stands on.
    mutating func line(of wanted: Int) -> Int {
        let wanted = min(max(0, wanted), bytes.count)
        if wanted < offset {
            line -= Self.newlines(in: bytes.part(wanted, offset))
        } else {
            line += Self.newlines(in: bytes.part(offset, wanted))
        }
        offset = wanted
        return line
    }

    /// How many newlines there are, counted eight bytes at a time.
    private static func newlines(in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let low7: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        let raw = UnsafeRawBufferPointer(bytes)
        var count = 0
        var index = 0
        while index &+ 8 <= raw.count {
            let difference = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x0A0A_0A0A_0A0A_0A0A
            // The high bit of each byte stays clear only where the byte is a newline.
            count &+= (((difference & low7) &+ low7) | difference | low7).nonzeroBitCount
            index &+= 8
        }
        // Each of those words has 56 bits set of the low sevens, and one more for each byte that is no newline.
        count = index - (count - index / 8 * 56)
        while index < raw.count {
            if raw[index] == 0x0A { count &+= 1 }
            index &+= 1
        }
        return count
    }
}
