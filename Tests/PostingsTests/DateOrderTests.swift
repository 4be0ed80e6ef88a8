import Markup
import Testing

@testable import Postings

@Suite struct DateOrderTests {
    static let cases: [(dates: [String], isDayFirst: Bool)] = [
        (["04/03/2026", "30/04/2026"], true), (["04/03/2026"], false), (["04/30/2026", "30/04/2026"], false),
        (["2026/04/30"], false), (["30/04/2026 10:00"], true), (["30.04.2026"], false), ([], false),
        (["30/13/2026"], false), (["and/or/2026"], false),
    ]

    @Test(arguments: cases) func oneDateTellsOfAll(dates: [String], isDayFirst: Bool) {
        #expect((DateOrder(of: dates) == .dayFirst) == isDayFirst)
    }

    @Test func datesOfAFeedAreReadAlike() {
        let text = "We run nine ferries along the coast and look after their crews and their quays."
        let job = { (date: String) in #"{"title":"A\#(date)","company":"Q","description":"\#(text)","date":"\#(date)"}"#
        }
        let json = "[" + job("04/03/2026") + "," + job("30/03/2026") + "]"
        let postings = ProjectVocabulary.reader.read(Array(json.utf8), source: "a.json").postings
        #expect(postings.map { $0.datePosted?.description } == ["2026-03-04", "2026-03-30"])
    }
}
