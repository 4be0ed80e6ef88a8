import Markup
import Testing

@testable import Credentials

@Suite struct RenewalDaysTests {
    private static let entry = CredentialID("a")

    private func day(_ number: Int) -> CalendarDay { CalendarDay(dayNumber: number) }

    private func last(
        _ renewals: [(day: Int, end: Int?)], issued: Int? = 0, first: Int = 100, asOf today: Int = 1000
    ) -> Int {
        var days = RenewalDays()
        for renewal in renewals { days.add(Self.entry, on: day(renewal.day), until: renewal.end.map(day)) }
        days.sort()
        return days.last(of: Self.entry, issued: issued.map(day), lasting: day(first), asOf: day(today)).dayNumber
    }

    @Test func eachMustComeBeforeTheEnd() {
        #expect(last([]) == 100)
        #expect(last([(50, 150)]) == 150)
        #expect(last([(150, 250), (50, 150)]) == 250)
        #expect(last([(151, 251), (50, 150)]) == 150)
        #expect(last([(101, 300)]) == 100)
        #expect(last([(50, 90)]) == 100)
    }

    @Test func itMustComeAfterTheIssueAndNoLaterThanTheDay() {
        #expect(last([(10, 200)], issued: 10) == 100)
        #expect(last([(10, 200)], issued: nil) == 200)
        #expect(last([(50, 200)], asOf: 49) == 100)
        #expect(last([(50, 200)], asOf: 50) == 200)
    }

    @Test func ofOneDayTheLatestEndCounts() {
        #expect(last([(50, nil), (50, 120), (50, 110)]) == 120)
        #expect(last([(50, nil)]) == 100)
    }

    /// The same as looking at all others for each, for a few hundred drawn cases.
    @Test func agreesWithLookingAtAllOthers() {
        var seed: UInt64 = 7
        func number(_ limit: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % limit
        }
        for _ in 0..<300 {
            let renewals = (0..<number(8)).map { _ in
                (day: number(300), end: number(4) == 0 ? nil : Optional(number(600)))
            }
            var expected = 100
            for renewal in renewals.sorted(by: { $0.day < $1.day })
            where renewal.day <= 250 && renewal.day <= expected && renewal.day > 20 {
                // Within a day the order does not matter: what one lets in, all others of that day are let in by.
                if let end = renewal.end { expected = max(expected, end) }
            }
            #expect(last(renewals, issued: 20, asOf: 250) == expected)
        }
    }
}
