import Testing

@testable import SkillTaxonomy

@Suite struct LanguageVocabulariesTests {
    @Test func aCellHoldsSeveralPhrases() throws {
        let entries = try LanguageVocabularies.entries(
            Array("cue,phrase\nasks,must have|must hold\nplus,\"nice, but\"\n".utf8), of: .cues, file: "cues.csv")
        #expect(entries.map(\.phrase) == ["must have", "must hold", "nice, but"])
        #expect(entries.map(\.category) == ["asks", "asks", "plus"])
    }

    @Test(arguments: LanguageVocabularies.File.allCases) func aMissingColumnIsNamed(_ kind: LanguageVocabularies.File) {
        let found = #expect(throws: TaxonomyProblem.self) {
            try LanguageVocabularies.entries(Array("\(kind.columns[0])\nx\n".utf8), of: kind, file: "l.csv")
        }
        #expect(found?.description == "l.csv:1: the header lacks the column '\(kind.columns[1])'; add it")
    }

    @Test func aRowOfTheWrongLengthIsNamed() {
        let found = #expect(throws: TaxonomyProblem.self) {
            try LanguageVocabularies.entries(Array("phrase,cue\nif needed, ask,x\n".utf8), of: .cues, file: "cues.csv")
        }
        #expect(found?.description == "cues.csv:2: 3 cells where the header has 2; quote cells that hold a comma")
    }

    @Test func aFileThatIsLeftOutFindsNothing() {
        #expect(LanguageVocabularies([:])[.words].categories.isEmpty)
    }
}
