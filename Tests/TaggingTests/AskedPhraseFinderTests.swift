import Testing

@testable import Tagging

@Suite struct AskedPhraseFinderTests {
    struct Sentence: Sendable, CustomTestStringConvertible {
        var text: String
        var phrases: [String]
        var testDescription: String { text }

        init(_ text: String, _ phrases: String...) { (self.text, self.phrases) = (text, phrases) }
    }

    static let items = [
        Sentence("Fluid dynamics", "Fluid dynamics"), Sentence("Strong fluid dynamics skills", "fluid dynamics"),
        Sentence("Experience with fluid dynamics", "fluid dynamics"),
        Sentence(
            "Experience with fluid dynamics, heat transfer and turbulence", "fluid dynamics", "heat transfer",
            "turbulence"),
        Sentence("Knowledge of tax law in a busy office", "tax law"),
        Sentence("Good understanding of the principles of soil chemistry", "soil chemistry"),
        Sentence("Ability to read shop drawings", "read shop drawings"),
        Sentence("Able to lift heavy boxes and stack pallets", "lift heavy boxes", "stack pallets"),
        Sentence("3+ years of tree surgery", "tree surgery"),
        Sentence("You have a flair for window dressing", "window dressing"),
        Sentence("Must have knowledge of tax law", "tax law"),
        Sentence("Rescue of injured owls", "Rescue of injured owls"),
        Sentence("Advanced Life Support", "Advanced Life Support"),
        Sentence("Strong communication skills", "communication"),
        Sentence("Experience"), Sentence("Strong skills"), Sentence("5 years of experience"),
        Sentence("Experience in a similar role"), Sentence("3D modelling", "3D modelling"),
        Sentence("Experience with soil samplers such as augers", "soil samplers", "augers"),
    ]

    @Test(arguments: items) func readsAnItem(_ sentence: Sentence) {
        #expect(phrases(sentence.text, startsItem: true) == sentence.phrases)
    }

    static let prose = [
        Sentence("You work with knowledge of tax law", "tax law"), Sentence("The harbour is blue"),
        Sentence("We sail at noon and you bring experience with knot tying", "knot tying"),
    ]

    @Test(arguments: prose) func readsProseOnlyAfterALead(_ sentence: Sentence) {
        #expect(phrases(sentence.text, startsItem: false).suffix(1) == sentence.phrases.suffix(1))
    }

    @Test(arguments: [
        ",", "/", "and", "Experience with", "Experience with ,", "Ability to", "(", "of of of", "such as",
    ])
    func isTotal(_ text: String) {
        #expect(phrases(text, startsItem: true).isEmpty)
    }

    @Test func aRunOfMoreWordsThanAPhraseHasNamesNothing() {
        #expect(phrases("Experience with " + words(AskedPhraseFinder.mostWords), startsItem: true).count == 1)
        #expect(phrases("Experience with " + words(AskedPhraseFinder.mostWords + 1), startsItem: true).isEmpty)
    }

    private func words(_ count: Int) -> String { (1...count).map { "word\($0)ish" }.joined(separator: " ") }

    /// However many containers follow one another, the stack stays as it is.
    @Test func readsAnyNumberOfContainers() {
        let chain = String(repeating: "range of ", count: 100_000)
        #expect(phrases("Experience with \(chain)fluid dynamics", startsItem: true) == ["fluid dynamics"])
    }

    @Test(arguments: [
        ("Experience with tax law (VAT)", ["tax law"]),
        ("Knowledge of soil chemistry (SC), heat transfer", ["soil chemistry", "heat transfer"]),
    ]) func aLoneAbbreviationInBracketsIsTheSameThingAgain(_ text: String, _ expected: [String]) {
        #expect(phrases(text, startsItem: true) == expected)
    }

    private func phrases(_ line: String, startsItem: Bool) -> [String] {
        Fixture.inspect(line) { text, findings in
            AskedPhraseFinder(findings: findings).phrases(in: text.tokens.indices, startsItem: startsItem).map {
                text.text($0)
            }
        }
    }
}
