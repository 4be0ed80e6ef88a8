import Foundation
import TestSupport
import Testing

/// What a stranger wrote into a posting or a candidate's file stays text, in every form of the output.
struct ForeignTextTests {
    private static let sign = "\u{0D4E}"
    private static let text =
        "Cook \(sign)<img src=x onerror=alert(1)//\(sign)> \(sign)[click\(sign)](http://evil.example) a\(sign)|b"
        + "\u{1B}[2J\u{9B}31m\u{202E}"

    private let folder: TemporaryFolder
    private let program: Program

    init() throws {
        folder = try TemporaryFolder()
        program = Program(folder: folder.path)
        func write(_ object: [String: Any], to name: String) throws {
            try folder.write(name, String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self))
        }
        try write(
            [
                "@context": "https://schema.org", "@type": "JobPosting", "title": Self.text,
                "description": "Requirements: experience with Python is required",
            ], to: "p.json")
        try write(
            [
                "@context": "https://schema.org", "@type": "JobPosting", "title": "=HYPERLINK(\"http://evil.example\")",
                "description": "Requirements: experience with Java",
            ], to: "=cmd.json")
        try write(["id": "dana", "credentials": [["name": Self.text], ["name": "CompTIA Security+"]]], to: "c.json")
        try folder.write("sum.yaml", "id: \"@SUM(1+1)\"\ncredentials: [{name: CISSP}]\n")
    }

    private static let commands = [["tag"], ["score", "--candidate", "c.json"], ["gap", "--candidate", "c.json"]]

    @Test(arguments: commands) func markdownHoldsNoTagAndNoLink(command: [String]) throws {
        let run = try program.run(command + ["p.json", "--format", "markdown"])
        #expect(run.status == 0, "\(run.error)")
        let bytes = Array(run.output.utf8)
        #expect(bytes.firstRange(of: Array("<img".utf8)) == nil)
        for sign in ["[click", "|b"] {
            let unescaped = run.output.utf8.indices.filter { run.output.utf8[$0...].starts(with: sign.utf8) }
            #expect(unescaped.allSatisfy { run.output.utf8[..<$0].last == UInt8(ascii: "\\") })
        }
    }

    @Test(arguments: commands, ["table", "markdown", "json", "jsonl", "csv", "html"])
    func noFormHoldsWhatATerminalObeys(command: [String], format: String) throws {
        let run = try program.run(command + ["p.json", "--format", format])
        #expect(run.status == 0, "\(run.error)")
        for text in [run.output, run.error] {
            let obeyed: Set<UInt32> = [0x07, 0x1B, 0x7F, 0x9B, 0x202E]
            #expect(!text.unicodeScalars.contains { obeyed.contains($0.value) })
        }
    }

    @Test(arguments: [["tag"], ["score", "--candidate", "sum.yaml"], ["gap", "--candidate", "sum.yaml"]])
    func noCellIsAFormula(command: [String]) throws {
        let run = try program.run(command + ["=cmd.json", "--format", "csv"])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("'=cmd"))
        #expect(run.output.contains("'=HYPERLINK"))
        for line in run.output.split(separator: "\r\n").dropFirst() {
            #expect(!line.hasPrefix("=") && !line.contains(",=") && !line.contains(",@") && !line.contains("\"="))
        }
        let exact = try program.run(command + ["=cmd.json", "--format", "csv", "--no-csv-safe"])
        #expect(exact.output.contains("=cmd.json") && !exact.output.contains("'=cmd"))
    }
}
