/// Tells bytes of text that stay as they are from those that fold, vanish or change.
enum TextScanner {
    /// What a character that is not copied as it is turns into.
    enum Meaning: Equatable {
        case space
        case nothing
        case scalar(Unicode.Scalar)
    }

    private enum Class {
        static let plain: UInt8 = 0
        static let space: UInt8 = 1
        static let control: UInt8 = 2
        /// May begin a space, a mark without width or a C1 control.
        static let lead: UInt8 = 3
    }

    /// The class of each byte, in memory that is never given back.
    struct Classes: @unchecked Sendable {
        fileprivate let table: UnsafePointer<UInt8>

        @inline(__always)
        fileprivate subscript(_ byte: UInt8) -> UInt8 { table[Int(byte)] }
    }

    static let classes: Classes = {
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
        for byte in UInt8.min...UInt8.max { (memory + Int(byte)).initialize(to: classify(byte)) }
        return Classes(table: UnsafePointer(memory))
    }()

    private static func classify(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x20: Class.space
        case 0x00..<0x20, 0x7F: Class.control
        case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF3: Class.lead
        default: Class.plain
        }
    }

    /// The end of the longest run from `from` that can be copied; single spaces between words belong to it.
    @inline(__always)
    static func endOfRun(_ bytes: UnsafePointer<UInt8>, from: Int, count: Int, _ classes: Classes) -> Int {
        var index = from
        while index < count {
            let byte = bytes[index]
            let kind = classes[byte]
            if kind == Class.plain {
                index &+= 1
            } else if kind == Class.lead {
                if special(bytes, at: index, count: count).length > 0 { return index }
                index &+= 1
            } else if byte == 0x20, index > from, index &+ 1 < count, classes[bytes[index &+ 1]] == Class.plain {
                index &+= 2
            } else {
                return index
            }
        }
        return index
    }

    /// What the character at `index` turns into and how many bytes it takes; a length of 0 says that it stays.
    static func special(_ bytes: UnsafePointer<UInt8>, at index: Int, count: Int) -> (meaning: Meaning, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 {
            let kind = classify(byte)
            // Controls part words too: a vertical tab or a NUL between two is what is left of a line's end or a cell's.
            return kind == Class.plain ? (.nothing, 0) : (.space, 1)
        }
        guard let scalar = decode(bytes, at: index, count: count) else { return (.nothing, 0) }
        guard let meaning = meaning(of: scalar.value) else { return (.nothing, 0) }
        return (meaning, scalar.length)
    }

    private static func decode(
        _ bytes: UnsafePointer<UInt8>, at index: Int, count: Int
    ) -> (value: UInt32, length: Int)? {
        let lead = bytes[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard index + length <= count else { return nil }
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }

    private static func meaning(of value: UInt32) -> Meaning? {
        switch value {
        case 0x80...0x9F: Windows1252.scalar(value).map { .scalar($0) } ?? .nothing
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xAD, 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F,
            0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
            .nothing
        default: nil
        }
    }

    /// Whether there is a letter or digit in it (any byte of a longer character counts as one).
    static func hasWordCharacter(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
        UnsafeBufferPointer(start: bytes, count: count).contains { byte in
            byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
        }
    }
}
