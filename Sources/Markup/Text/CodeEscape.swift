/// Resolves the escapes of strings in code: `\n`, `\u2019`, `\x27`.
enum CodeEscape {
    /// Appends what the backslash at an offset and what follows stand for; returns where reading goes on.
    static func resolve(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, into text: inout ByteBuffer) -> Int {
        guard index + 1 < bytes.count else {
            text.append(UInt8(ascii: "\\"))
            return index + 1
        }
        switch bytes[index + 1] {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "0"): text.append(0x20)
        case UInt8(ascii: "\n"): break
        case UInt8(ascii: "x"):
            guard let value = number(bytes, at: index + 2, digits: 2) else { break }
            text.append(scalar(value))
            return index + 4
        case UInt8(ascii: "u"):
            guard let (value, end) = unicode(bytes, at: index) else { break }
            text.append(scalar(value))
            return end
        case let other: text.append(other)
        }
        return index + 2
    }

    /// The character of a `\u` escape, of two where they are halves of one, and where it ends; nil where it is none.
    static func unicode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, end: Int)? {
        guard bytes.hasPrefix("\\u", at: index), let high = number(bytes, at: index + 2, digits: 4) else { return nil }
        if high &- 0xD800 < 0x400, bytes.hasPrefix("\\u", at: index + 6),
            let low = number(bytes, at: index + 8, digits: 4), low &- 0xDC00 < 0x400
        {
            return (0x10000 + (high - 0xD800) << 10 + (low - 0xDC00), index + 12)
        }
        return (high, index + 6)
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        value == 0 ? " " : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, digits: Int) -> UInt32? {
        guard start + digits <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + digits)] {
            guard let digit = byte.hexadecimalValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
