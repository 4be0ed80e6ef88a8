import Markup
import Testing

@testable import Postings

/// Pages that show several postings one below the other, and pages of one that have headings like theirs.
@Suite struct SeveralPostingsTests {
    private static func job(_ tag: String, _ title: String, _ ask: String) -> String {
        """
        <\(tag)>\(title)</\(tag)><p>Port Elm</p><p>You keep engines, ropes and winches running along the whole coast.</p>
        <p><b>Requirements</b></p><ul><li>Experience with \(ask)</li></ul>
        """
    }

    private static let jobs = [("Dock Planner", "tides"), ("Ship's Cook", "soup"), ("Deck Engineer", "hydraulics")]

    private static func page(_ tag: String, title: String) -> String {
        "<title>\(title)</title><main><h1>\(title)</h1>\(jobs.map { job(tag, $0.0, $0.1) }.joined())</main>"
    }

    @Test(arguments: ["h2", "h3", "h4"]) func areCutAtTheirHeadings(_ tag: String) {
        let html = Self.page(tag, title: "Job openings")
        let reading = ProjectVocabulary.reader.read(Array(html.utf8), source: "ads/jobs.html")
        #expect(reading.postings.map(\.title) == Self.jobs.map(\.0))
        #expect(reading.postings.map(\.id.rawValue) == ["jobs#1", "jobs#2", "jobs#3"])
        for (posting, job) in zip(reading.postings, Self.jobs) {
            #expect(posting.text.description.contains(job.1))
            #expect(Self.jobs.filter { $0.1 != job.1 }.allSatisfy { !posting.text.description.contains($0.1) })
        }
        #expect(reading.postings.first?.diagnostics.first?.code == "cut-at-headings")
    }

    @Test func aPageAboutOneJobIsOnePosting() {
        let html = Self.page("h2", title: "Harbour Manager")
        #expect(ProjectVocabulary.reader.read(Array(html.utf8), source: "p.html").postings.count == 1)
    }
}
