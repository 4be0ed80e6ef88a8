import Foundation
import TestSupport
import Testing

struct GapCommandTests {
    private let program = Program()
    private let arguments = ["gap", "--candidate", Corpus.dana, Corpus.analyst] + Corpus.day

    @Test func theReportReadsFromScoreToDigests() throws {
        let run = try program.run(arguments)
        #expect(run.status == 0)
        var rest = run.output[...]
        for part in [
            "dana for ", "Score: ", "What is asked, and how far it is covered", "Credentials, by what they contribute",
            "Why each point counts", "Gaps, the weightiest first", "Ways to close them", "What this rests on",
            "A person decides.", "To contest it:",
        ] {
            let found = try #require(rest.range(of: part), "\(part)")
            rest = rest[found.upperBound...]
        }
    }

    @Test func thePageIsOneFileThatLoadsNothing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/report.html"
        let run = try program.run(arguments + ["--format", "html", "--output", path])
        #expect(run.status == 0)
        let page = try String(contentsOfFile: path, encoding: .utf8)
        for outside in ["src=", "href=", "<script", "<link", "@import", "url("] { #expect(!page.contains(outside)) }
        #expect(page.contains("<mark class=\"required\""))
        #expect(page.contains("<svg class=\"bar\""))
    }

    @Test func pathwaysKeepToTheirBounds() throws {
        func pathways(_ bounds: [String]) throws -> [[String: Any]] {
            let run = try program.run(arguments + bounds + ["--format", "json"])
            #expect(run.status == 0)
            return try #require((try run.json() as? [[String: Any]])?.first?["pathways"] as? [[String: Any]])
        }
        for pathway in try pathways([]) {
            #expect(
                Set(pathway.keys) == [
                    "goal", "credentials", "hours", "cost", "scoreAfter", "meets", "reachesTarget", "exact", "limit",
                ])
            #expect(["fastest", "cheapest", "stackable"].contains(pathway["goal"] as? String))
        }
        for pathway in try pathways(["--hours", "40"]) {
            if let hours = pathway["hours"] as? Double { #expect(hours <= 40) }
        }
        for pathway in try pathways(["--budget", "200 USD"]) {
            if let cost = pathway["cost"] as? [String: Double] { #expect(cost["USD"] ?? 0 <= 200) }
        }
    }

    @Test func severalPostingsGiveSeveralReports() throws {
        let run = try program.run(
            [
                "gap", "--candidate", Corpus.dana, Corpus.analyst,
                "Corpus/postings/security-penetration-tester-northlock.html",
            ]
                + Corpus.day + ["--format", "jsonl"])
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func aFolderIsSummedUp() throws {
        let run = try program.run(
            ["gap", "--candidate", Corpus.dana, Corpus.postings, "--format", "markdown"] + Corpus.day)
        let summary = try #require(run.output.range(of: "# dana across "))
        let rest = run.output[summary.lowerBound...]
        #expect(rest.contains("## What is missing most"))
        #expect(rest.contains("## What one more credential would open"))
    }
}
