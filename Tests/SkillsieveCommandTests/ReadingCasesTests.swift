import Foundation
import TestSupport
import Testing

/// Inputs that were once read wrongly, and others of their kinds: a file of each under Corpus/cases, read by the program in one
/// run, and what is right of it in a line of `ReadingCases.jsonl`.
///
/// The letter says what the case is about: a headings and lines; b cues, degrees, years; c what is no such concept, and
/// credentials; d titles, employers and dates; e text that was escaped, misread or glued; f where a
/// posting is kept; g what is a posting, and how many; h languages; i broken feeds.
@Suite struct ReadingCasesTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        var file: String
        /// One for each posting, in order; "" for a posting without a title.
        var titles: [String]
        /// Of the first posting; "" for none, absent where nothing is said of it.
        var organization: String?
        /// Of each posting.
        var organizations: [String]?
        var posted: String?
        var expires: String?
        var language: String?
        var location: String?
        /// Concepts that it requires, and that it would like.
        var required: [String]?
        var preferred: [String]?
        /// Concepts that it says it does not need.
        var notNeeded: [String]?
        /// Least years by concept.
        var years: [String: Double]?
        /// Concepts that are alternatives of one another.
        var together: [[String]]?
        /// Concepts whose alternatives are open.
        var open: [String]?
        /// Concepts that none of its postings names.
        var absent: [String]?
        /// Why it is still read wrongly.
        var known: String?
        /// Words of its text, and words that are not there.
        var text: [String]?
        var noText: [String]?
        /// All codes of diagnostics of the first posting, or of the error where there is none.
        var codes: [String]?
        var testDescription: String { file }
    }

    static let cases: [Case] = {
        let lines = Repository.bytes("Tests/SkillsieveCommandTests/ReadingCases.jsonl").split(separator: 0x0A)
        return lines.compactMap { try? JSONDecoder().decode(Case.self, from: Data($0)) }
    }()

    private struct Tagged: Decodable {
        struct Posting: Decodable {
            struct Location: Decodable { var text: String }
            var source: String
            var title: String?
            var organization: String?
            var language: String?
            var datePosted: String?
            var validThrough: String?
            var location: Location?
        }
        struct Requirement: Decodable {
            struct Concept: Decodable { var id: String }
            struct Group: Decodable {
                var id: String
                var open: Bool
            }
            var concept: Concept
            var importance: String
            var years: Double?
            var alternatives: Group?
        }
        struct Problem: Decodable { var code: String }
        var posting: Posting
        var text: String
        var requirements: [Requirement]
        var diagnostics: [Problem]
    }

    /// The whole folder, read once.
    private static let run: (tagged: [String: [Tagged]], error: String) = {
        guard let run = try? Program().run(["tag", "Corpus/cases", "--format", "jsonl", "--include-text"]) else {
            return ([:], "")
        }
        let tagged = run.output.split(separator: "\n").compactMap { line in
            try? JSONDecoder().decode(Tagged.self, from: Data(line.utf8))
        }
        return (Dictionary(grouping: tagged) { String($0.posting.source.split(separator: "/").last ?? "") }, run.error)
    }()

    @Test func everyFileIsACase() {
        #expect(Set(Self.cases.map(\.file)) == Set(Repository.names(in: "Corpus/cases")))
        #expect(Self.cases.count == Set(Self.cases.map(\.file)).count)
    }

    @Test(arguments: cases) func isReadAsItShouldBe(_ each: Case) throws {
        guard let why = each.known else { return try check(each) }
        withKnownIssue(Comment(rawValue: why)) { try check(each) }
    }

    private func check(_ each: Case) throws {
        let found = Self.run.tagged[each.file] ?? []
        #expect(found.map { $0.posting.title ?? "" } == each.titles)
        guard let first = found.first else {
            #expect(Self.run.error.contains(each.file))
            return
        }
        let posting = first.posting
        let facts = [
            (each.organization, posting.organization), (each.posted, posting.datePosted),
            (each.expires, posting.validThrough), (each.language, posting.language),
            (each.location, posting.location?.text),
        ]
        if let names = each.organizations { #expect(found.map { $0.posting.organization ?? "" } == names) }
        for (expected, read) in facts { if let expected { #expect(read ?? "" == expected) } }
        checkDetails(first.requirements, each)
        let wanted = [("required", each.required), ("preferred", each.preferred), ("notNeeded", each.notNeeded)]
        for (importance, concepts) in wanted.map({ ($0, $1 ?? []) }) {
            for concept in concepts {
                let read = first.requirements.first { $0.concept.id == concept }?.importance
                #expect(read == importance, "\(concept)")
            }
        }
        let named = Set(found.flatMap { $0.requirements.map(\.concept.id) })
        #expect(named.isDisjoint(with: each.absent ?? []))
        let text = found.map(\.text).joined(separator: "\n")
        for words in each.text ?? [] { #expect(text.contains(words)) }
        for words in each.noText ?? [] { #expect(!text.contains(words)) }
        if let codes = each.codes { #expect(first.diagnostics.map(\.code) == codes) }
    }

    private func checkDetails(_ requirements: [Tagged.Requirement], _ each: Case) {
        func found(_ concept: String) -> Tagged.Requirement? { requirements.first { $0.concept.id == concept } }
        for (concept, years) in each.years ?? [:] { #expect(found(concept)?.years == years, "\(concept)") }
        for concept in each.open ?? [] { #expect(found(concept)?.alternatives?.open == true, "\(concept)") }
        for group in each.together ?? [] {
            let names = Set(group.map { found($0)?.alternatives?.id ?? "" })
            #expect(names.count == 1 && !names.contains(""), "\(group)")
        }
    }
}
