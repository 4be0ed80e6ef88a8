import Markup
import TestSupport
import Testing

@testable import Postings

@Suite struct PostingReaderTests {
    private func reading(_ text: String, source: String = "ads/a.b.html", as format: SourceFormat? = nil)
        -> PostingReader.Reading
    {
        ProjectVocabulary.reader.read(Array(text.utf8), source: source, as: format)
    }

    private static let body = String(repeating: "<p>We run ferries across the harbour, in any weather.</p>", count: 4)

    private static func jsonLD(_ description: String) -> String {
        """
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Deckhand",
        "hiringOrganization":{"@type":"Organization","name":"Harbour Ferries"},"datePosted":"2026-03-04",
        "identifier":"HF-7","description":"\(description)"}</script>
        """
    }

    @Test func aPageGivesOnePostingNamedAfterItsFile() {
        let result = reading("<html lang='en-NZ'><h1>Deckhand</h1>\(Self.body)</html>")
        #expect(result.postings.map(\.id.rawValue) == ["a.b"])
        #expect(result.postings.map(\.source) == ["ads/a.b.html"])
        #expect(result.postings.map(\.language) == ["en-NZ"])
        #expect(result.diagnostics.isEmpty)
    }

    @Test func aLongDescriptionInARecordStandsForThePage() {
        let long = String(repeating: "We run ferries, and you tie knots. ", count: 20)
        let result = reading(Self.jsonLD(long) + "<main><h1>Deckhand wanted</h1>\(Self.body)</main>")
        #expect(result.postings.count == 1)
        #expect(result.postings.first?.title == "Deckhand")
        #expect(result.postings.first?.text.description.contains("you tie knots") == true)
    }

    @Test func aShortRecordGivesItsFactsAndThePageItsText() {
        let result = reading(Self.jsonLD("A job on deck.") + "<main><h1>Deckhand wanted</h1>\(Self.body)</main>")
        #expect(result.postings.count == 1)
        #expect(result.postings.first?.organization == "Harbour Ferries")
        #expect(result.postings.first?.datePosted?.description == "2026-03-04")
        #expect(result.postings.first?.text.description.contains("in any weather") == true)
        #expect(result.postings.first?.id.rawValue == "a.b")
    }

    @Test func aFeedGivesOnePostingAJobWithItsOwnReference() {
        let feed = """
            <source><job><title>Deckhand</title><referencenumber>HF-7</referencenumber><company>Harbour Ferries</company>
            <description><![CDATA[<p>We run ferries across the harbour, in any weather.</p><p>Requirements:</p><ul><li>Knots</li></ul>]]></description></job>
            <job><title>R&D Purser</title><referencenumber>HF-8</referencenumber>
            <description>&lt;p&gt;We sell tickets across the harbour, in any weather.&lt;/p&gt;</description></job>
            <job><title>Cook</title><description>We cook across the harbour, in any weather, all year.</description></job></source>
            """
        let result = reading(feed, source: "feed.xml")
        #expect(result.postings.map(\.id.rawValue) == ["feed#HF-7", "feed#HF-8", "feed#3"])
        #expect(result.postings.map(\.title) == ["Deckhand", "R&D Purser", "Cook"])
        #expect(result.postings.first.map(Shown.passages)?.last == "requirements - Knots")
        #expect(result.postings.dropFirst().first?.text.description.contains("<p>") == false)
    }

    @Test func aFeedOfOneIsNamedAfterItsFile() {
        let feed =
            "<jobs><job><title>Cook</title><description>We cook across the harbour, in any weather.</description></job></jobs>"
        #expect(reading(feed, source: "one.xml").postings.map(\.id.rawValue) == ["one"])
    }

    @Test func jsonOfAnApplicantTrackerGivesItsJobs() {
        let json = """
            {"jobs":[{"id":41,"title":"Deckhand","content":"&lt;p&gt;We run ferries across the harbour, in any weather.&lt;/p&gt;"},
            {"id":42,"title":"Purser","content":"&lt;p&gt;We sell tickets across the harbour, in any weather.&lt;/p&gt;"}]}
            """
        let result = reading(json, source: "board.json")
        #expect(result.postings.map(\.id.rawValue) == ["board#41", "board#42"])
        #expect(result.postings.map(\.title) == ["Deckhand", "Purser"])
    }

