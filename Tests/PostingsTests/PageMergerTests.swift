import Markup
import TestSupport
import Testing

@testable import Postings

@Suite struct PageMergerTests {
    private func posting(record: String, page: String, fields: String = "") -> Posting? {
        let html = """
            <html lang=en><script type="application/ld+json">{"@type":"JobPosting","title":"Deckhand",
            "description":"\(record)"\(fields)}</script><main><h1>Deckhand</h1>\(page)</main></html>
            """
        return ProjectVocabulary.reader.read(Array(html.utf8), source: "a.html").postings.first
    }

    private func lines(_ posting: Posting?) -> [String] { posting.map(Shown.passages) ?? [] }

    private static let sentences = (1...12).map { "On day \($0) we sail the harbour with \($0 * 7) people on board." }
    private static let ad = "<p>" + sentences.joined(separator: "</p><p>") + "</p>"

    @Test func anAdThatBothHaveIsNotDoubled() {
        let both = Self.ad + "<h2>Requirements</h2><ul><li>Knots</li></ul>"
        let merged = lines(posting(record: both, page: both + "<p>Apply now</p>"))
        #expect(merged.count == 1 + 12 + 2)
        #expect(merged.last == "requirements - Knots")
    }

    @Test func aPartThatOnlyThePageHasIsAdded() {
        let preferred = "<h2>Desirable</h2><ul><li>Welding</li><li>Norwegian</li></ul>"
        let merged = lines(posting(record: Self.ad, page: Self.ad + preferred))
        #expect(merged.suffix(3) == ["preferred # Desirable", "preferred - Welding", "preferred - Norwegian"])
    }

    struct Surplus: Sendable, CustomTestStringConvertible {
        var name: String
        var html: String
        var testDescription: String { name }
    }

    static let surplus = [
        Surplus(name: "text under no heading", html: "<p>Share this job with a friend of yours.</p>"),
        Surplus(name: "a lone line under a heading", html: "<h2>Skills match</h2><p>Log in to see it.</p>"),
        Surplus(name: "benefits", html: "<h2>Benefits</h2><ul><li>Ferry pass</li></ul>"),
        Surplus(
            name: "text behind a part that both have",
            html:
                "<h2>Requirements</h2><ul><li>On day 3 we sail the harbour with 21 people on board.</li></ul><p>See map</p>"
        ),
    ]

    @Test(arguments: surplus) func whatElseStandsOnThePageIsNot(_ surplus: Surplus) {
        #expect(lines(posting(record: Self.ad, page: Self.ad + surplus.html)).count == 13)
    }

    @Test func aTeaserLeavesTheBodyToThePageAndAddsItsFields() {
        let merged = posting(
            record: "Sail with us.", page: Self.ad + "<h2>Requirements</h2><ul><li>Knots</li></ul>",
            fields: ",\"skills\":[\"Knots\",\"Radio certificate\"],\"validThrough\":\"2026-05-01\"")
        let shown = lines(merged)
        #expect(shown.filter { $0.contains("Knots") } == ["requirements - Knots"])
        #expect(shown.suffix(2) == ["summary | Sail with us.", "requirements - Radio certificate"])
        #expect(merged?.validThrough?.description == "2026-05-01")
        #expect(merged?.stated.skills == ["Knots", "Radio certificate"])
    }

    @Test func aDescriptionThatLostItsLinesLeavesTheBodyToThePage() {
        let flat = Self.sentences.joined(separator: " ") + " Requirements Knots Swimming in cold water"
        let page = Self.ad + "<h2>Requirements</h2><ul><li>Knots</li><li>Swimming in cold water</li></ul>"
        #expect(lines(posting(record: flat, page: page)).contains("requirements - Swimming in cold water"))
    }

    @Test func aFullDescriptionStandsWhateverElseThePageShows() {
        let noise = (1...40).map { "<p>Another job, number \($0), in another town by another river.</p>" }.joined()
        let merged = lines(posting(record: Self.ad, page: noise))
        #expect(merged.count == 13)
        #expect(!merged.contains { $0.contains("Another job") })
    }
}
