import Markup
import Testing

@testable import Postings

@Suite("Linked text") struct LinkedTextTests {
    static let cases: [(html: String, kept: [String])] = [
        ("<p>We run ferries.</p><p><a href=x>All jobs</a></p>", ["We run ferries."]),
        (
            "<p>We run ferries.</p><p><a href=x>Read more about our ferries.</a></p>",
            ["We run ferries.", "Read more about our ferries."]
        ),
        ("<nav><p>Ferries.</p><p><a href=x>Read more about our ferries.</a></p></nav>", ["Ferries."]),
        ("<ul><li>Knots</li><li><a href=x>STCW</a></li></ul>", ["Knots", "STCW"]),
        ("<h2>See also</h2><ul><li><a href=x>Purser</a></li><li><a href=y>Cook</a></li></ul>", ["See also"]),
        (
            "<p>The crews that are hiring now:</p><ul><li><a href=x>Oban</a></li><li><a href=y>Mull</a></li></ul>",
            ["The crews that are hiring now:", "Oban", "Mull"]
        ),
        ("<p><b>Quick links</b></p><ul><li><a href=x>Pay</a></li></ul>", ["Quick links"]),
        ("<p>Write to <a href=x>jobs@ferries.example</a> by May.</p>", ["Write to jobs@ferries.example by May."]),
        ("<h2><a href=x>Deckhand</a></h2>", ["Deckhand"]),
        ("", []),
    ]

    @Test(arguments: cases) func keeps(_ sample: (html: String, kept: [String])) {
        let text = MarkupParser().parse(Array(sample.html.utf8), as: .html).body
        let kept = LinkedText(blocks: text.blocks, bytes: text.bytes).kept()
        #expect(zip(text.blocks, kept).filter(\.1).map { text.text(of: $0.0) } == sample.kept)
    }
}
