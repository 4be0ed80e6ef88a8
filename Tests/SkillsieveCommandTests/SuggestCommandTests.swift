import Foundation
import Testing

/// `suggest`: a line of JSON in, a line of JSON out.
struct SuggestCommandTests {
    private let program = Program()

    @Test func aLineIsWrittenForEachLineAndBadOnesAreNamed() throws {
        let input = """
            {"id": 1, "text": "You will maintain Kubernetes clusters"}
            no json
            {"id": "b", "text": "zzzz"}
            {"id": "c", "html": "<p>SQL</p>"}

            """
        let run = try program.run(["suggest", "--top", "2"], input: input)
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first?.hasPrefix(#"{"id":"1","concepts":[{"id":"kubernetes","label":"Kubernetes","score":0."#) == true
        )
        #expect(lines.last == #"{"id":"b","concepts":[],"schemaVersion":1}"#)
        #expect(run.errorLines.contains { $0.hasPrefix("skillsieve: error: -, line 2: is no JSON object") })
        #expect(run.errorLines.contains { $0.hasPrefix("skillsieve: error: -, line 4: has no \"text\"") })
        #expect(run.errorLines.last == "skillsieve: 2 of 4 inputs failed; the rest was done")
    }

    @Test func theEvidenceIsWrittenWhenAskedFor() throws {
        let run = try program.run(
            ["suggest", "--top", "1", "--explain"], input: #"{"id":"a","text":"Kubernetes"}"# + "\n")
        #expect(run.status == 0)
        #expect(run.output.contains(#""evidence":{"coverage":1,"#))
    }

    @Test func aNumberBelowOneIsRefused() throws {
        let run = try program.run(["suggest", "--top", "0"])
        #expect(run.status == 2)
        #expect(run.error.contains("--top is 0; give a number of 1 or more"))
    }
}
