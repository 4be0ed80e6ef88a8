import Testing

@testable import SkillTaxonomy

@Suite struct TaxonomySourcesTests {
    @Test func readsTheFilesItKnows() throws {
        let sources = try TaxonomySources(Sample.files)
        #expect(sources.concepts.map(\.id.rawValue) == ["python", "programming", "go", "welsh"])
        #expect(Set(sources.concepts.map(\.sector)) == ["software"])
        #expect(sources.places.map(\.line) == [2, 3, 4, 5])
        #expect(Set(sources.places.map(\.file)) == ["skills/software.csv"])
        #expect(Set(sources.language.keys) == [.headings, .cues])
        #expect(sources.language[.headings]?.map(\.phrase) == ["Requirements", "Must haves"])
        #expect(sources.problems.isEmpty)
        #expect(sources.weights[.expiringDays] == 90)
    }

    @Test func theOrderOfTheFilesDoesNotMatter() throws {
        let forward = try TaxonomySources(Sample.files).sections(credentials: [])
        let backward = try TaxonomySources(Sample.files.reversed()).sections(credentials: [])
        #expect(forward == backward)
        #expect(
            Set(forward.keys) == [
                "skills", "credentials", "weights", "language/headings", "language/cues", "language/plain-words",
                "ranking", "ranking-model",
            ])
    }

    @Test func theTableOfLanguagesIsKeptAsItIs() throws {
        let table = Array("en de\n_und_ Be\n".utf8)
        let files = Sample.files + [.init(path: "language/language-grams.txt", bytes: table)]
        let sources = try TaxonomySources(files)
        #expect(sources.languageGrams == table)
        #expect(sources.sections(credentials: [])["language/grams"] == table)
    }

    @Test func badRowsAreCountedAndLeftOut() throws {
        let rows = SkillFile.columns.joined(separator: ",") + "\nx,X\n"
        let sources = try TaxonomySources([.init(path: "skills/a.csv", bytes: Array(rows.utf8))])
        #expect(sources.concepts.isEmpty)
        #expect(sources.problems == [.cellCount(file: "skills/a.csv", line: 2, found: 2, expected: 11)])
    }

    @Test func aBadLanguageFileStopsIt() {
        let found = #expect(throws: TaxonomyProblem.self) {
            try TaxonomySources([.init(path: "language/cues.csv", bytes: Array("phrase\nx\n".utf8))])
        }
        #expect(found == .missingColumn(file: "language/cues.csv", column: "cue"))
    }

    @Test func nothingGivesNothing() throws {
        let sources = try TaxonomySources([])
        #expect(sources.concepts.isEmpty && sources.language.isEmpty && sources.problems.isEmpty)
    }
}
