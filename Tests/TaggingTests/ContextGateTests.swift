import Testing

@testable import Tagging

@Suite struct ContextGateTests {
    struct Place: Sendable, CustomTestStringConvertible {
        var text: String
        var mood: Mood
        var evidence: String?
        var testDescription: String { "\(text) (\(mood))" }

        init(_ text: String, _ mood: Mood, _ evidence: String?) {
            (self.text, self.mood, self.evidence) = (text, mood, evidence)
        }
    }

    static let required = Mood.asked(.required)
    /// "Go" is the ambiguous label in each.
    static let places = [
        Place("SQL, Go", required, "stands in a list with other skills"),
        Place("SQL, Go", .mentioned, "stands in a list with other skills"),
        Place("Go and SQL", .mentioned, "stands in a list with other skills"),
        Place("Go/SQL", .mentioned, "stands in a list with other skills"),
        Place("experience with Go", required, "follows a wording that asks"),
        Place("experience with Go", .mentioned, "follows a wording that asks"),
        Place("our Go developer", required, "comes right before 'developer'"),
        Place("our Go developer", .mentioned, nil),
        Place("Go", required, "is an item of a list of requirements by itself"), Place("Go", .mentioned, nil),
        Place("Go to our site", required, nil), Place("Go, and see the lake", .mentioned, nil),
        Place("All set, Go is on", .mentioned, nil),
    ]

    @Test(arguments: places) func findsEvidence(_ place: Place) {
        let evidence = Fixture.inspect(place.text) { text, findings -> String? in
            let gate = ContextGate(
                text: text, classes: findings.classes, leads: findings.leads, cues: findings.cues,
                labels: findings.labels, sureTokens: findings.sureTokens, labelTokens: findings.labelTokens)
            return findings.labels.first { $0.concept.id.rawValue == "go" }
                .flatMap { gate.evidence(for: $0, mood: place.mood) }
        }
        #expect(evidence == place.evidence)
    }
}
