/// Resolves character references (`&amp;`, `&#8217;`) as browsers do.
enum CharacterReference {
    /// Appends what the reference at `index` stands for, or the ampersand itself; returns where reading goes on.
    ///
    /// - Parameter deeply: whether a reference that was escaped once more or twice (`&amp;nbsp;`) counts as what it was.
    static func resolve(
        _ bytes: UnsafePointer<UInt8>, at index: Int, end: Int, into text: inout ByteBuffer, deeply: Bool = false
    ) -> Int {
        let next = deeply ? behindEscapes(bytes, at: index, end: end) : index + 1
        if next < end, bytes[next] == UInt8(ascii: "#") {
            if let (value, behind) = number(bytes, from: next + 1, end: end) {
                if let scalar = scalar(value) { text.append(scalar) }
                return behind
            }
        } else if let (scalar, behind) = named(bytes, from: next, end: end) {
            text.append(scalar)
            return behind
        }
        text.append(UInt8(ascii: "&"))
        return next
    }

    /// How often a reference is taken to have been escaped.
    private static let mostEscapes = 3

    /// Behind the ampersand of a reference that was escaped, or of the one at hand.
    private static func behindEscapes(_ bytes: UnsafePointer<UInt8>, at index: Int, end: Int) -> Int {
        var next = index + 1
        for _ in 0..<mostEscapes {
            let length = escapeLength(bytes, at: next, end: end)
            guard length > 0, isWhole(bytes, from: next + length, end: end) else { break }
            next += length
        }
        return next
    }

    /// The length of "amp;", "#38;" or "#x26;" at an offset, 0 where none stands.
    private static func escapeLength(_ bytes: UnsafePointer<UInt8>, at index: Int, end: Int) -> Int {
        let rest = UnsafeBufferPointer(start: bytes + index, count: end - index)
        return rest.hasPrefix("amp;") || rest.hasPrefix("#38;") ? 4 : rest.hasPrefix("#x26;") ? 5 : 0
    }

    /// Whether a reference goes on here with all that it needs; one for a bracket stays, as it may be meant to be seen.
    private static func isWhole(_ bytes: UnsafePointer<UInt8>, from start: Int, end: Int) -> Bool {
        guard start < end else { return false }
        if bytes[start] == UInt8(ascii: "#") {
            guard let (value, behind) = number(bytes, from: start + 1, end: end) else { return false }
            return bytes[behind - 1] == UInt8(ascii: ";") && value != 0x3C && value != 0x3E
        }
        guard let (scalar, behind) = named(bytes, from: start, end: end) else { return false }
        return bytes[behind - 1] == UInt8(ascii: ";") && scalar != "<" && scalar != ">"
    }

    private static func number(_ bytes: UnsafePointer<UInt8>, from start: Int, end: Int) -> (UInt32, Int)? {
        var index = start
        let isHexadecimal = index < end && bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < end, let digit = bytes[index].hexadecimalValue, isHexadecimal || digit < 10 {
            value = min(value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit), 0x11_0000)
            index += 1
        }
        guard index > first else { return nil }
        return (value, index < end && bytes[index] == UInt8(ascii: ";") ? index + 1 : index)
    }

    /// Numbers that windows-1252 gives a meaning have it, controls are blanks, and what is no character is the
    /// replacement character.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0x80...0x9F: Windows1252.scalar(value)
        case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: " "
        default: Unicode.Scalar(value) ?? "\u{FFFD}"
        }
    }

    /// A name with its semicolon, or an old one without, the longest that fits.
    private static func named(_ bytes: UnsafePointer<UInt8>, from start: Int, end: Int) -> (Unicode.Scalar, Int)? {
        var index = start
        while index < end, index - start < NamedCharacters.longestName, bytes[index].isLetter || bytes[index].isDigit {
            index += 1
        }
        guard index > start else { return nil }
        if index < end, bytes[index] == UInt8(ascii: ";") {
            if let scalar = NamedCharacters.scalar(bytes + start, count: index - start) { return (scalar, index + 1) }
        }
        return unterminated(bytes, from: start, end: index)
    }

    /// An old name without its semicolon; inside a word only the commonest count, so that "R&Degree" stays.
    private static func unterminated(
        _ bytes: UnsafePointer<UInt8>, from start: Int, end: Int
    ) -> (Unicode.Scalar, Int)? {
        var length = min(end - start, NamedCharacters.longestUnterminated)
        while length >= 2 {
            if let scalar = NamedCharacters.unterminatedScalar(bytes + start, count: length) {
                let isCommon = scalar.value < 0x40 || scalar.value == 0xA0
                return start + length == end || isCommon ? (scalar, start + length) : nil
            }
            length -= 1
        }
        return nil
    }
}
