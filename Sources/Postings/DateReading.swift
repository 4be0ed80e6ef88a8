import Markup

extension CalendarDay {
    /// Reads the dates that postings carry: ISO 8601 and the mail format of RSS ("Mon, 23 Nov 2026 09:00:00 +0000").
    static func read(_ text: String) -> CalendarDay? {
        let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if let day = CalendarDay(trimmed) { return day }
        let words = trimmed.split { $0 == " " || $0 == "," }.map(String.init)
        guard let month = words.firstIndex(where: { months.contains(String($0.prefix(3)).lowercased()) }) else {
            return american(trimmed)
        }
        let number = months.firstIndex(of: String(words[month].prefix(3)).lowercased()).map { $0 + 1 } ?? 0
        let numbers = words.compactMap { Int($0) }
        guard let day = numbers.first(where: { (1...31).contains($0) }),
            let year = numbers.first(where: { (1970...2200).contains($0) })
        else { return nil }
        return CalendarDay(year: year, month: number, day: day)
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// "4/27/2010": month first where that is a date, since feeds with slashes are American.
    private static func american(_ text: String) -> CalendarDay? {
        let parts = text.prefix { $0 != " " }.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        return CalendarDay(year: parts[2], month: parts[0], day: parts[1])
    }
}
