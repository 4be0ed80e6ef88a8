import Testing

@testable import Tagging

@Suite struct DenialsTests {
    struct Line: Sendable, CustomTestStringConvertible {
        var text: String
        var word: String
        var isNegated: Bool
        var testDescription: String { "\(word) in '\(text)'" }

        init(_ text: String, _ word: String, _ isNegated: Bool) {
            (self.text, self.word, self.isNegated) = (text, word, isNegated)
        }
    }

    static let lines = [
        // A denial at the end of an item.
        Line("Java is a must, SQL is not", "SQL", true), Line("Java is a must, SQL is not", "Java", false),
        Line("SQL is not", "SQL", false),
        // What stands behind a comma and "not", or in another thing's place.
        Line("Git, not SQL", "SQL", true), Line("Git, not SQL", "Git", false),
        Line("Instead of Java we write Kotlin", "Java", true), Line("Instead of Java we write Kotlin", "Kotlin", false),
        Line("Java rather than Kotlin", "Kotlin", true), Line("Neither Java nor Kotlin", "Kotlin", true),
        // A negator reaches over a list and no further.
        Line("No Java, Kotlin or SQL", "SQL", true), Line("No Java but Kotlin", "Kotlin", false),
        Line("A no-code tool such as Jira", "Jira", false),
        // Denied twice is asked for.
        Line("Nobody starts without SQL", "SQL", false), Line("Without SQL you cannot start", "SQL", false),
        Line("We do not hire without SQL", "SQL", false), Line("No SQL, no interview", "SQL", false),
        Line("No SQL, no Java", "SQL", true),
        // A question that doubts.
        Line("Never used Jira? We teach you", "Jira", true), Line("Do you know Jira?", "Jira", false),
        // A cue with a pronoun ahead governs what follows.
        Line("SQL helps, and you don't need Java", "Java", true),
        Line("SQL helps, and you don't need Java", "SQL", false),
        // Each bracket and each item for itself.
        Line("SQL (Java is not required)", "Java", true), Line("SQL (Java is not required)", "SQL", false),
        Line("Java not needed here, SQL needed", "Java", true), Line("Java not needed here, SQL needed", "SQL", false),
        Line("SQL is not required, but it would help", "SQL", false),
    ]

    @Test(arguments: lines) func readsWhatIsDenied(_ line: Line) {
        let found = Fixture.inspect(line.text) { text, findings in
            Sentence.all(in: text).first.flatMap { sentence in
                sentence.tokens.first { text.text($0..<$0 + 1) == line.word }.map {
                    ClauseMood(findings: findings, sentence: sentence).isNegated($0..<$0 + 1)
                }
            }
        }
        #expect(found == line.isNegated)
    }

    @Test func anAnswerDeniesItsQuestion() {
        let asked = Fixture.tag("Java? None needed.\nSQL").map(Fixture.shown)
        #expect(!asked.contains { $0.hasPrefix("required java") })
    }
}
