/// Finds out whether bytes are UTF-8, a word at a time where they are ASCII.
enum UTF8Validation {
    /// What a look at all bytes tells.
    struct Result: Equatable {
        /// Sequences of more than one byte that are well-formed.
        var multibyte = 0
        /// Bytes that belong to no well-formed sequence.
        var invalid = 0
        /// NUL bytes.
        var nul = 0
        /// Where the first invalid byte stands.
        var firstInvalid: Int?
    }

    /// Looks at all bytes.
    static func examine(_ bytes: UnsafeBufferPointer<UInt8>) -> Result {
        var result = Result()
        guard let base = bytes.baseAddress else { return result }
        var index = 0
        while index < bytes.count {
            index = skipASCII(base, from: index, count: bytes.count, &result)
            guard index < bytes.count else { break }
            let length = sequenceLength(base + index, available: bytes.count - index)
            if length > 0 {
                result.multibyte += 1
                index += length
            } else {
                result.invalid += 1
                result.firstInvalid = result.firstInvalid ?? index
                index += 1
            }
        }
        return result
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let lowBits: UInt64 = 0x0101_0101_0101_0101

    /// The next byte that is not ASCII; NUL bytes on the way are counted.
    @inline(__always)
    private static func skipASCII(
        _ base: UnsafePointer<UInt8>, from start: Int, count: Int, _ result: inout Result
    ) -> Int {
        var index = start
        // Of 32 bytes the high bits tell at once whether any is beyond ASCII or NUL: only NUL borrows into its own.
        while index &+ 32 <= count {
            let words = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD4<UInt64>.self)
            let mixed = (words &- SIMD4(repeating: lowBits)) | words
            if (mixed[0] | mixed[1] | mixed[2] | mixed[3]) & highBits != 0 { break }
            index &+= 32
        }
        while index &+ 8 <= count {
            let word = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
            if word & highBits != 0 { break }
            if (word &- lowBits) & ~word & highBits != 0 {
                for offset in 0..<8 where base[index + offset] == 0 { result.nul += 1 }
            }
            index &+= 8
        }
        while index < count, base[index] < 0x80 {
            if base[index] == 0 { result.nul += 1 }
            index &+= 1
        }
        return index
    }

    /// The length of the well-formed sequence of two to four bytes that begins here, or 0.
    static func sequenceLength(_ bytes: UnsafePointer<UInt8>, available: Int) -> Int {
        let lead = bytes[0]
        func continues(_ offset: Int) -> Bool { offset < available && bytes[offset] & 0xC0 == 0x80 }
        switch lead {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0...0xEF:
            guard continues(1), continues(2) else { return 0 }
            if lead == 0xE0, bytes[1] < 0xA0 { return 0 }
            if lead == 0xED, bytes[1] > 0x9F { return 0 }
            return 3
        case 0xF0...0xF4:
            guard continues(1), continues(2), continues(3) else { return 0 }
            if lead == 0xF0, bytes[1] < 0x90 { return 0 }
            if lead == 0xF4, bytes[1] > 0x8F { return 0 }
            return 4
        default: return 0
        }
    }
}
