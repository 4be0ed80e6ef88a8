import Foundation
import TestSupport
import Testing

/// `skillsieve train` and `--model`.
@Suite struct TrainCommandTests {
    /// The first marked postings of the corpus: enough to learn something, few enough for a debug build.
    private func marks(in folder: TemporaryFolder) throws -> String {
        let all = try String(contentsOfFile: Repository.path + "/Corpus/gold/requirements.jsonl", encoding: .utf8)
        return try folder.write("marks.jsonl", all.split(separator: "\n").prefix(8).joined(separator: "\n") + "\n")
    }

    @Test func theSameMarksGiveTheSameFileAndItReadsPostings() throws {
        let program = Program()
        let folder = try TemporaryFolder()
        let marks = try marks(in: folder)
        let outputs = ["first", "second"].map { folder.path + "/\($0).model" }
        for output in outputs {
            let run = try program.run(["train", marks, "Corpus/postings", "--output", output, "--rounds", "3"])
            #expect(run.status == 0)
        }
        let first = try String(contentsOfFile: outputs[0], encoding: .utf8)
        #expect(first == (try String(contentsOfFile: outputs[1], encoding: .utf8)))
        let tagged = try program.run(
            [
                "tag", Corpus.postings + "/it-backend-engineer-lanternpay.html", "--model", outputs[0], "--format",
                "jsonl",
            ])
        #expect(tagged.status == 0)
        #expect(tagged.output.contains("\"requirements\":["))
    }

    @Test func whatCannotBeReadIsNamedAndTheRestIsLearned() throws {
        let folder = try TemporaryFolder()
        let all = try String(contentsOfFile: try marks(in: folder), encoding: .utf8).split(separator: "\n").map(
            String.init)
        let absent = all[0].replacing("it-backend-engineer-lanternpay", with: "absent")
        let other = all[1].replacing("\"phrase\": \"", with: "\"phrase\": \"zzz ", maxReplacements: 1)
        let marks = try folder.write(
            "some.jsonl", ([absent, other] + all[2...]).joined(separator: "\n"))
        let output = folder.path + "/some.model"
        let run = try Program().run(["train", marks, "Corpus/postings", "--output", output, "--rounds", "2"])
        #expect(run.status == 1)
        #expect(run.errorLines.contains { $0.contains("absent.html: no such file or folder") })
        #expect(run.errorLines.contains { $0.contains("does not stand in its text, and the mark was left out") })
        #expect(try String(contentsOfFile: output, encoding: .utf8).hasPrefix("skillsieve reading model 1"))
    }

    @Test func nothingToLearnFromIsAFailure() throws {
        let folder = try TemporaryFolder()
        let marks = try folder.write("none.jsonl")
        let output = folder.path + "/none.model"
        let run = try Program().run(["train", marks, "Corpus/postings", "--output", output])
        #expect(run.status == 2)
        #expect(run.error.contains("none.jsonl: none of its postings could be read, and nothing was learned"))
        #expect(!FileManager.default.fileExists(atPath: output))
    }

    @Test func whatIsNoModelIsNamed() throws {
        let run = try Program().run(["tag", "Corpus/postings", "--model", "README.md"])
        #expect(run.status == 2)
        #expect(
            run.error.contains("README.md: is no model for reading postings; make one with 'skillsieve train'"))
    }
}
