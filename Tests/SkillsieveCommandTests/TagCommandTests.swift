import Foundation
import TestSupport
import Testing

struct TagCommandTests {
    private let program = Program()

    /// Keys of an object in the order in which they are written, at its own level.
    private func keys(_ json: String) -> [String] {
        var keys: [String] = []
        var depth = 0
        var rest = json[...]
        while let character = rest.popFirst() {
            switch character {
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            case "\"":
                var text = ""
                while let next = rest.popFirst(), next != "\"" {
                    text.append(next)
                    if next == "\\", let escaped = rest.popFirst() { text.append(escaped) }
                }
                if depth == 1, rest.first == ":" { keys.append(text) }
            default: break
            }
        }
        return keys
    }

    @Test func theContractHoldsOnARealPosting() throws {
        let run = try program.run(["tag", Corpus.analyst, "--format", "jsonl", "--include-text"])
        #expect(run.status == 0)
        let line = try #require(run.output.split(separator: "\n").first).description
        #expect(run.output == line + "\n")
        #expect(keys(line) == ["posting", "text", "requirements", "diagnostics", "schemaVersion"])
        let tagged = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let posting = try #require(tagged["posting"] as? [String: Any])
        #expect(posting["id"] as? String == "security-soc-analyst-greywarden")
        #expect(posting["source"] as? String == Corpus.analyst)
        #expect(
            Set(posting.keys) == [
                "id", "source", "title", "organization", "language", "datePosted", "validThrough", "digest", "location",
                "employmentType", "salary", "sector",
            ])
        let text = Array(try #require(tagged["text"] as? String).utf8)
        let requirements = try #require(tagged["requirements"] as? [[String: Any]])
        #expect(requirements.count > 5)
        for requirement in requirements {
            #expect(
                Set(requirement.keys) == [
                    "id", "concept", "importance", "years", "level", "levelRank", "alternatives", "weight", "mentions",
                ])
            let concept = try #require(requirement["concept"] as? [String: Any])
            #expect(Set(concept.keys) == ["id", "label", "kind", "scheme", "type", "sector"])
            for mention in try #require(requirement["mentions"] as? [[String: Any]]) {
                #expect(
                    Set(mention.keys) == ["start", "end", "text", "section", "negated", "confidence", "rule"])
                let start = try #require(mention["start"] as? Int)
                let end = try #require(mention["end"] as? Int)
                #expect(String(decoding: text[start..<end], as: UTF8.self) == mention["text"] as? String)
            }
        }
    }

    @Test func theTextIsLeftOutUnlessAskedFor() throws {
        let run = try program.run(["tag", Corpus.analyst, "--format", "jsonl"])
        #expect(keys(run.output) == ["posting", "requirements", "diagnostics", "schemaVersion"])
    }

    @Test func anArrayHoldsWhatTheLinesHold() throws {
        let lines = try program.run(["tag", Corpus.postings, "--format", "jsonl"]).output
        let array = try program.run(["tag", Corpus.postings, "--format", "json"]).output
        #expect(array == "[" + lines.dropLast().replacing("\n", with: ",\n") + "]\n")
    }

    @Test(arguments: ["table", "json", "jsonl", "csv", "markdown", "html"])
    func theSameBytesComeOutWhateverTheJobs(format: String) throws {
        let one = try program.run(["tag", Corpus.postings, "--format", format, "--jobs", "1"])
        let two = try program.run(["tag", Corpus.postings, "--format", format, "--jobs", "2"])
        let many = try program.run(["tag", Corpus.postings, "--format", format, "--jobs", "7"])
        #expect(!one.output.isEmpty)
        #expect(one.output == two.output)
        #expect(one.output == many.output)
        #expect(one.error == many.error)
        #expect(one.status == many.status)
    }

    @Test func csvHasItsColumns() throws {
        let run = try program.run(["tag", Corpus.analyst, "--format", "csv"])
        #expect(
            run.output.hasPrefix(
                "posting,source,title,id,concept,label,kind,scheme,importance,years,level,alternatives,weight,start,end,"
                    + "text,section,negated,confidence,rule,organization,"))
    }

    @Test func aPageOnStandardInputIsRead() throws {
        let page = try String(contentsOfFile: Repository.path + "/" + Corpus.analyst, encoding: .utf8)
        let piped = try program.run(["tag", "-", "--format", "csv"], input: page)
        let named = try program.run(["tag", Corpus.analyst, "--format", "csv"])
        #expect(piped.status == 0)
        #expect(piped.output.split(separator: "\r\n").count == named.output.split(separator: "\r\n").count)
        #expect(piped.output.contains(",-,"), "the source is named '-'")
    }

    @Test func linesAreReadOneByOneAndABrokenOneIsNamed() throws {
        let page = """
            <h1>Cook</h1><p>Our canteen by the harbour feeds three hundred people a day and looks for a cook.</p>
            <h2>Requirements</h2><ul><li>Experience with food safety</li><li>Menu planning</li></ul>
            <p>We work in two shifts, five days a week, and share what is left over at the end of the day.</p>
            """
        let good = String(
            decoding: try JSONSerialization.data(withJSONObject: ["id": "job-1", "html": page]), as: UTF8.self)
        let input = [
            good, "not json", #"{"id":"x"}"#, "", good.replacing("job-1", with: "job-2"), #"{"id":"x","html":""}"#,
        ].joined(
            separator: "\n")
        let run = try program.run(["tag", "--input-format", "jsonl", "--format", "jsonl"], input: input)
        #expect(run.status == 1)
        #expect(run.output.contains(#""id":"job-1""#))
        #expect(run.output.contains(#""id":"job-2""#))
        #expect(run.output.split(separator: "\n").count == 2)
        #expect(
            run.errorLines.filter { !$0.contains("line 6") } == [
                "skillsieve: error: -, line 2: is no JSON object of strings; write {\"id\": \"…\", \"html\": \"…\"} on one line",
                "skillsieve: error: -, line 3: needs exactly one of \"html\", \"text\" and \"xml\"; add the posting's content under one of them",
                "skillsieve: read 5 inputs, found 2 postings; left out: bad line 2, empty input 1",
                "skillsieve: 3 of 5 inputs failed; the rest was done",
            ])
    }

    @Test func aLineWithoutAPostingIsNamedByNumber() throws {
        let run = try program.run(["tag", "--input-format", "jsonl"], input: "\n" + #"{"id":"x","html":"<p>"}"#)
        #expect(run.status == 1)
        #expect(run.error.hasPrefix("skillsieve: error: -, line 2: holds no job posting"))
    }

    @Test func explanationsSayWhatWasConsidered() throws {
        let run = try program.run(["tag", Corpus.analyst, "--explain", "--format", "json"])
        let tagged = try #require(try run.json() as? [[String: Any]])
        let considered = try #require(tagged.first?["considered"] as? [[String: Any]])
        #expect(considered.contains { $0["outcome"] as? String == "taken" })
        let keys: Set = ["start", "end", "text", "concept", "outcome", "code", "reason", "sense"]
        #expect(considered.allSatisfy { Set($0.keys) == keys })
        #expect(try program.run(["tag", Corpus.analyst, "--explain"]).output.contains("Considered:"))
    }

    @Test func aFileIsWrittenWholeAndNothingGoesToStandardOutput() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/out.jsonl"
        let run = try program.run(["tag", Corpus.analyst, "--format", "jsonl", "--output", path])
        #expect(run.status == 0)
        #expect(run.output == "")
        #expect(run.error == "")
        #expect(
            try String(contentsOfFile: path, encoding: .utf8)
                == program.run(["tag", Corpus.analyst, "--format", "jsonl"]).output)
        #expect(folder.names == ["out.jsonl"])
    }

    @Test func itWorksFromAnyFolderAndThroughALink() throws {
        let folder = try TemporaryFolder()
        let run = try Program(folder: folder.path).run([
            "tag", Repository.path + "/" + Corpus.analyst, "--format", "csv",
        ])
        #expect(run.status == 0)
        #expect(run.output.contains(",siem,"))
    }

    @Test func theOneLineOfAnArchiveTellsOfItsPagesWithoutAPosting() throws {
        let run = try program.run(["tag", "Corpus/formats/crawl.warc", "--format", "jsonl"])
        #expect(run.status == 0)
        #expect(
            run.error
                == "skillsieve: warning: Corpus/formats/crawl.warc: 2 of 3 pages hold a posting; "
                + "the others and 3 other records were passed over\n")
        let name = "crawl#https://alderrow.example/jobs/porter"
        #expect(run.output.hasPrefix(#"{"posting":{"id":"\#(name)","source":"Corpus/formats/crawl.warc#https:"#))
        #expect(run.output.split(separator: "\n").count == 2)
    }
}
