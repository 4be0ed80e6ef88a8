import Markup
import TestSupport
import Testing

@testable import Postings

/// Exports by the shape of what they hold, whoever made them: a file of each under Corpus/shapes.
@Suite struct ShapedRecordsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var file: String
        var organization: String?
        var posted: String?
        var expires: String?
        var testDescription: String { file }

        init(
            _ file: String, _ organization: String? = "Quillmere Ferries", _ posted: String? = "2026-03-04",
            until expires: String? = nil
        ) {
            (self.file, self.organization, self.posted, self.expires) = (file, organization, posted, expires)
        }
    }

    static let cases = [
        Case("adzuna.json"), Case("appdata.json"), Case("arbeitnow.json"), Case("bamboohr.json", nil),
        Case("breezy.json"), Case("careerjet.json"), Case("comeet.json"),
        Case("dotted.json", until: "2026-04-30"), Case("francetravail.json"),
        Case("gupy.json", until: "2026-04-30"), Case("himalayas.json", until: "2026-04-30"), Case("icims.json", nil),
        Case("initial-state.html"), Case("jazzhr.json", nil), Case("jobvite.json", nil), Case("jooble.json"),
        Case("jsonfeed.json"), Case("next-data.html"),
        Case("nextlist.json", "Quillmere Ferries", nil, until: "2026-04-30"),
        Case("oracle.json"), Case("phenom-search.json"), Case("phenom.json"),
        Case("pinpoint-2.json", nil, nil, until: "2026-04-30"), Case("pinpoint.json", nil, nil, until: "2026-04-30"),
        Case("reed-list.json", until: "2026-04-30"), Case("reed.json", until: "2026-04-30"), Case("remoteok.json"),
        Case("remotive.json"), Case("rippling.json"), Case("successfactors.json"),
        Case("teamtailor.json", nil), Case("themuse.json"), Case("workable.json"), Case("workday.json"),
        Case("wttj.json"),
    ]

    @Test(arguments: cases) func readsOnePosting(_ each: Case) throws {
        let reading = ProjectVocabulary.reader.read(Repository.bytes("Corpus/shapes/" + each.file), source: each.file)
        #expect(reading.postings.count == 1)
        let posting = try #require(reading.postings.first)
        #expect(posting.title == "Dock Planner")
        if let organization = each.organization { #expect(posting.organization == organization) }
        #expect(posting.datePosted?.description == each.posted)
        if let expires = each.expires { #expect(posting.validThrough?.description == expires) }
        let text = posting.text.bytes
        #expect(String(decoding: text, as: UTF8.self).contains("PostgreSQL"))
    }

    static let sections = [
        ("pinpoint.json", "Experience with PostgreSQL and Kubernetes", Section.requirements),
        ("pinpoint.json", "Plan docks", .duties), ("gupy.json", "A driving licence", .requirements),
        ("wttj.json", "A driving licence", .requirements), ("oracle.json", "A driving licence", .requirements),
        ("oracle.json", "Ferries since 1931.", .company), ("comeet.json", "A driving licence", .requirements),
        ("rippling.json", "Ferries since 1931 on all the coasts of the west.", .company),
        ("workable.json", "Free ferries", .benefits),
    ]

    @Test(arguments: sections) func keepsWhatAFieldIsAbout(file: String, line: String, section: Section) throws {
        let reading = ProjectVocabulary.reader.read(Repository.bytes("Corpus/shapes/" + file), source: file)
        let posting = try #require(reading.postings.first)
        let passage = posting.passages.first { posting.text.text($0.range) == line }
        #expect(passage?.section == section)
    }

    @Test(arguments: Repository.names(in: "Corpus/shapes").filter { $0.hasPrefix("none-") })
    func whatSpeaksOfNoJobIsNone(_ file: String) {
        let reading = ProjectVocabulary.reader.read(Repository.bytes("Corpus/shapes/" + file), source: file)
        #expect(reading.postings.map(\.title) == [])
    }

    @Test func everyFileIsLookedAt() {
        let known = Self.cases.map(\.file) + ["noscript.html"]
        #expect(Set(Repository.names(in: "Corpus/shapes").filter { !$0.hasPrefix("none-") }) == Set(known))
    }

    private static let text = "<p>We run nine ferries along the coast and look after their crews and their quays.</p>"

    private func titles(_ json: String) -> [String?] {
        ProjectVocabulary.reader.read(Array(json.utf8), source: "a.json").postings.map(\.title)
    }

    @Test func postingsInAMapAreEachOne() {
        let job = #"{"title":"T","employmentType":"full","description":"\#(Self.text)"}"#
        let json =
            #"{"entities":{"jobs":{"12":\#(job.replacing("T", with: "A")),"13":\#(job.replacing("T", with: "B"))}}}"#
        #expect(titles(json) == ["A", "B"])
    }

    @Test func otherJobsBesideOneAreNone() {
        let json =
            #"{"job":{"title":"A","jobDescription":"\#(Self.text)"},"similarJobs":[{"title":"B","company":"C","description":"\#(Self.text)"}]}"#
        #expect(titles(json) == ["A"])
    }

    @Test func jobsOfADepartmentAreEachOne() {
        let job = #"{"title":"A","location":{"name":"Cork"},"salary":"1","description":"\#(Self.text)"}"#
        #expect(
            titles(#"{"departments":[{"name":"Ops","openRoles":[\#(job)]},{"name":"IT","openRoles":[\#(job)]}]}"#) == [
                "A", "A",
            ])
    }
}
