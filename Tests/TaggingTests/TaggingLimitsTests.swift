import Markup
import Postings
import Testing

@testable import Tagging

@Suite struct TaggingLimitsTests {
    private func tag(
        _ posting: Posting, textBytes: Int = 1000, tokens: Int = 1000, mentions: Int = 1000
    ) -> TaggedPosting {
        Tagger(
            skills: [Fixture.skills], credentials: Fixture.credentials, language: Fixture.language,
            weights: Fixture.weights, model: Fixture.model,
            limits: TaggingLimits(textBytes: textBytes, tokens: tokens, mentions: mentions)
        ).tag(posting)
    }

    private func concepts(_ tagged: TaggedPosting) -> [String] { tagged.requirements.map(\.concept.id.rawValue) }

    @Test func aTextIsReadUpToTheLastWholeWord() {
        let posting = Fixture.posting("SQL\nJava\nDocker")
        let tagged = tag(posting, textBytes: 11)
        #expect(concepts(tagged) == ["sql", "java"])
        #expect(tagged.posting == posting)
        #expect(tagged.diagnostics == [TaggingProblem.textTooLong(read: 8, whole: 15).diagnostic])
        #expect(concepts(tag(posting, textBytes: 15)).count == 3)
        #expect(tag(posting, textBytes: 15).diagnostics.isEmpty)
    }

    /// "SQL" and "Java" leave two of four tokens, and the next passage has six bytes.
    @Test func tokensAreKeptUpToTheLimit() {
        let posting = Fixture.posting("SQL\nJava\nDocker\nLinux")
        #expect(concepts(tag(posting, tokens: 8)).count == 4)
        let tagged = tag(posting, tokens: 7)
        #expect(concepts(tagged).prefix(2) == ["sql", "java"])
        #expect(!concepts(tagged).contains("docker") && !concepts(tagged).contains("linux"))
        #expect(tagged.diagnostics.count == 1)
        #expect(concepts(tag(posting, tokens: 30)).count == 4)
        #expect(tag(posting, tokens: -1).requirements.isEmpty)
    }

    @Test(arguments: 0...12) func noLimitCutsACharacter(_ limit: Int) {
        let tagged = tag(Fixture.posting("漢字漢字"), textBytes: limit)
        for mention in tagged.requirements.flatMap(\.mentions) { #expect(!mention.text.contains("\u{FFFD}")) }
    }

    @Test func mentionsAreKeptUpToTheLimitInTextOrder() {
        let posting = Fixture.posting("2 years of experience, SQL, Java\nDocker, Linux")
        let tagged = tag(posting, mentions: 2)
        #expect(tagged.requirements.flatMap(\.mentions).count == 2)
        #expect(concepts(tagged).contains("sql"))
        #expect(tagged.diagnostics == [TaggingProblem.tooManyMentions(kept: 2).diagnostic])
        #expect(tag(posting).diagnostics.isEmpty)
    }

    @Test func limitsOfNothingLeaveNothing() {
        let tagged = tag(Fixture.posting("SQL"), textBytes: -1, mentions: -1)
        #expect(tagged.requirements.isEmpty)
        #expect(tagged.diagnostics == [TaggingProblem.textTooLong(read: 0, whole: 3).diagnostic])
        #expect(tag(Fixture.posting("SQL"), mentions: -1).requirements.isEmpty)
    }

    /// Shapes of text that cost the square or the cube of their length where each mention looks at all others.
    static let shapes: [(name: String, head: String, unit: String, tail: String)] = [
        ("one sentence of labels", "", "SQL ", ""), ("a list", "", "SQL, Java, ", ""),
        ("a list of alternatives", "", "SQL or Java or ", ""), ("lines", "", "- SQL\n", ""),
        ("ambiguous words with a sure one last", "", "word, access, excel, ", "SQL"),
        ("years", "", "2 years of SQL and ", ""), ("amounts alone", "", "2 years ", ""),
        ("cues", "", "must ideally SQL is a plus required nice to have ", ""),
        ("clauses", "", "SQL – but Java preferred ", ""), ("leads", "", "experience with SQL, knowledge of Java, ", ""),
        ("degrees", "", "bachelor's degree in finance or ", ""), ("levels", "", "advanced SQL, basic Java, ", ""),
        ("praise", "experience with ", "strong ", "Go"), ("phrases", "experience with ", "tax law, soil work, ", ""),
        ("negations", "", "no SQL required, ", ""), ("addresses", "", "a@b.example SQL ", ""),
        ("full-width letters", "", "ＳＱＬ, ", ""), ("brackets", "", "SQL (2 years), ", ""),
    ]

    /// A guard against work that grows faster than the text: this much takes well under a second where it does not.
    @Test(.timeLimit(.minutes(1)), arguments: shapes.indices) func noShapeOfTextTakesLong(_ index: Int) {
        let shape = Self.shapes[index]
        let count = 40_000 / shape.unit.utf8.count
        let text = shape.head + String(repeating: shape.unit, count: count) + shape.tail
        let tagged = Fixture.tagger.tag(Fixture.posting(text))
        #expect(tagged.diagnostics.isEmpty, "\(shape.name)")
    }
}
