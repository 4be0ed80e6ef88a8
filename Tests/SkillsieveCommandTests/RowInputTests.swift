import Foundation
import TestSupport
import Testing

/// Files of rows, lists of files, and what came beside a posting.
struct RowInputTests {
    private let program = Program()

    private func objects(_ run: Program.Run) throws -> [[String: Any]] {
        try run.output.split(separator: "\n").compactMap {
            (try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])?["posting"] as? [String: Any]
        }
    }

    @Test func eachRowOfATableIsAPosting() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "rows.csv",
            "\u{FEFF}id;title;text;company;datePosted;location;board\n"
                + "00001;Cook;\"Requirements:\n- 3 years of food safety\n- \"\"HACCP\"\"\";Gullmere;2026-03-01;Cork;b1\n"
                + ";Clerk;\"Requirements:\n- Excel\";;;;\n00003;Nobody;;;;;\n")
        let run = try program.run(["tag", path, "--format", "jsonl"])
        #expect(run.status == 1)
        #expect(
            run.errorLines.first
                == "skillsieve: error: \(path), line 7: has nothing under 'text'; put the ad's content there")
        let postings = try objects(run)
        #expect(postings.map { $0["id"] as? String } == ["rows#00001", "rows#5"])
        #expect(postings.map { $0["title"] as? String } == ["Cook", "Clerk"])
        #expect(postings[0]["organization"] as? String == "Gullmere")
        #expect(postings[0]["datePosted"] as? String == "2026-03-01")
        #expect((postings[0]["location"] as? [String: Any])?["text"] as? String == "Cork")
        #expect(postings[0]["board"] as? String == "b1")
        #expect(postings[1]["board"] is NSNull)
    }

    @Test func linesOfAFileAreReadAsThoseOfStandardInput() throws {
        let folder = try TemporaryFolder()
        let lines = #"{"id":"a","text":"Requirements:\n- SQL","title":"Clerk","score":1.50}"# + "\n"
        let path = try folder.write("jobs.jsonl", lines)
        let named = try program.run(["tag", path, "--format", "jsonl"])
        let piped = try program.run(["tag", "--input-format", "jsonl", "--format", "jsonl"], input: lines)
        #expect(named.status == 0)
        #expect(piped.output.contains(#""id":"a","source":"-","title":"Clerk""#))
        #expect(piped.output.contains(#","score":1.50},"requirements""#))
        #expect(
            named.output
                == piped.output.replacing(#""id":"a","source":"-""#, with: #""id":"jobs#a","source":"\#(path)""#))
    }

    @Test func aTableWithoutContentIsNamed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("groups.csv", "id,group\n1,a\n")
        let run = try program.run(["tag", path])
        #expect(run.status == 1)
        #expect(run.error.contains("groups.csv: has no column 'html', 'text' or 'description'"))
    }

    @Test func filesAreReadThatAListNames() throws {
        let folder = try TemporaryFolder()
        let list = try folder.write("list.txt", Corpus.analyst + "\r\n\n" + "Corpus/formats/indeed.xml\n")
        let named = try program.run(["tag", Corpus.analyst, "Corpus/formats/indeed.xml", "--format", "jsonl"])
        #expect(try program.run(["tag", "--files-from", list, "--format", "jsonl"]).output == named.output)
        let piped = try program.run(
            ["tag", "--files-from", "-", "--format", "jsonl"], input: Corpus.analyst + "\nCorpus/formats/indeed.xml")
        #expect(piped.output == named.output)
    }

    @Test func theOutputFilesEndingChoosesItsForm() throws {
        let folder = try TemporaryFolder()
        for (ending, form) in [
            ("csv", "csv"), ("jsonl", "jsonl"), ("md", "markdown"), ("html", "html"), ("x", "table"),
        ] {
            let path = folder.path + "/out." + ending
            #expect(try program.run(["tag", Corpus.analyst, "--output", path]).status == 0)
            #expect(
                try String(contentsOfFile: path, encoding: .utf8)
                    == program.run(["tag", Corpus.analyst, "--format", form]).output, "\(ending)")
        }
    }

    @Test func aRunIsSummedUpAndWhatWasPassedOverNamed() throws {
        let folder = try TemporaryFolder()
        let page = String(decoding: Repository.bytes(Corpus.analyst), as: UTF8.self)
        try folder.write("ads/a.html", page)
        try folder.write("ads/b.html", "<p>")
        for name in ["ads/x.pdf", "ads/y.pdf", "ads/z.docx", "ads/z.csv"] { try folder.write(name) }
        let run = try Program(folder: folder.path).run(["tag", "ads", "--format", "csv"])
        #expect(run.status == 1)
        #expect(
            run.errorLines.suffix(3) == [
                "skillsieve: passed over 4 files of a kind that is not read in folders (.pdf 2, .csv 1, .docx 1): "
                    + "ads/x.pdf, ads/y.pdf, ads/z.csv, …",
                "skillsieve: read 2 inputs, found 1 posting; left out: no posting 1",
                "skillsieve: 1 of 2 inputs failed; the rest was done",
            ])
        let quiet = try Program(folder: folder.path).run(["tag", "ads", "--quiet", "--format", "csv"])
        #expect(quiet.errorLines.count == 2, "the error and the count of errors")
        #expect(quiet.output == run.output)
    }
}
