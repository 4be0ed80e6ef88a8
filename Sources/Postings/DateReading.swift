import Markup

extension CalendarDay {
    /// Reads the dates that records carry, or gives nil; with slashes the month comes first where that is a date, since
    /// most feeds with slashes are American.
    public static func read(_ text: String) -> CalendarDay? { read(text, .monthFirst) }

    /// Reads the dates that postings carry, or gives nil.
    ///
    /// ISO 8601 with and without dashes or with slashes, the mail format of RSS ("Mon, 23 Nov 2026 09:00:00 +0000"),
    /// days with a month's name in the languages of `MonthNames`, "23.11.2026", "11/23/2026", "2026年11月23日", and
    /// milliseconds since 1970 as Lever and OData ("/Date(1772582400000)/") have them.
    static func read(_ text: String, _ order: DateOrder) -> CalendarDay? {
        if let day = CalendarDay(text) { return day }
        // No date is longer, and to split a text in its words takes many times its memory.
        guard text.utf8.count <= 200, hasDigitsOfDate(text) else { return nil }
        let trimmed = text.onOneLine
        if let day = CalendarDay(trimmed) { return day }
        if !trimmed.isEmpty, trimmed.allSatisfy({ $0.isASCII && $0.isNumber }) { return number(trimmed) }
        if trimmed.hasPrefix("/Date(") {
            return number(String(trimmed.dropFirst(6).prefix { $0.isASCII && $0.isNumber }))
        }
        return named(trimmed) ?? separated(trimmed, order) ?? eastAsian(trimmed)
    }

    /// Whether a text has as many digits as the shortest date, "令和8年4月1日"; most of what could be one has none.
    private static func hasDigitsOfDate(_ text: some StringProtocol) -> Bool {
        var count = 0
        for byte in text.utf8 where byte &- 0x30 < 10 {
            count += 1
            if count == 3 { return true }
        }
        return false
    }

    /// The date that some words begin with: "12 May 2026 at noon"; up to six words make one.
    static func leading(_ words: some Collection<Substring>, _ order: DateOrder) -> CalendarDay? {
        guard hasDigitsOfDate(words.prefix(6).joined(separator: " ")) else { return nil }
        for count in stride(from: min(6, words.count), to: 0, by: -1) {
            var text = words.prefix(count).joined(separator: " ")
            while let last = text.last, ",.".contains(last) { text.removeLast() }
            if let day = read(text, order) { return day }
        }
        return nil
    }

    /// Days with a month's name: "23 Nov 2026", "November 23rd, 2026", "23-Nov-2026".
    private static func named(_ text: String) -> CalendarDay? {
        let words = text.split { " ,-./".contains($0) }.map { $0.lowercased() }
        guard let month = words.lazy.compactMap({ MonthNames.number(of: $0) }).first else { return nil }
        let numbers = words.compactMap { Int($0) ?? ordinal($0) }
        guard let day = numbers.first(where: { (1...31).contains($0) }),
            let year = numbers.first(where: { (1970...2200).contains($0) })
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// "3rd", "1er".
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return ["st", "nd", "rd", "th", "er", "º", "°", "e"].contains(word.dropFirst(digits.count)) ? Int(digits) : nil
    }

    /// Numbers with slashes, dots or dashes between them; with dots or dashes the day comes first.
    private static func separated(_ text: String, _ order: DateOrder) -> CalendarDay? {
        let date = text.prefix { $0 != " " && $0 != "T" }
        guard let separator = date.first(where: { !$0.isNumber }), "/.-".contains(separator) else { return nil }
        let parts = date.split(separator: separator, omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let first = parts[0], let second = parts[1], let third = parts[2] else { return nil }
        if first >= 1000 { return CalendarDay(year: first, month: second, day: third) }
        guard third >= 1000 else { return nil }
        let dayFirst = CalendarDay(year: third, month: second, day: first)
        guard separator == "/" else { return dayFirst }
        let monthFirst = CalendarDay(year: third, month: first, day: second)
        switch order {
        case .dayFirst: return dayFirst ?? monthFirst
        case .monthFirst: return monthFirst ?? dayFirst
        case .unknown:
            return dayFirst == monthFirst || monthFirst == nil ? dayFirst : dayFirst == nil ? monthFirst : nil
        }
    }

    /// "2026年11月23日".
    private static func eastAsian(_ text: String) -> CalendarDay? {
        guard let year = text.firstIndex(of: "年"), let month = text.firstIndex(of: "月"), year < month else {
            return nil
        }
        let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        // "令和8年": the eighth year of an era that began in 2019.
        let first = text[..<year].contains("令和") ? 2018 + numbers[0] : numbers[0]
        return first >= 1900 ? CalendarDay(year: first, month: numbers[1], day: numbers[2]) : nil
    }

    /// "20261123", or milliseconds or seconds since 1970-01-01.
    private static func number(_ digits: String) -> CalendarDay? {
        guard let value = Int(digits) else { return nil }
        switch digits.count {
        case 8: return CalendarDay(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        case 10: return CalendarDay(dayNumber: value / 86_400)
        case 12, 13: return CalendarDay(dayNumber: value / 86_400_000)
        default: return nil
        }
    }
}
