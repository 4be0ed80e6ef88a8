import Foundation
import TestSupport
import Testing

/// Every bad input: a message that names file and place, the right exit status, the rest done, nothing half-written.
struct BadInputTests {
    private let program = Program()
    private static let good = Corpus.analyst

    /// An input that fails, and the beginning of what is said of it.
    @Test(arguments: [
        ("none.html", "none.html: no such file or folder; check the spelling and the folder you are in"),
        ("Corpus/hostile/empty.html", "Corpus/hostile/empty.html: "),
        ("Corpus/hostile/binary.html", "Corpus/hostile/binary.html: "),
        ("Corpus/hostile/no-posting.html", "Corpus/hostile/no-posting.html: holds no job posting"),
        ("README.md", "README.md: files ending in '.md' are not read"),
        ("Sources", "Sources: holds no file that can be read"),
    ])
    func aBadInputIsNamedAndTheRestIsDone(name: String, message: String) throws {
        let run = try program.run(["tag", name, Self.good, "--format", "jsonl"])
        #expect(run.status == 1)
        #expect(run.errorLines.contains { $0.hasPrefix("skillsieve: error: " + message) }, "\(run.error)")
        #expect(run.errorLines.last == "skillsieve: 1 of 2 inputs failed; the rest was done")
        #expect(run.output.contains(#""source":"\#(Self.good)""#))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test(arguments: ["report.pdf", "letter.docx", "letter.odt"])
    func documentsMadeForPrintAreRefused(name: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(name, "%PDF-1.4")
        let run = try program.run(["tag", path])
        #expect(run.status == 1)
        #expect(run.error.contains("is not read, since its text cannot be taken out faithfully"))
        #expect(run.errorLines.last == "skillsieve: 1 of 1 input failed; nothing was done")
    }

    /// Pages that are damaged and still hold a posting.
    @Test(arguments: [
        "broken-jsonld.html", "deep-nesting.html", "form-in-form.html", "one-bad-byte.html", "truncated.xml",
        "unclosed.html", "utf-16.html",
        "windows-1252.html",
    ])
    func aDamagedPageIsReadAsFarAsItGoes(name: String) throws {
        let run = try program.run(["tag", "Corpus/hostile/" + name, "--format", "jsonl"])
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains(#""source":"Corpus/hostile/\#(name)""#))
        // The bomb's one ask is an entity, which is not expanded: nothing of it is left to find.
        #expect(run.output.contains(#""requirements":[{"#) || name == "entity-bomb.xml")
    }

    @Test func entitiesThatGrowAreNotExpanded() throws {
        let run = try program.run(["tag", "Corpus/hostile/entity-bomb.xml", "--format", "jsonl", "--include-text"])
        #expect(run.status == 0)
        #expect(run.output.utf8.count < 10_000)
        #expect(run.error.contains("Corpus/hostile/entity-bomb.xml: The document type defines entities"))
    }

    @Test func brokenStructuredDataIsSaidOnStandardErrorAndInTheResult() throws {
        let run = try program.run(["tag", "Corpus/hostile/broken-jsonld.html", "--format", "json"])
        #expect(run.error.contains("skillsieve: warning: Corpus/hostile/broken-jsonld.html"))
        let tagged = try #require(try run.json() as? [[String: Any]])
        let diagnostics = try #require(tagged.first?["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.contains { $0["severity"] as? String == "warning" })
    }

    @Test func aCandidateWithAnUnknownFieldIsRefused() throws {
        let run = try program.run(["score", "--candidate", "Corpus/hostile/candidate-unknown-field.yaml", Self.good])
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").count <= 3, "no score is invented")
        for (line, field) in [(7, "expiry"), (8, "grade")] {
            #expect(
                run.errorLines.contains {
                    $0.hasPrefix("skillsieve: error: Corpus/hostile/candidate-unknown-field.yaml, line \(line), ")
                        && $0.contains(field)
                }, "\(run.error)")
        }
    }

    @Test func aCandidateWithABadDateIsRefused() throws {
        let run = try program.run(["gap", "--candidate", "Corpus/hostile/candidate-bad-date.yaml", Self.good])
        #expect(run.status == 1)
        #expect(run.output == "")
        #expect(run.error.contains("Corpus/hostile/candidate-bad-date.yaml, line 6"))
        #expect(run.error.contains("2024-13-45"))
    }

    @Test func aMissingCandidateLeavesTheOthersTheirScores() throws {
        let run = try program.run(
            ["score", "--candidate", "none.yaml", "--candidate", Corpus.dana, Self.good, "--format", "jsonl"]
                + Corpus.day)
        #expect(run.status == 1)
        #expect(run.error.contains("none.yaml: no such file or folder"))
        #expect(run.output.contains(#""candidate":"dana""#))
    }

    @Test func nothingIsLeftBehindWhereTheOutputCannotBeWritten() throws {
        let run = try program.run(["tag", Self.good, "--output", "/no/such/folder/out.json"])
        #expect(run.status == 2)
        #expect(
            run.error
                == "skillsieve: error: /no/such/folder/out.json: cannot be written (No such file or directory); "
                + "check the folder and that you may write there\n")
    }
}