    @Test func plainTextIsReadLineByLine() {
        let text =
            "Deckhand\n\nWe run ferries across the harbour, in any weather, all year round and at night.\n\n"
            + "Requirements:\n- Knot tying\n- Swimming in cold water\n"
        let result = reading(text, source: "a.txt", as: .plainText)
        #expect(result.postings.first.map(Shown.passages)?.last == "requirements - Swimming in cold water")
    }

    @Test(arguments: ["", "<p>Gone.</p>", "{}", "<jobs></jobs>", "\u{0}\u{1}"]) func inputWithoutAPostingSaysSo(
        _ text: String
    ) {
        let result = reading(text, source: "ads/none.html")
        #expect(result.postings.isEmpty)
        let found = result.diagnostics.last
        #expect(found?.code == "no-posting")
        #expect(found?.severity == .error)
        #expect(found?.message.hasPrefix("ads/none.html: holds no job posting: ") == true)
    }

    @Test(arguments: [
        ("a.html", "a"), ("x/y/a.b.html", "a.b"), ("-", "-"), (".hidden", ".hidden"), ("a", "a"), ("x/", "x"), ("", ""),
    ]) func aFilesStemIsItsNameWithoutFoldersAndEnding(_ source: String, stem: String) {
        #expect(PostingReader.stem(of: source) == stem)
    }

    // MARK: the corpus

    static let corpus = Repository.names(in: "Corpus/postings")

    private func postings(of name: String) -> [Posting] {
        ProjectVocabulary.reader.read(Repository.bytes("Corpus/postings/" + name), source: name).postings
    }

    @Test(arguments: corpus) func passagesAreCutFromTheTextInOrder(_ name: String) {
        let postings = self.postings(of: name)
        #expect(!postings.isEmpty)
        for posting in postings {
            #expect(String(validating: posting.text.bytes, as: UTF8.self) != nil)
            var end = 0
            for passage in posting.passages {
                #expect(passage.start >= end && passage.end > passage.start && passage.end <= posting.text.bytes.count)
                end = passage.end
            }
            // Nothing but newlines lies between passages: together they are the text.
            let joined = posting.passages.map { posting.text.text($0.range) }.joined(separator: "\n")
            #expect(joined == posting.text.description)
            #expect(posting.passages.allSatisfy { $0.section != .chrome })
        }
        #expect(Set(postings.map(\.id)).count == postings.count)
        #expect(self.postings(of: name) == postings)
    }

    struct Outline: Sendable, CustomTestStringConvertible {
        var file: String
        var title: String
        var organization: String?
        var sections: [Section]
        var testDescription: String { file }
    }

    static let outlines = [
        Outline(
            file: "it-backend-engineer-lanternpay.html", title: "Backend Engineer, Ledger Team",
            organization: "Lanternpay Lda",
            sections: [.summary, .duties, .requirements, .preferred, .summary, .benefits]),
        Outline(
            file: "health-staff-nurse-harbourlight.html", title: "Staff Nurse, Day Surgery",
            organization: "Harbourlight Clinic",
            sections: [.summary, .facts, .application, .summary, .duties, .company, .requirements, .preferred]
                // Row by row through a table of what is essential and what desirable.
                + [.requirements, .preferred, .requirements, .preferred, .requirements, .preferred]
                + [.requirements, .preferred, .requirements, .legal]),
        Outline(
            file: "hospitality-front-desk-agent-alpenrose.html", title: "Front Desk Agent (m/f/d)",
            organization: "Hotel Alpenrose Seeblick",
            sections: [.title, .summary, .duties, .requirements, .benefits]),
    ]

    @Test(arguments: outlines) func readsTheOutlineOf(_ outline: Outline) throws {
        let posting = try #require(postings(of: outline.file).first)
        #expect(posting.title == outline.title)
        #expect(posting.organization == outline.organization)
        #expect(Shown.sections(posting) == outline.sections)
    }
}
