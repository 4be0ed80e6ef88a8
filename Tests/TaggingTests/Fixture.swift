import Markup
import PhraseMatching
import Postings
import SkillTaxonomy
import Testing

@testable import Tagging

/// A tagger over a small taxonomy of the tests' own, with the real language files; compiled once a process.
enum Fixture {
    static let language = ProjectFiles.sources.sources?.vocabularies ?? LanguageVocabularies([:])

    static let lexicon = Lexicon(language)
    static let weights = ProjectFiles.sources.sources?.weights ?? Weights(values: [:])
    /// The model that the project ships.
    static let model = ProjectFiles.model
    static let plainWords = ProjectFiles.sources.sources?.plainWords
    static let skills = Taxonomy(concepts: SampleConcepts.skills, plainWords: plainWords)
    static let credentials = Taxonomy(concepts: SampleConcepts.credentials, plainWords: plainWords)
    static let tagger = Tagger(
        skills: [skills], credentials: credentials, language: language, weights: weights, model: model)
    static let reader = PostingReader(
        headings: language[.headings], facts: language[.facts], signs: language[.postingSigns],
        languages: LanguageTable(language.grams))

    /// A posting of one passage a line.
    static func posting(
        _ text: String, in section: Section = .requirements, as kind: Passage.Kind = .listItem
    ) -> Posting {
        var passages: [Passage] = []
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = start + line.utf8.count
            if end > start { passages.append(Passage(kind: kind, start: start, end: end, section: section)) }
            start = end + 1
        }
        return Posting(id: PostingID("p"), source: "p.html", text: UTF8Text(text), passages: passages)
    }

    /// What the tagger makes of some lines.
    static func tag(
        _ text: String, in section: Section = .requirements, as kind: Passage.Kind = .listItem
    ) -> [Requirement] {
        tagger.tag(posting(text, in: section, as: kind)).requirements
    }

    /// What the tagger makes of a line that stands in an ad, below the heading of its section.
    static func tag(ad line: String, in section: Section, as kind: Passage.Kind) -> [Requirement] {
        let heading = headings[section] ?? "About this job"
        var ad = posting(heading + "\n" + line, in: section, as: kind)
        if !ad.passages.isEmpty { ad.passages[0].kind = .heading }
        return tagger.tag(ad).requirements
    }

    private static let headings: [Section: String] = [
        .requirements: "Requirements", .preferred: "Nice to have", .education: "Education",
        .duties: "Responsibilities", .summary: "About the role", .company: "About us", .benefits: "Benefits",
        .legal: "Equal opportunities", .application: "How to apply", .facts: "Job details",
    ]

    /// Looks at a text's tokens and at what the vocabularies find in it.
    static func inspect<Result>(
        _ text: String, in section: Section = .requirements, as kind: Passage.Kind = .listItem,
        _ body: (TokenizedPosting, TextFindings) -> Result
    ) -> Result {
        TokenizedPosting.with(posting(text, in: section, as: kind)) { tokenized in
            let finder = LabelFinder(taxonomies: [credentials, skills])
            return body(tokenized, TextFindings(tokenized, lexicon, labels: finder))
        }
    }

    /// One line for a requirement: "required java 3y a1 open", "preferred go", "not degree".
    static func shown(_ requirement: Requirement) -> String {
        var parts = [
            requirement.weight == 0 ? "not" : requirement.importance.rawValue, requirement.concept.id.rawValue,
        ]
        if let years = requirement.years { parts.append(years == years.rounded() ? "\(Int(years))y" : "\(years)y") }
        if let alternatives = requirement.alternatives {
            parts.append(alternatives.open ? alternatives.id + " open" : alternatives.id)
        }
        return parts.joined(separator: " ")
    }
}

/// The files that everything here rests on can be read.
@Suite struct FixtureTests {
    @Test func languageFilesAreThere() {
        #expect(ProjectFiles.sources.problem == nil)
        for file in LanguageVocabularies.File.allCases { #expect(!Fixture.language[file].categories.isEmpty) }
        #expect(Fixture.skills.count > 60)
    }
}
