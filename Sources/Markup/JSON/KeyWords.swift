/// The words that the name of a field is made of: "jobOpeningName", "job_opening_name" and "Job-OpeningName" are one.
public enum KeyWords {
    /// Names are looked at so far.
    private static let longestName = 80

    /// The words of a name, in lower case and without digits; "jobtitle" is two.
    public static func of(_ name: some StringProtocol) -> [String] {
        let bytes = Array(name.utf8.prefix(longestName))
        var words: [String] = []
        var start = 0
        for (index, byte) in bytes.enumerated() {
            if !isPart(byte) {
                append(bytes[start..<index], to: &words)
                start = index + 1
            } else if index > start, begins(bytes, at: index) {
                append(bytes[start..<index], to: &words)
                start = index
            }
        }
        append(bytes[min(start, bytes.count)...], to: &words)
        return words
    }

    private static func isPart(_ byte: UInt8) -> Bool { byte.isLetter || byte >= 0x80 }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

    /// A capital begins a word behind a small letter, and the last of several before one: "HTMLText".
    private static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
        guard isCapital(bytes[index]) else { return false }
        if !isCapital(bytes[index - 1]) { return true }
        return index + 1 < bytes.count && bytes[index + 1] &- 0x61 < 26
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to words: inout [String]) {
        guard !bytes.isEmpty else { return }
        let word = String(decoding: bytes.map { isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        for first in firstWords where word.count > first.count && word.hasPrefix(first) {
            let rest = String(word.dropFirst(first.count))
            guard secondWords.contains(rest) else { continue }
            words += [first, rest]
            return
        }
        words.append(word)
    }

    private static let firstWords = [
        "job", "vacancy", "position", "posting", "company", "employer", "employment", "contract", "location", "salary",
        "application", "publication", "publish", "expiration", "expiry", "closing", "valid", "posted", "updated",
        "start",
        "stellen",
    ]

    private static let secondWords: Set<String> = [
        "title", "name", "description", "descriptions", "type", "types", "id", "location", "locations", "date", "min",
        "max", "through", "until", "url", "ad", "ads", "text", "number", "reference", "summary", "details",
        "requirements",
        "qualifications", "responsibilities", "category", "code", "body", "content", "titel", "beschreibung",
        "bezeichnung", "time", "level",
    ]
}
