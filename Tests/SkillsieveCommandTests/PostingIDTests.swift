import Foundation
import TestSupport
import Testing

/// What postings are called, whatever they come in and in whatever order.
struct PostingIDTests {
    private let program = Program()

    private func posting(_ title: String) -> String {
        "<html><body><main><h1>\(title)</h1><p>We look for somebody who cooks for three hundred people a day.</p>"
            + "<h2>Requirements</h2><ul><li>Experience with food safety</li><li>Menu planning</li></ul>"
            + "<p>We work in two shifts, five days a week, by the harbour.</p></main></body></html>"
    }

    private func ids(_ arguments: [String], input: String = "") throws -> [String: String] {
        let run = try program.run(["tag", "--format", "jsonl"] + arguments, input: input)
        var ids: [String: String] = [:]
        for line in run.output.split(separator: "\n") {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let posting = object?["posting"] as? [String: Any]
            ids[posting?["title"] as? String ?? "?"] = posting?["id"] as? String
        }
        return ids
    }

    @Test func belowAFolderTheIDIsTheWayFromThere() throws {
        let folder = try TemporaryFolder()
        for name in ["00003.html", "a/00003.html", "a/b/x.htm"] { try folder.write(name, posting(name)) }
        #expect(
            try ids([folder.path])
                == ["00003.html": "00003", "a/00003.html": "a/00003", "a/b/x.htm": "a/b/x"])
        #expect(try ids([folder.path + "/a/00003.html"]) == ["a/00003.html": "00003"])
    }

    @Test func inputsThatWouldShareAnIDAllGetTheirDigest() throws {
        let folder = try TemporaryFolder()
        for name in ["a/1.html", "b/1.html", "b/2.html"] { try folder.write(name, posting(name)) }
        let (a, b) = (folder.path + "/a", folder.path + "/b")
        let found = try ids([a, b])
        #expect(found == (try ids([b, a])))
        #expect(found == (try ids([b, a, "--jobs", "4"])))
        #expect(found["b/2.html"] == "2")
        for name in ["a/1.html", "b/1.html"] {
            #expect((found[name] ?? "").wholeMatch(of: /1~[0-9a-f]{8}/) != nil)
        }
        #expect(found["a/1.html"] != found["b/1.html"])
    }

    @Test func standardInputCanBeCalledSomething() throws {
        #expect(try ids(["-"], input: posting("Cook")) == ["Cook": "-"])
        #expect(try ids(["--name", "harbour.html"], input: posting("Cook")) == ["Cook": "harbour"])
    }

    @Test func jobsOfAFeedHaveTheFeedsIDBeforeTheirOwn() throws {
        let run = try program.run(["tag", "Corpus/formats/ziprecruiter.xml", "--format", "csv"])
        let found = Set(run.output.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) })
        #expect(found.count == 2)
        #expect(found.allSatisfy { $0.wholeMatch(of: /ziprecruiter#alder-31~[0-9a-f]{8}/) != nil }, "\(found)")
    }
}
