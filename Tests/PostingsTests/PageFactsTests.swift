import Markup
import TestSupport
import Testing

@testable import Postings

/// What a page says of its posting beside the text, and what it does not say although it looks so.
@Suite struct PageFactsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var html: String
        var title: String?
        var organization: String?
        var posted: String?
        var expires: String?

        init(
            _ name: String, _ html: String, title: String? = "Deckhand", employer: String? = nil, posted: String? = nil,
            expires: String? = nil
        ) {
            testDescription = name
            self.html = html
            self.title = title
            organization = employer
            self.posted = posted
            self.expires = expires
        }
    }

    private static let body = """
        <p>You keep the deck in order, take the ropes at both quays and help passengers with their bags, in any weather.</p>
        <h2>Requirements</h2><ul><li>Able to swim</li><li>A head for ropes</li></ul>
        """

    static let cases = [
        // Titles.
        Case("a logo is no title", "<title>deckhand Job</title><h1><a href=#>Quay Lab</a></h1><h2>Deckhand</h2>#"),
        Case("an element called so", "<title>Quay website</title><div class='job-title'>Deckhand</div>#"),
        Case("the page's name beside a generic heading", "<title>Deckhand | Quay Jobs</title><h1>Careers</h1>#"),
        Case(
            "a heading in the page's header", "<title>Deckhand</title><header><h1>Deckhand</h1></header><h2>QUAY</h2>#"),
        Case("a labelled line", "<title>Portal</title><p>Job title: Deckhand</p>#"),
        Case("a line break ends it", "<title>Deckhand | Quay</title><h1>Deckhand<br>02.02.2026</h1>#"),
        Case(
            "a number of the board is no part", "<title>Portal</title><div>Deckhand - Ferries JR00213</div>#",
            title: "Deckhand - Ferries"),
        // Employers.
        Case("a label", "<h1>Deckhand</h1><p><b>Company:</b></p><p>Quay Ferries</p>#", employer: "Quay Ferries"),
        Case(
            "a table's row", "<h1>Deckhand</h1><table><tr><td>Employer</td><td>Quay Ferries</td></tr></table>#",
            employer: "Quay Ferries"),
        Case(
            "columns of a table",
            """
            <h1>Deckhand</h1><table><tr><th>Company</th><th>Location</th></tr><tr><td>Quay Ferries</td><td>Elm</td></tr>
            </table>#
            """, employer: "Quay Ferries"),
        Case(
            "who posted it", "<h1>Deckhand</h1><p>Posted by Quay Ferries on Fri, 14 Jul 2017</p>#",
            employer: "Quay Ferries", posted: "2017-07-14"),
        Case(
            "a sentence", "<h1>Deckhand</h1><p>Quay Ferries is seeking a deckhand for its nine ships.</p>#",
            employer: "Quay Ferries"),
        Case(
            "the page's name", "<title>Quay Ferries hiring Deckhand in Port Elm</title><h1>Deckhand</h1>#",
            employer: "Quay Ferries"),
        Case(
            "a company's form beside the title", "<h1>Deckhand</h1><p>Quay Ferries Ltd</p><p>Port Elm</p>#",
            employer: "Quay Ferries Ltd"),
        Case(
            "a board is no employer",
            "<meta property='og:site_name' content='Coast Jobs'><h1>Deckhand</h1><p>Apply through Coast Jobs today.</p>#"
        ),
        Case(
            "a comma before the company's form", "<h1>Deckhand</h1><p>Quay Ferries, Inc. is seeking a deckhand.</p>#",
            employer: "Quay Ferries, Inc"),
        Case(
            "in full as the page's title has it",
            "<title>Deckhand - Quay Ferry Lines</title><h1>Deckhand</h1><p>Quay Ferry is seeking a deckhand.</p>#",
            employer: "Quay Ferry Lines"),
        Case(
            "the title beside it is no part",
            "<title>Quay Ferries Deckhand</title><h1>Deckhand</h1><p>Quay Ferries is seeking a deckhand.</p>#",
            employer: "Quay Ferries"),
        Case(
            "a place in a sentence is none",
            "<h1>Deckhand</h1><p>The quay, on the edge of Elmstead, is seeking a deckhand for its nine ships.</p>#"),
        Case(
            "a place in the page's title is none",
            "<title>Deckhand - Elmstead</title><h1>Deckhand</h1><p>The quay in Elmstead has nine ships and a long pier.</p>#"
        ),
        Case(
            "the title's first letters are none",
            """
            <title>Centers of Practice - Deckhand</title><h1>Centers of Practice - Deckhand</h1><p>CoP is hiring for nine ships.</p>
            <p>CoP is hiring again.</p>#
            """, title: "Centers of Practice - Deckhand"),
        Case(
            "the department of a university is none",
            """
            <h1>Deckhand</h1><p>The Department of Tides is seeking a deckhand.</p><p>Tides are studied at the University of
            Elmstead.</p>#
            """),
        Case(
            "a list of jobs has no one employer",
            """
            <h1>Deckhand</h1><p>Institution: Quay Ferries</p><p>Institution: Oyster Bar</p><p>Institution: Elm Tree
            Inn</p>#
            """),
        Case("a heading behind a label", "<h1>Deckhand</h1><h3>Company</h3><h4>Training (10 points)</h4>#"),
        Case("our client is nobody", "<h1>Deckhand</h1><p>Our client is seeking a deckhand for its nine ships.</p>#"),
        Case("other jobs have other employers", "<h1>Deckhand</h1>#<h2>Similar jobs</h2><p>Company: Oyster Bar</p>"),
        // Dates.
        Case(
            "labels and values in a grid",
            """
            <h1>Deckhand</h1><div>Posted On <span>08 May 2026</span></div><div>End Date <span>08 Jun 2026</span></div>#
            """, posted: "2026-05-08", expires: "2026-06-08"),
        Case(
            "the day first, as another date shows",
            "<h1>Deckhand</h1><p>Posted: 03/04/2026</p><p>Closing date: 30/04/2026</p>#", posted: "2026-04-03",
            expires: "2026-04-30"),
        Case("nobody can tell", "<h1>Deckhand</h1><p>Posted: 03/04/2026</p>#"),
        Case("a relative date is none", "<h1>Deckhand</h1><p>Posted: 3 days ago</p>#"),
        Case(
            "months in other languages", "<h1>Deckhand</h1><p>Veröffentlicht am: 4. März 2026</p>#",
            posted: "2026-03-04"),
    ]

    @Test(arguments: cases) func reads(_ sample: Case) throws {
        let html = sample.html.replacing("#", with: Self.body)
        let reading = ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html", isPosting: true)
        let posting = try #require(reading.postings.first)
        #expect(posting.title == sample.title)
        #expect(posting.organization == sample.organization)
        #expect(posting.datePosted?.description == sample.posted)
        #expect(posting.validThrough?.description == sample.expires)
    }

    @Test func placePayContractAndReferenceAreRead() throws {
        let html = """
            <h1>Deckhand</h1><dl><dt>Location</dt><dd>Port Elm</dd><dt>Salary</dt><dd>£12.50 an hour</dd>
            <dt>Job type</dt><dd>Full-time</dd><dt>Job ref</dt><dd>QF-17</dd></dl>\(Self.body)
            """
        let reading = ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html", isPosting: true)
        let posting = try #require(reading.postings.first)
        #expect(posting.location?.text == "Port Elm")
        #expect(posting.pay?.withFiguresOfText.minimum == 12.5)
        #expect(posting.employmentType == ["Full-time"])
        #expect(posting.reference == "QF-17")
    }

    @Test func partsMoveWithTheTextThatListsAreTakenOutOf() throws {
        let html = """
            <p>• Ropes and knots of all kinds • Tea for everybody aboard • Cake on Sundays only</p>
            <div class="company-name">Quay Ferries</div>
            """
        let text = MarkupParser().parse(Array(html.utf8), as: .html).body
        let part = try #require(text.parts.first)
        #expect(String(decoding: text.bytes[part.start..<part.end], as: UTF8.self) == "Quay Ferries")
    }
}
