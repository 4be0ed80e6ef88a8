import Markup

/// A date of which the day or the month may be missing: "2024-05-01", "2024-05", "2024".
struct PartialDate: Equatable {
    /// The first day that it can be: what a day of issue is taken for.
    let first: CalendarDay
    /// The last day that it can be: what a day of expiry is taken for.
    let last: CalendarDay

    /// Reads a date; nil for anything else.
    init?(_ text: String) {
        if let day = CalendarDay(text) {
            (first, last) = (day, day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        // What reads numbers takes signs too.
        let isWellFormed =
            text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
            && parts.first?.utf8.count == 4 && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
        guard isWellFormed, (1...2).contains(parts.count), let year = parts.first.flatMap({ Int($0) }) else {
            return nil
        }
        let month = parts.count == 2 ? Int(parts[1]) : nil
        guard parts.count == 1 || month.map({ (1...12).contains($0) }) == true else { return nil }
        let lastMonth = month ?? 12
        guard let first = CalendarDay(year: year, month: month ?? 1, day: 1),
            let last = CalendarDay(
                year: year, month: lastMonth, day: CalendarDay.length(ofMonth: lastMonth, year: year))
        else { return nil }
        (self.first, self.last) = (first, last)
    }
}
