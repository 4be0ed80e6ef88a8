import Markup
import TestSupport
import Testing

@testable import Postings

@Suite struct PagePostingTests {
    private static let filler = String(repeating: "<p>We run ferries across the harbour, in any weather.</p>", count: 6)

    private func page(_ html: String) -> Posting? {
        let (page, document) = (ProjectVocabulary.page, MarkupParser().parse(Array(html.utf8), as: .html))
        return page.posting(page.shown(document), of: document, id: PostingID("p"), source: "p.html")
    }

    @Test func theTopHeadingIsTheTitle() throws {
        let posting = try #require(page("<title>Jobs</title><h2>Us</h2><h1>Deckhand</h1>\(Self.filler)"))
        #expect(posting.title == "Deckhand")
    }

    @Test func withoutATopHeadingThePagesOwnTitleCounts() throws {
        #expect(try #require(page("<title>Deckhand - Jobs</title>\(Self.filler)")).title == "Deckhand")
        let stated = "<title>x</title><meta property='og:title' content='Deckhand'>\(Self.filler)"
        #expect(try #require(page(stated)).title == "Deckhand")
    }

    @Test func theSitesNameAloneIsNotTheOrganization() throws {
        let html = "<meta property='og:site_name' content='Harbour Ferries'><h1>Deckhand</h1>\(Self.filler)"
        #expect(try #require(page(html)).organization == nil)
        let speaking = "<p>Tea and cake are what Harbour Ferries gives to whoever comes aboard before six.</p>"
        #expect(try #require(page(html + speaking)).organization == "Harbour Ferries")
    }

    @Test func whatSurroundsThePostingIsLeftOut() throws {
        let html = """
            <nav><p>Home and jobs</p></nav><main><h1>Deckhand</h1>\(Self.filler)
            <h2>Similar jobs</h2><p>Purser</p></main><footer><p>Imprint</p></footer>
            """
        let text = try #require(page(html)).text.description
        #expect(!text.contains("Home"))
        #expect(!text.contains("Purser"))
        #expect(!text.contains("Imprint"))
        #expect(text.hasPrefix("Deckhand\nWe run ferries"))
    }

    @Test func linesOfLinksAndHiddenTextAreLeftOut() throws {
        let html = "<h1>Deckhand</h1>\(Self.filler)<p><a href='#'>See Python jobs</a></p><p hidden>Secret</p>"
        let text = try #require(page(html)).text.description
        #expect(!text.contains("Python"))
        #expect(!text.contains("Secret"))
    }

    @Test func aHeadingOfFurnitureAheadOfThePostingTakesNothingWithIt() throws {
        let html = """
            <main><h1>Deckhand</h1><h2>About you</h2><ul><li>PLEASE JOIN OUR TALENT NETWORK:</li>
            <li>You splice ropes and read charts.</li></ul>\(Self.filler)</main>
            """
        let text = try #require(page(html)).text.description
        #expect(text.contains("splice ropes"))
        #expect(text.contains("We run ferries"))
    }

    @Test func tooLittleTextIsNoPosting() {
        #expect(page("<h1>404</h1><p>Gone.</p>") == nil)
        #expect(page("") == nil)
    }
}
