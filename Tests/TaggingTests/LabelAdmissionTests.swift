import Postings
import Testing

@testable import Tagging

@Suite struct LabelAdmissionTests {
    /// The labels of a line of duties that are let in.
    private func admitted(_ line: String, in section: Section = .duties) -> [String] {
        Fixture.inspect(line, in: section) { text, findings in
            Sentence.all(in: text).flatMap { sentence -> [String] in
                let places = findings.labels.indices(startingIn: sentence.tokens)
                let mood = ClauseMood(findings: findings, sentence: sentence)
                var admission = LabelAdmission(findings: findings, labels: places, mood: mood)
                return zip(places, admission.admitted()).filter(\.1).map { text.text(findings.labels[$0.0].tokens) }
            }
        }
    }

    @Test(arguments: [
        // One that is beyond doubt speaks for all of its list, on either side.
        ("Go, Rust, Swift and SQL", ["Go", "Rust", "Swift", "SQL"]),
        ("SQL, Go, Rust, Swift", ["SQL", "Go", "Rust", "Swift"]),
        ("Go, Rust, SQL, Swift", ["Go", "Rust", "SQL", "Swift"]),
        ("Go, Rust, Swift", []),
        // A row of three without commas is let in as one, a pair is not.
        ("Go Rust SQL", ["Go", "Rust", "SQL"]), ("Go SQL", ["SQL"]),
        // A sentence's labels do not speak for those of the next.
        ("SQL, Go. Rust, Swift", ["SQL", "Go"]),
    ]) func whatIsInSpeaksForItsNeighbours(_ line: String, _ expected: [String]) {
        #expect(admitted(line) == expected)
    }

    @Test func aLongListIsLetInFromItsEnd() {
        let list = String(repeating: "Go, Rust, Swift, ", count: 2000) + "SQL"
        #expect(admitted(list).count == 6001)
    }
}
