import Foundation
import TestSupport
import Testing

/// Every kind of JSON that the program writes, against its schema in Examples/schemas.
struct SchemaTests {
    struct Document: Sendable, CustomTestStringConvertible {
        var schema: String
        var arguments: [String]
        var input = ""
        var testDescription: String { arguments.joined(separator: " ") }
    }

    private static let candidate = ["--candidate", Corpus.dana] + Corpus.day

    static let documents = [
        Document(schema: "tagged-posting", arguments: ["tag", Corpus.postings, "--include-text"]),
        Document(schema: "tagged-posting", arguments: ["tag", "Corpus/formats"]),
        Document(schema: "tagged-posting", arguments: ["tag", Corpus.analyst, "--explain"]),
        Document(
            schema: "tagged-posting", arguments: ["tag", "--input-format", "jsonl"],
            input: #"{"id":1,"text":"Requirements:\n- SQL","board":"x","salary":3}"# + "\n"),
        Document(schema: "score", arguments: ["score", Corpus.analyst] + candidate),
        Document(schema: "score", arguments: ["gap", Corpus.analyst] + candidate),
        Document(schema: "concept", arguments: ["taxonomy", "show", "python", "communication"]),
        Document(schema: "found-concept", arguments: ["taxonomy", "search", "sql"]),
        Document(schema: "credential", arguments: ["credentials", "list", "--issuer", "comptia"]),
        Document(schema: "resolved-name", arguments: ["credentials", "resolve", "CISSP"]),
    ]

    @Test(arguments: documents) func outputFitsItsSchema(document: Document) throws {
        let schema = try JSONSchema(document.schema)
        let run = try Program().run(document.arguments + ["--format", "jsonl"], input: document.input)
        let lines = run.output.split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines {
            let faults = schema.faults(of: try JSONSerialization.jsonObject(with: Data(line.utf8)))
            #expect(faults.isEmpty, "\(faults.prefix(3))")
            #expect(line.hasSuffix(#","schemaVersion":1}"#))
        }
    }

    @Test func otherDocumentsFitTheirsToo() throws {
        let suggestion = try Program().run(["suggest", "--explain"], input: #"{"id":"a","text":"SQL"}"#)
        let evaluation = try Program().run(
            ["evaluate", "Corpus/gold/requirements.jsonl", Corpus.postings, "--format", "json"])
        for (name, run) in [("suggestion", suggestion), ("evaluation", evaluation)] {
            #expect(try JSONSchema(name).faults(of: run.json()) == [])
        }
    }

    @Test func aFaultIsFound() throws {
        let schema = try JSONSchema("resolved-name")
        let good: [String: Any] = ["name": "x", "id": NSNull(), "entry": "y", "nearest": ["z"], "schemaVersion": 1]
        #expect(schema.faults(of: good) == [])
        for (key, value) in [("name", 1), ("nearest", [1]), ("schemaVersion", 2), ("more", "x")] as [(String, Any)] {
            var bad = good
            bad[key] = value
            #expect(schema.faults(of: bad).count == 1, "\(key)")
        }
    }
}
