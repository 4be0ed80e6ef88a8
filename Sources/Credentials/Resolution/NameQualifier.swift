/// What people write after a credential's name that does not change which one it is.
enum NameQualifier {
    private static let words: Set<String> = [
        "ce", "active", "current", "valid", "certified", "certification", "certificate", "credential", "exam", "exp",
        "expire", "expires", "expiry", "issued", "earned", "since", "version", "ver", "edition", "ed", "rev", "january",
        "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        // How and till when it was got.
        "passed", "obtained", "achieved", "awarded", "gained", "completed", "granted", "received", "until", "till",
        "through", "thru", "in", "on", "holder",
        // How well.
        "distinction", "merit", "pass", "grade", "score", "overall", "band", "with",
        // Under which number.
        "no", "nr", "number", "id", "license", "licence", "registration",
        // In which framework.
        "rqf", "qcf", "nqf", "scqf", "eqf", "cqfw",
        // In which language.
        "english", "french", "german", "spanish", "italian", "portuguese", "dutch", "polish", "arabic", "chinese",
        "japanese", "korean", "español", "français", "deutsch", "italiano", "português",
    ]

    /// Whether a stretch in brackets or after a dash only says when, which version or which exam.
    static func isIgnorable(_ text: some StringProtocol) -> Bool {
        let parts = text.split { $0.isWhitespace || $0 == "," || $0 == ":" }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                words.contains(part.lowercased().filter { $0 != "." }) || isYear(part) || isVersion(part, bare: true)
                    || isExamCode(part) || isRelease(part) || isDate(part) || isSerialNumber(part)
            }
    }

    /// Whether a stretch in brackets says something in another script only: the catalogue's names are all in Latin.
    static func isInAnotherScript(_ text: some StringProtocol) -> Bool {
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return !letters.isEmpty && letters.allSatisfy { $0.value >= 0x0370 && !(0xFF01...0xFF5E).contains($0.value) }
            && text.unicodeScalars.allSatisfy { !(0x30...0x39).contains($0.value) }
    }

    /// Whether the last word of a name only says when, which version or which exam.
    ///
    /// A bare number may be part of a name ("NSE 4") and is none.
    static func isIgnorableLastWord(_ word: some StringProtocol) -> Bool {
        word.lowercased() == "ce" || isYear(word) || isVersion(word, bare: false) || isExamCode(word)
            || isSerialNumber(word)
            || ["no", "no.", "nr", "nr.", "#", "distinction", "merit", "with"].contains(word.lowercased())
    }

    /// Whether two words are a grade: "Pass B", "Grade A".
    static func isGrade(_ word: some StringProtocol, _ letter: some StringProtocol) -> Bool {
        ["pass", "grade", "band"].contains(word.lowercased()) && letter.utf8.count == 1
            && (letter.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "E")).contains($0) || isDigit($0) } ?? false)
    }

    /// Whether a word is a year that somebody can have been certified in, or a standard can be of.
    static func isYear(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && text.utf8.allSatisfy(isDigit)
    }

    /// "v2", "4.0", and with `bare` also "4".
    private static func isVersion(_ text: some StringProtocol, bare: Bool) -> Bool {
        let hasMark = text.hasPrefix("v") || text.hasPrefix("V")
        let number = Array(text.utf8.dropFirst(hasMark ? 1 : 0))
        guard let first = number.first, isDigit(first), number.count <= 5,
            number.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") })
        else { return false }
        let isExamNumber = number.count == 3 && first == UInt8(ascii: "0")
        return hasMark || number.contains(UInt8(ascii: ".")) || (bare && (number.count <= 2 || isExamNumber))
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

    /// "SU23", "WI24": a season and a year of Salesforce's.
    private static func isRelease(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 4 && ["SP", "SU", "WI"].contains(text.prefix(2))
            && text.utf8.dropFirst(2).allSatisfy(isDigit)
    }

    /// "05/2026", "2021-03-12", "12.3.2021".
    private static func isDate(_ text: some StringProtocol) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
        return (2...3).contains(parts.count) && parts.contains { isYear($0) }
            && parts.allSatisfy { (1...4).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
    }

    /// "#1234567" or "1234567": longer than any number in a name, or said to be one.
    private static func isSerialNumber(_ text: some StringProtocol) -> Bool {
        let isMarked = text.hasPrefix("#")
        let digits = text.utf8.dropFirst(isMarked ? 1 : 0)
        return digits.count >= (isMarked ? 1 : 6) && digits.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
