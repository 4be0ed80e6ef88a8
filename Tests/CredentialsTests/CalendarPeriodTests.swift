import Markup
import Testing

@testable import Credentials

@Suite struct CalendarPeriodTests {
    @Test(arguments: [
        ("P3Y", CalendarPeriod(years: 3)), ("P18M", CalendarPeriod(months: 18)),
        ("PT40H", CalendarPeriod(hours: 40)), ("P1Y6M", CalendarPeriod(years: 1, months: 6)),
        ("P2W", CalendarPeriod(weeks: 2)), ("P10D", CalendarPeriod(days: 10)),
        ("P1DT2H30M", CalendarPeriod(days: 1, hours: 2, minutes: 30)), ("PT90M", CalendarPeriod(minutes: 90)),
    ])
    func reads(_ text: String, _ expected: CalendarPeriod) {
        #expect(CalendarPeriod(text) == expected)
        #expect(CalendarPeriod(text)?.description == text)
    }

    @Test(arguments: [
        "", "P", "PT", "3Y", "P3", "PY", "p3y", "P3YT", "P-3Y", "P1.5Y", "P3Y ", "P3M2Y", "P1Y1Y", "PT3Y", "P3H",
        "P999999Y", "PTT1H", "P1YT1HT1M", "three years",
    ])
    func refuses(_ text: String) {
        #expect(CalendarPeriod(text) == nil)
    }

    @Test(arguments: [
        ("2024-05-01", "P3Y", "2027-05-01"), ("2024-02-29", "P1Y", "2025-02-28"), ("2024-02-29", "P4Y", "2028-02-29"),
        ("2023-08-31", "P18M", "2025-02-28"), ("2024-01-31", "P1M", "2024-02-29"), ("2024-12-15", "P1M", "2025-01-15"),
        ("2024-11-30", "P2W", "2024-12-14"), ("2024-12-31", "P1D", "2025-01-01"), ("2024-01-31", "P1M1D", "2024-03-01"),
        ("2024-05-01", "PT40H", "2024-05-01"), ("9998-06-01", "P5Y", "9999-06-01"),
        ("2024-05-01", "P99999D", "2298-02-13"), ("9999-12-01", "P99999W", "9999-12-31"),
        ("9999-12-31", "P1D", "9999-12-31"),
    ])
    func movesADate(_ day: String, _ period: String, _ expected: String) throws {
        let start = try #require(CalendarDay(day))
        let length = try #require(CalendarPeriod(period))
        #expect(start.adding(length).description == expected)
    }

    /// A period that no text can state, as a program can make it.
    @Test func noPeriodOverflows() throws {
        let start = try #require(CalendarDay("2024-05-01"))
        for number in [Int.max, 1 << 40, -1, Int.min] {
            let moved = start.adding(CalendarPeriod(years: number, months: number, weeks: number, days: number))
            #expect(moved >= start && moved.description <= "9999-12-31")
        }
    }

    @Test(arguments: [("PT40H", 40.0), ("PT90M", 1.5), ("P2W", 80), ("P1D", 8), ("P1Y", 2080), ("P3M", 520)])
    func countsWorkingHours(_ text: String, _ hours: Double) {
        #expect(CalendarPeriod(text)?.workingHours == hours)
    }
}
