/// Tells values that a page's own programme should have filled in and did not: "{{ job.title }}", "<%= city %>", "%s".
enum Placeholder {
    /// Whether a text is or holds such a value.
    static func stands(in text: String) -> Bool {
        guard text.utf8.contains(where: isMark) else {
            return text.utf8.count <= 9 && nothings.contains(text)
        }
        return pairs.contains { open, close in
            guard let start = text.firstRange(of: open) else { return false }
            return text[start.upperBound...].contains(close)
        } || text.split(whereSeparator: \.isWhitespace).contains { formats.contains($0) }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "%")
    }

    private static let pairs: [(String, String)] = [
        ("{{", "}}"), ("{$", "}"), ("${", "}"), ("#{", "}"), ("{%", "%}"), ("[[", "]]"), ("<%", "%>"), ("{#", "#}"),
        ("[object ", "]"),
    ]
    private static let formats: Set<Substring> = ["%s", "%d", "%@", "%1$s", "%2$s", "%i"]
    /// What programmes print where they have no value.
    private static let nothings: Set<String> = ["undefined", "null", "NaN", "None", "nil"]
}
