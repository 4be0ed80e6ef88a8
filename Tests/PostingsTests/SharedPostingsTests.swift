import Markup
import TestSupport
import Testing

@testable import Postings

/// How many postings each folder of real pages and feeds gives, and what they come with.
@Suite(.enabled(if: SharedPostings.isPresent, "../shared/data is absent")) struct SharedPostingsTests {
    /// What a folder must give.
    ///
    /// Files and feeds were looked at one by one; the numbers say how many postings they hold and how many of these
    /// state each fact.
    struct Folder: Sendable, CustomTestStringConvertible {
        var name: String
        var files: Int
        var postings: Int
        var organizations: Int
        var posted: Int
        var expires: Int
        var pay: Int
        var location: Int
        var testDescription: String { name }
    }

    static let folders = [
        // Every page is one posting; the employer is named in prose only, and by the site.
        Folder(
            name: "18f-html", files: 37, postings: 37, organizations: 4, posted: 0, expires: 0, pay: 30, location: 34),
        // Fourteen examples of records, each of which is a posting, and two sentences about them in plain text.
        Folder(
            name: "schemaorg", files: 16, postings: 16, organizations: 4, posted: 3, expires: 0, pay: 3, location: 4),
        Folder(name: "eures", files: 6, postings: 6, organizations: 6, posted: 6, expires: 6, pay: 0, location: 6),
        // One date of nine NEOGOV items is "Continuous" and one "Invalid Date", in the one feed and in its cut.
        Folder(
            name: "usajobs-neogov", files: 8, postings: 18, organizations: 18, posted: 18, expires: 15, pay: 16,
            location: 18),
    ]

    private func reading(_ name: String) -> PostingReader.Reading {
        ProjectVocabulary.reader.read(SharedPostings.bytes(name), source: name)
    }

    @Test(arguments: folders) func everyPostingOfAFolderIsReadWithTitleAndText(_ folder: Folder) {
        let names = SharedPostings.names(in: folder.name)
        let readings = names.map { (name: $0, reading: reading($0)) }
        let postings = readings.flatMap(\.reading.postings)
        #expect(names.count == folder.files)
        #expect(postings.count == folder.postings)
        for (name, reading) in readings {
            #expect(!reading.postings.isEmpty, "\(name)")
            for posting in reading.postings {
                #expect(posting.title?.isEmpty == false, "\(name)")
                #expect(posting.passages.count > (posting.diagnostics.isEmpty ? 1 : 0), "\(name)")
                #expect(!posting.text.bytes.contains(UInt8(ascii: "\0")))
                #expect(!posting.text.description.contains("</"), "\(name)")
            }
            #expect(
                (reading.diagnostics + reading.postings.flatMap(\.diagnostics)).allSatisfy { $0.severity != .error })
        }
        #expect(postings.count { $0.organization != nil } == folder.organizations)
        #expect(postings.count { $0.datePosted != nil } == folder.posted)
        #expect(postings.count { $0.validThrough != nil } == folder.expires)
        #expect(postings.count { $0.pay != nil } == folder.pay)
        #expect(postings.count { $0.location != nil } == folder.location)
    }

    /// None of these holds a posting; some are pages of prose all the same, which nothing tells from an ad.
    @Test(arguments: ["hostile-html", "hostile-xml"]) func hostileFilesGiveAPostingOrSayWhyNot(_ folder: String) {
        for name in SharedPostings.names(in: folder) {
            let reading = reading(name)
            let codes = reading.diagnostics.filter { $0.severity == .error }.map(\.code)
            if reading.postings.isEmpty {
                #expect(!codes.isEmpty, "\(name)")
            } else {
                #expect(reading.postings.count == 1 && folder == "hostile-html", "\(name)")
            }
        }
    }

    struct Fact: Sendable, CustomTestStringConvertible {
        var file: String
        var id: String
        var line: String
        var testDescription: String { file }
    }

    static let facts = [
        Fact(
            file: "schemaorg/schema.org__eg-0465-jsonld.html", id: "schema.org__eg-0465-jsonld",
            line: "requirements | At least 5 years of experience"),
        Fact(
            file: "schemaorg/schema.org__eg-0280-jsonld.html", id: "schema.org__eg-0280-jsonld",
            line: "requirements | Bachelor of Science in Computer Science (ABET)"),
        Fact(
            file: "schemaorg/schema.org__eg-0213-jsonld.html", id: "schema.org__eg-0213-jsonld",
            line: "requirements | Knowledge of computer programming principles"),
        Fact(
            file: "eures/src__test__resources__ads__ad_with_experience.xml",
            id: "src__test__resources__ads__ad_with_experience", line: "requirements | At least 1 year of experience"),
        Fact(
            file: "usajobs-neogov/doc__sample.xml", id: "doc__sample#305972200",
            line: "requirements - U.S. Citizenship Required"),
    ]

    @Test(arguments: facts) func statedFieldsStandInTheText(_ fact: Fact) throws {
        let posting = try #require(reading(fact.file).postings.first { $0.id.rawValue == fact.id })
        #expect(Shown.passages(posting).contains(fact.line))
    }
}
