import Markup
import Testing

@testable import Credentials

@Suite struct RenewalTests {
    @Test func readsRules() {
        #expect(Renewal("lifetime") == .lifetime)
        #expect(Renewal("P2Y") == .every(CalendarPeriod(years: 2)))
    }

    @Test(arguments: ["PT40H", "P0Y", "never", "", "Lifetime"])
    func refuses(_ text: String) {
        #expect(Renewal(text) == nil)
    }

    @Test(arguments: [
        ("2009-06-01", Renewal.lifetime), ("2010-12-31", .lifetime), ("2011-01-01", .every(CalendarPeriod(years: 3))),
    ])
    func dependsOnTheDayOfIssue(_ issued: String, _ expected: Renewal) {
        #expect(Sample.securityPlus.renewal(issued: CalendarDay(issued)) == expected)
    }

    @Test func anUnknownDayOfIssueLeavesItOpenWhereItMatters() {
        #expect(Sample.securityPlus.renewal(issued: nil) == nil)
        #expect(Sample.cka.renewal(issued: nil) == .every(CalendarPeriod(years: 2)))
    }
}
