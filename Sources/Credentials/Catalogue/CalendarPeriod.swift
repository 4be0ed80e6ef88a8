import Markup

/// A length of time as ISO 8601 writes it ("P3Y", "P18M", "PT40H"), kept in its own units.
///
/// A year is no fixed number of days, so the units are added to a date one after another and never converted there.
public struct CalendarPeriod: Sendable, Hashable, CodedAsText {
    /// Whole years.
    public var years: Int
    /// Whole months.
    public var months: Int
    /// Whole weeks.
    public var weeks: Int
    /// Whole days.
    public var days: Int
    /// Hours, which no date is moved by.
    public var hours: Int
    /// Minutes, which no date is moved by.
    public var minutes: Int

    /// Makes a period.
    public init(years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0, hours: Int = 0, minutes: Int = 0) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.minutes = minutes
    }

    /// Reads a duration such as "P3Y", "P1Y6M" or "PT40H"; nil for anything else, such as fractions or signs.
    public init?(_ text: some StringProtocol) {
        self.init()
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
        var designators = Array("YMWD".utf8)[...]
        var isTime = false
        while let first = rest.first {
            if first == UInt8(ascii: "T") {
                guard !isTime, rest.count > 1 else { return nil }
                isTime = true
                designators = Array("HM".utf8)[...]
                rest = rest.dropFirst()
            }
            guard let (number, designator) = Self.component(&rest),
                let place = designators.firstIndex(of: designator)
            else { return nil }
            designators = designators[(place + 1)...]
            set(designator, isTime: isTime, to: number)
        }
    }

    /// "P1Y6M"; the empty period is "PT0M".
    public var description: String {
        func part(_ number: Int, _ designator: String) -> String { number == 0 ? "" : "\(number)\(designator)" }
        let date = part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D")
        let time = part(hours, "H") + part(minutes, "M")
        return date.isEmpty && time.isEmpty ? "PT0M" : "P" + date + (time.isEmpty ? "" : "T" + time)
    }

    /// The hours of work in it, at 8 hours a day, 40 a week and 52 weeks a year.
    public var workingHours: Double {
        let yearly = 52.0 * 40
        return Double(years) * yearly + Double(months) * yearly / 12 + Double(weeks) * 40 + Double(days) * 8
            + Double(hours) + Double(minutes) / 60
    }

    /// What a coded text must be.
    public static var misfit: String { "not a duration like P3Y or PT40H" }

    /// A number and the letter after it, taken off the front; at most 5 digits, so that no sum overflows.
    private static func component(_ rest: inout ArraySlice<UInt8>) -> (Int, UInt8)? {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        guard (1...5).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        guard let designator = rest.popFirst() else { return nil }
        return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, designator)
    }

    private mutating func set(_ designator: UInt8, isTime: Bool, to number: Int) {
        switch (designator, isTime) {
        case (UInt8(ascii: "Y"), false): years = number
        case (UInt8(ascii: "M"), false): months = number
        case (UInt8(ascii: "W"), false): weeks = number
        case (UInt8(ascii: "D"), false): days = number
        case (UInt8(ascii: "H"), true): hours = number
        default: minutes = number
        }
    }
}

extension CalendarDay {
    /// The day so much later; a day that the month reached does not have becomes its last ("2024-02-29" + P1Y).
    ///
    /// No later than the last that can be written, 9999-12-31.
    public func adding(_ period: CalendarPeriod) -> CalendarDay {
        let (year, month, day) = components
        let (years, months) = (Self.limited(period.years), Self.limited(period.months))
        let monthsOn = (year + years) * 12 + (month - 1) + months
        let newYear = min(max(monthsOn / 12, 1), 9999)
        let newMonth = monthsOn % 12 + 1
        let newDay = min(day, CalendarDay.length(ofMonth: newMonth, year: newYear))
        let moved = CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
        let later = moved.dayNumber + Self.limited(period.weeks) * 7 + Self.limited(period.days)
        return CalendarDay(dayNumber: min(later, Self.lastDay))
    }

    /// A part of a period that no sum can overflow with: what a program made itself may be any number.
    private static func limited(_ number: Int) -> Int { min(max(number, 0), 1_000_000_000) }

    /// The number of 9999-12-31.
    private static let lastDay = 2_932_896
}
