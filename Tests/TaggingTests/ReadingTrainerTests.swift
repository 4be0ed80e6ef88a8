import Learning
import PhraseMatching
import SkillTaxonomy
import Testing

@testable import Tagging

/// What is learned from a few marked postings, and that it is the same each time.
@Suite struct ReadingTrainerTests {
    private static let things = [
        "rope work", "net mending", "sail repair", "chart reading", "hull painting", "engine care", "knot tying",
        "crane signals",
    ]

    /// Postings that ask for two things under an unheard-of heading and give two under another.
    private static let examples: [ReadingTrainer.Example] = things.indices.map { number in
        let wanted = [things[number], things[(number + 3) % things.count]]
        let given = ["free lunch", "warm coats"]
        let text =
            "What makes a sailor\n" + wanted.joined(separator: "\n") + "\nOut of the galley\n"
            + given.joined(separator: "\n")
        var posting = Fixture.posting(text, in: .summary)
        for index in [0, 3] { posting.passages[index].kind = .heading }
        let marks = wanted.map {
            PostingMark(phrase: $0, context: $0, kind: .skill, ask: .required, isNegated: false)
        }
        return ReadingTrainer.Example(posting: posting, marks: marks, source: "source \(number % 4)")
    }

    private static func trained(threads: Int) throws -> ReadingTrainer.Outcome {
        var options = ReadingTrainer.Options()
        options.rounds = 40
        options.lineRate = 0.1
        options.tokenRate = 0.1
        options.tokensL2 = 0.05
        options.linesL2 = 0.05
        options.threads = threads
        let trainer = ReadingTrainer(
            skills: [Fixture.skills], credentials: Fixture.credentials, language: Fixture.language,
            clusters: ["rope": 1, "net": 1], options: options)
        return try trainer.train(examples)
    }

    @Test func theSameMarksGiveTheSameBytes() throws {
        let once = try Self.trained(threads: 1)
        #expect(once.missing.isEmpty)
        #expect(once.file.text == (try Self.trained(threads: 2)).file.text)
        #expect(once.linesRight > 0.9)
    }

    @Test func anUnheardOfHeadingIsLearned() throws {
        let model = try ReadingModel(source: Self.trained(threads: 1).file.text)
        let tagger = Tagger(
            skills: [Fixture.skills], credentials: Fixture.credentials, language: Fixture.language,
            weights: Fixture.weights, model: model)
        var posting = Fixture.posting(
            "What makes a sailor\nrope repair\nOut of the galley\nfree lunch", in: .summary)
        for index in [0, 2] { posting.passages[index].kind = .heading }
        let asked = tagger.tag(posting).requirements.filter { $0.importance == .required }
        #expect(asked.map { $0.mentions[0].text } == ["rope repair"])
    }

    @Test func aModelIsWrittenAndReadAgain() throws {
        let file = try Self.trained(threads: 1).file
        #expect(try ReadingModelFile(text: file.text) == file)
    }

    @Test(arguments: [
        ("", "is no model for reading postings; make one with 'skillsieve train'"),
        ("skillsieve reading model 1\n", "is no model for reading postings; make one with 'skillsieve train'"),
        (
            "skillsieve reading model 1\n== words\nboat\t2\t-\n== lines\n== tokens\n",
            "line 3 is no word of a model (word, tab, 0 or 1, tab, cluster or '-'); train it anew"
        ),
    ])
    func whatIsNoModelIsRefused(_ text: String, _ message: String) {
        #expect(throws: ReadingModelProblem.self) { try ReadingModelFile(text: Array(text.utf8)) }
        do { _ = try ReadingModelFile(text: Array(text.utf8)) } catch { #expect(error.description == message) }
    }
}
