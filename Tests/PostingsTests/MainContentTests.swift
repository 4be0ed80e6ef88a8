import Markup
import TestSupport
import Testing

@testable import Postings

@Suite("Main content") struct MainContentTests {
    private static func score(_ page: MarkedPage) -> MarkedPage.Score {
        let postings = ProjectVocabulary.reader.read(Array(page.source.utf8), source: page.name).postings
        return page.score(of: postings.map(\.text.description).joined(separator: "\n"))
    }

    /// Pages below the floor for one page, by what is not told apart yet.
    ///
    /// The panel about the company that this page's template puts below the ad reads like an ad's own.
    private static let knownMisses: Set<String> = ["careers-teamtailor-like.html"]

    private static func expectFloors(_ pages: [MarkedPage]) {
        let scores = pages.map { (page: $0, score: score($0)) }
        for (page, score) in scores {
            guard !knownMisses.contains(page.name) else {
                #expect(score.recall >= 0.99 && score.precision >= 0.8, "\(page.name)")
                continue
            }
            #expect(score.recall >= 0.9, "\(page.name)")
            #expect(score.precision >= 0.9, "\(page.name)")
        }
        let count = Double(max(1, scores.count))
        #expect(scores.reduce(0) { $0 + $1.score.recall } / count >= 0.99)
        #expect(scores.reduce(0) { $0 + $1.score.precision } / count >= 0.97)
    }

    @Test("keeps the posting and leaves out the page, on pages of our own") func ownPages() {
        #expect(MarkedPage.own.count >= 14)
        Self.expectFloors(MarkedPage.own)
    }

    @Test(
        "the same on real pages, marked by line (skipped where ../shared/data is absent)",
        .enabled(if: MarkedPage.shared.count == 20))
    func sharedPages() {
        Self.expectFloors(MarkedPage.shared)
    }

    @Test func theMarksAreOfTwentyPages() {
        #expect(MarkedPage.marks.count == 20)
        #expect(MarkedPage.marks.allSatisfy { $0.digest.count == 16 && !$0.lines.isEmpty })
        #expect(MarkedPage.digest(Array("skill".utf8)) == "a452f941ef87d736")
    }

    @Test func theMeasureCountsWordsAsOftenAsTheyStand() {
        let page = MarkedPage(name: "", source: "", body: "<p>C<b>od</b>e, code &amp; tea</p>")
        let score = page.score(of: "Code and tea")
        #expect(score.recall == 2.0 / 3)
        #expect(score.precision == 2.0 / 3)
    }

    // MARK: Structure

    private static let filler = String(repeating: "<p>We run ferries across the harbour, in any weather.</p>", count: 6)

    private static func lines(_ html: String) -> [String] {
        let posting = ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html", isPosting: true).postings
            .first
        return (posting.map(Shown.passages) ?? []).map { String($0.drop { $0 != " " }.dropFirst()) }
            .filter { !$0.contains("in any weather") }
    }

    @Test func listsHeadingsAndTablesKeepTheirStructure() {
        let html = """
            <div class="menu"><a href="/">Home</a></div><h1>Deckhand</h1>\(Self.filler)<h2>You have</h2>
            <ul><li>Go</li><li>C</li><li>R&amp;D</li></ul>
            <table><tr><td>Pay</td><td>£12</td></tr><tr><td>Start</td><td>May</td></tr></table><pre>x  y</pre>
            """
        #expect(
            Self.lines(html) == [
                "# Deckhand", "# You have", "- Go", "- C", "- R&D", "# Pay", "+ £12", "+ Start", "+ May", "` x  y",
            ])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var html: String
        /// What stays beside the title and the filler.
        var kept: [String]
        var testDescription: String { name }
        init(_ name: String, _ html: String, _ kept: [String]) {
            (self.name, self.html, self.kept) = (name, html, kept)
        }
    }

    static let cases = [
        Case("a menu of divs ahead of the title", "<div><div>Jobs</div><div>News</div></div>#", []),
        Case("a login form without a class", "<form><p>Members</p><label>Email</label></form>#", []),
        Case("a notice without a class", "#<div>We use cookies to measure visits.</div>", []),
        Case("buttons", "#<button>Apply now</button><div>Save job</div><div>Report this job</div>", []),
        Case("a label that is also a skill", "#<ul><li>Print</li><li>Search</li></ul>", ["- Print", "- Search"]),
        Case("the imprint and all behind it", "#<div>© 2026 Harbour Ferries</div><div>Slip 4</div>", []),
        Case(
            "copyright as a subject", "#<p>You know copyright and the sea.</p>", ["| You know copyright and the sea."]),
        Case(
            "other jobs with facts of their own", "#<h3>Similar jobs</h3><div>Purser</div><div>Location: Oban</div>", []
        ),
        Case(
            "a contact of the site behind the posting",
            "#<h2>Requirements</h2><p>Knots</p><h2>Related pages</h2><p>Moorings</p><h2>Contact</h2><p>Slip 4</p>",
            ["# Requirements", "| Knots"]),
        Case(
            "other jobs ahead of what the job asks for",
            "#<h3>Similar jobs</h3><div>Purser</div><h3>Requirements</h3><p>Knots</p>", ["# Requirements", "| Knots"]),
        Case("a box to share ahead of the posting", "<h3>Share this job</h3><p>Friends</p>#", []),
        Case(
            "a box to share in the middle of the posting",
            "#<h3>Requirements</h3><p>Knots</p><h3>Share this job</h3><p>Friends</p><h3>Benefits</h3><p>Boots</p>",
            ["# Requirements", "| Knots", "# Benefits", "| Boots"]),
        Case(
            "more of other jobs than of the posting",
            "#<h2>Requirements</h2><p>Knots</p><h2>Similar jobs</h2>"
                + String(repeating: "<p>Purser wanted for tickets and tea, on any line.</p>", count: 60),
            ["# Requirements", "| Knots"]),
        Case("the title's own header", "<article><header><p>Ferry</p></header>#</article>", []),
        Case(
            "one word of furniture in a heading", "#<h2>Related experience</h2><p>Knots</p>",
            ["# Related experience", "| Knots"]),
    ]

    @Test(arguments: cases) func leavesOut(_ sample: Case) {
        let html = sample.html.replacing("#", with: "<h1>Deckhand</h1>\(Self.filler)")
        #expect(Self.lines(html) == ["# Deckhand"] + sample.kept)
    }

    @Test func aLineAboveTheTitleStaysWhereItStandsWithIt() {
        #expect(
            Self.lines("<nav>Jobs</nav><div>All</div><div><p>Deck crew</p><h1>Deckhand</h1>\(Self.filler)</div>")
                == ["| Deck crew", "# Deckhand"])
    }

    @Test func cardsOfOtherJobsAreNotTheMainText() {
        let card = "<article><h3>Purser</h3><p>\(String(repeating: "Tickets and tea. ", count: 20))</p></article>"
        let html = "<h1>Deckhand</h1>\(String(repeating: Self.filler, count: 4))<div class='related-jobs'>\(card)</div>"
        #expect(Self.lines(html) == ["# Deckhand"])
    }
}
