import Testing

@testable import Postings

/// Who the employer is where a record states the board, the site or nobody.
@Suite struct BoardEmployerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var stated: String
        var site: String
        var text: String
        var employer: String?
    }

    static let cases = [
        Case(
            testDescription: "the board, and the text names the employer", stated: "CoastPosts", site: "CoastPosts",
            text: "Quay Ferries is looking for a deckhand.", employer: "Quay Ferries"),
        Case(
            testDescription: "the board, and nobody else is named", stated: "CoastPosts", site: "CoastPosts",
            text: "You keep the deck in order.", employer: "CoastPosts"),
        Case(
            testDescription: "the employer's own site, named in the text", stated: "Quay Ferries", site: "Quay Ferries",
            text: "Quay Ferries runs nine ships. Our Deck Crew is looking for a deckhand.", employer: "Quay Ferries"),
        Case(
            testDescription: "a board of another name than the site", stated: "Coast Jobs", site: "Harbour Pages",
            text: "Quay Ferries is looking for a deckhand.", employer: "Quay Ferries"),
        Case(
            testDescription: "a board by its name alone", stated: "Indeed", site: "Harbour Pages",
            text: "You keep the deck in order.",
            employer: nil),
        Case(
            testDescription: "nobody", stated: "confidential", site: "Harbour Pages",
            text: "You keep the deck in order.", employer: nil),
        Case(
            testDescription: "an employer that the text does not name", stated: "Quay Ferries", site: "Harbour Pages",
            text: "Oyster Bar is looking for a deckhand.", employer: "Quay Ferries"),
    ]

    @Test(arguments: cases) func isNamed(_ each: Case) throws {
        let html = """
            <title>Deckhand | \(each.site)</title><meta property="og:site_name" content="\(each.site)">
            <script type="application/ld+json">{"@type":"JobPosting","title":"Deckhand","hiringOrganization":{"name":"\(each.stated)"},
            "description":"<p>\(each.text) You take the ropes at both quays and help passengers with their bags.</p>"}</script>
            <h1>Deckhand</h1>
            """
        let posting = try #require(ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html").postings.first)
        #expect(posting.organization == each.employer)
    }
}
