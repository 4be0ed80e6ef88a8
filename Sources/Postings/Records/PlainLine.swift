import Markup

/// Turns the value of a field into one line of plain text.
struct PlainLine {
    let parser: MarkupParser

    /// Whether a value is one line of words with single blanks between them, as nearly all are.
    private static func isPlain(_ value: String) -> Bool {
        var last: UInt8 = 0x20
        for byte in value.utf8 {
            // White space beyond ASCII begins with one of these four.
            let mayBeBlank = byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3
            if byte < 0x20 || byte == 0x7F || mayBeBlank || byte == 0x3C || byte == 0x26 || byte == 0x20 && last == 0x20
            {
                return false
            }
            last = byte
        }
        return last != 0x20
    }

    /// The line of a value.
    func of(_ value: String) -> String {
        if Self.isPlain(value) { return value }
        guard value.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else { return Self.folded(value) }
        return Self.joined(parser.parse(fragment: value).bytes)
    }

    /// Words with single blanks between them; controls part words like white space.
    private static func folded(_ value: String) -> String {
        var folded = ""
        folded.reserveCapacity(value.utf8.count)
        var isParted = false
        for scalar in value.unicodeScalars {
            if scalar.value <= 0x20 || scalar.value == 0x7F || scalar.properties.isWhitespace {
                isParted = !folded.isEmpty
            } else {
                if isParted { folded.unicodeScalars.append(" ") }
                isParted = false
                folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    /// Lines as one line.
    private static func joined(_ lines: [UInt8]) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(lines.count)
        var isParted = false
        for byte in lines {
            if byte == 0x0A {
                isParted = !line.isEmpty
            } else {
                if isParted { line.append(0x20) }
                isParted = false
                line.append(byte)
            }
        }
        return String(decoding: line, as: UTF8.self)
    }
}
