/// What people write after a credential's name that does not change which one it is.
enum NameQualifier {
    private static let words: Set<String> = [
        "ce", "active", "current", "valid", "certified", "certification", "certificate", "credential", "exam", "exp",
        "expire", "expires", "expiry", "issued", "earned", "since", "version", "ver", "edition", "ed", "rev", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    /// Whether a stretch in brackets or after a dash only says when, which version or which exam.
    static func isIgnorable(_ text: some StringProtocol) -> Bool {
        let parts = text.split { $0.isWhitespace || $0 == "," || $0 == ":" }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                words.contains(part.lowercased().filter { $0 != "." }) || isYear(part) || isVersion(part, bare: true)
                    || isExamCode(part)
            }
    }

    /// Whether the last word of a name only says when, which version or which exam.
    ///
    /// A bare number may be part of a name ("NSE 4") and is none.
    static func isIgnorableLastWord(_ word: some StringProtocol) -> Bool {
        word.lowercased() == "ce" || isYear(word) || isVersion(word, bare: false) || isExamCode(word)
    }

    private static func isYear(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && text.utf8.allSatisfy(isDigit)
    }

    /// "v2", "4.0", and with `bare` also "4".
    private static func isVersion(_ text: some StringProtocol, bare: Bool) -> Bool {
        let hasMark = text.hasPrefix("v") || text.hasPrefix("V")
        let number = Array(text.utf8.dropFirst(hasMark ? 1 : 0))
        guard let first = number.first, isDigit(first), number.count <= 5,
            number.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return false }
        return hasMark || number.contains(UInt8(ascii: ".")) || (bare && number.count <= 2)
    }

    /// "SY0-701", "AZ-104", "200-301", "EX200": capitals and at least two digits, joined.
    static func isExamCode(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8)
        guard (5...10).contains(bytes.count) else { return false }
        let digits = bytes.filter(isDigit).count
        let hyphens = bytes.filter { $0 == UInt8(ascii: "-") }.count
        let capitals = bytes.filter { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }.count
        return digits >= 2 && digits + hyphens + capitals == bytes.count && hyphens <= 1 && hyphens + capitals > 0
            && bytes.last.map(isDigit) ?? false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
