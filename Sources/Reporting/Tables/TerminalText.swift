/// Text for a terminal: what a posting or a file's name may hold is not what a terminal should obey.
public enum TerminalText {
    /// The text on one line, with white space folded and control characters and direction overrides taken out.
    public static func line(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                needsSpace = !result.isEmpty
                continue
            }
            guard isHarmless(scalar) else { continue }
            if needsSpace { result.append(" ") }
            needsSpace = false
            result.append(scalar)
        }
        return String(result)
    }

    /// The text on its own lines, with all that a terminal would obey taken out; blanks stay as they are.
    public static func lines(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar == "\n" || isHarmless(scalar) { result.append(scalar) }
        return String(result)
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: false
        case .format: scalar == "\u{200D}" || scalar == "\u{200C}"
        default: true
        }
    }

    /// How many columns a text takes up.
    public static func width(_ text: String) -> Int {
        text.reduce(0) { $0 + width($1) }
    }

    private static func width(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The text cut to a width, with an ellipsis where something is lost.
    public static func cut(_ text: String, to limit: Int) -> String {
        guard width(text) > limit else { return text }
        var result = ""
        var used = 0
        for character in text {
            let next = width(character)
            guard used + next < limit else { break }
            result.append(character)
            used += next
        }
        return limit > 0 ? result + "…" : ""
    }

    /// The text on lines of a width, cut between words; lines after the first are set two places further in.
    public static func wrapped(_ text: String, width limit: Int, indent: Int = 0) -> String {
        var lines: [String] = []
        var current = String(repeating: " ", count: indent)
        var isEmpty = true
        for word in line(text).split(separator: " ") {
            if !isEmpty, width(current) + 1 + width(String(word)) > limit {
                lines.append(current)
                current = String(repeating: " ", count: indent + 2)
                isEmpty = true
            }
            current += (isEmpty ? "" : " ") + word
            isEmpty = false
        }
        return (lines + [current]).map { $0 + "\n" }.joined()
    }
}
