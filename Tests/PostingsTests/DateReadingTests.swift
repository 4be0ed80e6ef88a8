import Markup
import Testing

@testable import Postings

@Suite struct DateReadingTests {
    struct Stated: Sendable, CustomTestStringConvertible {
        var text: String
        var day: String?
        var testDescription: String { text }

        init(_ text: String, _ day: String?) { (self.text, self.day) = (text, day) }
    }

    static let dates = [
        Stated("2026-11-23", "2026-11-23"), Stated("2026-11-23T09:00:00+02:00", "2026-11-23"),
        Stated("  2026-11-23\n", "2026-11-23"), Stated("Mon, 23 Nov 2026 09:00:00 +0000", "2026-11-23"),
        Stated("23 November 2026", "2026-11-23"), Stated("November 23, 2026", "2026-11-23"),
        Stated("3 Mar 2026", "2026-03-03"), Stated("4/27/2010", "2010-04-27"),
        Stated("4/27/2010 12:00:00 AM", "2010-04-27"),
        Stated("29 Feb 2024", "2024-02-29"), Stated("29 Feb 2026", nil), Stated("27/4/2010", "2010-04-27"),
        Stated("13/13/2010", nil), Stated("open until filled", nil), Stated("", nil), Stated("Nov 2026", nil),
        Stated("2026-02-30", nil), Stated("0/0/0", nil),
        Stated("01.03.2019", "2019-03-01"), Stated("23-11-2026", "2026-11-23"), Stated("2026/11/23", "2026-11-23"),
        Stated("23-Nov-2026", "2026-11-23"), Stated("20261123", "2026-11-23"), Stated("1775001600000", "2026-04-01"),
        Stated("1775001600", "2026-04-01"), Stated("2013-04-12 15:52:34.19", "2013-04-12"), Stated("12", nil),
        Stated("Spring 2020", nil), Stated("na", nil), Stated("1/2", nil), Stated("1/2/26", nil),
        Stated("99999999999999999999999", nil), Stated("20261345", nil),
    ]

    @Test(arguments: dates) func reads(_ stated: Stated) {
        #expect(CalendarDay.read(stated.text)?.description == stated.day)
    }
}
