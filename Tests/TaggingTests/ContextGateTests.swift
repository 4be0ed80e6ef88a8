import Testing

@testable import Tagging

@Suite struct ContextGateTests {
    struct Place: Sendable, CustomTestStringConvertible {
        var text: String
        var mood: Mood
        var evidence: Evidence?
        var testDescription: String { "\(text) (\(mood))" }

        init(_ text: String, _ mood: Mood, _ evidence: Evidence?) {
            (self.text, self.mood, self.evidence) = (text, mood, evidence)
        }
    }

    static let required = Mood.asked(.required)
    /// "Go" is the ambiguous label in each.
    static let places = [
        Place("SQL, Go", required, .inList),
        Place("SQL, Go", .mentioned, .inList),
        Place("Go and SQL", .mentioned, .inList),
        Place("Go/SQL", .mentioned, .inList),
        Place("experience with Go", required, .afterLead),
        Place("experience with Go", .mentioned, .afterLead),
        Place("our Go developer", required, .beforeHead),
        Place("our Go developer", .mentioned, nil),
        Place("Go", required, .wholeItem), Place("Go", .mentioned, nil),
        Place("Go to our site", required, nil), Place("Go, and see the lake", .mentioned, nil),
        Place("All set, Go is on", .mentioned, nil),
    ]

    @Test(arguments: places) func findsEvidence(_ place: Place) {
        let evidence = Fixture.inspect(place.text) { _, findings -> Evidence? in
            let gate = ContextGate(findings: findings, labels: findings.labels.indices)
            return findings.labels.first { $0.concept.id.rawValue == "go" }
                .flatMap { gate.evidence(for: $0, mood: place.mood) }
        }
        #expect(evidence == place.evidence)
    }

    /// Praise and articles around a label are looked through, but not without end.
    @Test(arguments: [(1, Evidence.afterLead), (20, .afterLead), (40, nil)])
    func looksThroughSomeWordsOfPraise(_ count: Int, _ expected: Evidence?) {
        let text = "experience with " + String(repeating: "strong ", count: count) + "Go"
        let evidence = Fixture.inspect(text) { _, findings in
            findings.labels.first.flatMap {
                ContextGate(findings: findings, labels: findings.labels.indices).evidence(for: $0, mood: .mentioned)
            }
        }
        #expect(evidence == expected)
    }
}
