/// Cuts bytes into JSON tokens; anything it cannot read is skipped and said so.
///
/// Tolerant of what sites publish: raw newlines in strings, quotes inside strings, trailing commas, comments.
struct JSONLexer: ~Copyable {
    enum Token: Equatable {
        case beginObject, endObject, beginArray, endArray, colon, comma
        /// Its text stands in `text`.
        case string
        /// A number, true, false or null; its text stands in `text`.
        case literal
        /// A byte that begins no token.
        case unexpected(UInt8)
        case end
    }

    /// The text of the last string or literal.
    private(set) var text = ByteBuffer(capacity: 1024)
    /// Whether the last string ran to the end of the input.
    private(set) var isUnterminated = false
    /// Whether the last string had escapes of characters beyond ASCII.
    private(set) var hadEscapes = false
    /// Where the next token is looked for.
    private(set) var index = 0
    /// Where the last token began.
    private(set) var tokenStart = 0

    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next token.
    mutating func next() -> Token {
        skipBlanks()
        tokenStart = index
        guard index < bytes.count else { return .end }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "{"): return .beginObject
        case UInt8(ascii: "}"): return .endObject
        case UInt8(ascii: "["): return .beginArray
        case UInt8(ascii: "]"): return .endArray
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "\""):
            readString()
            return .string
        default:
            guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else {
                return .unexpected(byte)
            }
            index -= 1
            readLiteral()
            return .literal
        }
    }

    /// White space, `//` and block comments, and the comment and CDATA marks that pages wrap scripts in.
    private mutating func skipBlanks() {
        while index < bytes.count {
            if JSONLexer.isBlank(bytes[index]) {
                index += 1
            } else if !skip("<!--", to: nil), !skip("-->", to: nil), !skip("/*", to: "*/"), !skip("//", to: "\n"),
                !skip("<![cdata[", to: nil), !skip("]]>", to: nil), !skip("\u{FEFF}", to: nil)
            {
                return
            }
        }
    }

    /// A non-breaking space (its two bytes) and the semicolon behind a script's object count too.
    private static func isBlank(_ byte: UInt8) -> Bool {
        byte.isSpace || byte == UInt8(ascii: ";") || byte == 0xC2 || byte == 0xA0
    }

    private mutating func skip(_ mark: StaticString, to end: StaticString?) -> Bool {
        guard bytes.hasPrefix(mark, at: index) else { return false }
        index += mark.utf8CodeUnitCount
        // A line that only says "//<![CDATA[" hides the mark from script engines, not from us.
        if let end, !bytes.hasPrefix("<![cdata[", at: index), !bytes.hasPrefix("]]>", at: index) {
            index = bytes.firstIndex(of: end, from: index).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
        }
        return true
    }

    private mutating func readLiteral() {
        text.truncate(to: 0)
        let start = index
        while index < bytes.count, JSONLexer.isLiteral(bytes[index]) { index += 1 }
        text.append(bytes.part(start, index))
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }

    private mutating func readString() {
        text.truncate(to: 0)
        isUnterminated = false
        hadEscapes = false
        var start = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                if closesString(at: index) {
                    text.append(bytes.part(start, index))
                    index += 1
                    return
                }
                index += 1
            } else if byte == UInt8(ascii: "\\") {
                text.append(bytes.part(start, index))
                readEscape()
                start = index
            } else {
                index += 1
            }
        }
        text.append(bytes.part(start, index))
        isUnterminated = true
    }

    /// A quote ends the string unless plain text goes on behind it: then someone forgot to escape it.
    private func closesString(at quote: Int) -> Bool {
        var next = quote + 1
        var sawNewline = false
        while next < bytes.count, bytes[next].isSpace {
            sawNewline = sawNewline || bytes[next] == 0x0A
            next += 1
        }
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"),
            UInt8(ascii: "<"):
            return true
        case UInt8(ascii: "\""): return sawNewline
        default: return false
        }
    }

    private mutating func readEscape() {
        index += 1
        guard index < bytes.count else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
        case UInt8(ascii: "u"): readUnicodeEscape()
        default: text.append(byte)
        }
    }

    private mutating func readUnicodeEscape() {
        guard let unit = hexadecimal(at: index) else { return text.append("\\u") }
        index += 4
        hadEscapes = hadEscapes || unit >= 0x80
        var value = unit
        if unit &- 0xD800 < 0x400, bytes.hasPrefix("\\u", at: index), let low = hexadecimal(at: index + 2),
            low &- 0xDC00 < 0x400
        {
            index += 6
            value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        }
        text.append(value == 0 ? " " : Unicode.Scalar(value) ?? "\u{FFFD}")
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        var value: UInt32 = 0
        for byte in bytes[start..<(start + 4)] {
            guard let digit = byte.hexadecimalValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
