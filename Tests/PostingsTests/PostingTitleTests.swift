import Markup
import Testing

@testable import Postings

@Suite("Posting's title") struct PostingTitleTests {
    private static let prose = "<p>\(String(repeating: "We run ferries across the harbour. ", count: 4))</p>"

    static let cases: [(html: String, title: String?)] = [
        ("<h1>Deckhand</h1>", "Deckhand"),
        ("<title>Deckhand - Ferries</title><h1>Ferries of the North</h1><h1>Deckhand</h1>", "Deckhand"),
        ("<title>Careers</title><h1>Deckhand</h1><h1>Our fleet</h1>", "Deckhand"),
        (
            "<title>Ferry Jobs | Deckhand (nights)</title><div>Ferry Jobs</div><div>Deckhand (nights)</div>#",
            "Deckhand (nights)"
        ),
        (
            "<meta property='og:title' content='Deckhand'><div>Jobs</div><div>Deckhand</div>#<div>Deckhand</div>",
            "Deckhand"
        ),
        ("<title>Deckhand</title><div><a href=x>Deckhand</a></div>#", nil),
        ("<title>Careers</title><div>Deckhand</div>#", nil),
        ("", nil),
    ]

    @Test(arguments: cases) func finds(_ sample: (html: String, title: String?)) {
        let html = sample.html.replacing("#", with: Self.prose)
        let document = MarkupParser().parse(Array(html.utf8), as: .html)
        let position = PostingTitle.position(in: document.body.blocks, of: document.body, document)
        #expect(position.map { document.body.text(of: document.body.blocks[$0]) } == sample.title)
    }
}
