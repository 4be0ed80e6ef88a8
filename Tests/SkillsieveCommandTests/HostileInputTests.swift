import Foundation
import TestSupport
import Testing

/// What a stranger's file may hold: every shape of it is read to its end, or as far as may be, and the run goes on.
///
/// Each shape is of a size at which time that grows with the square of it would be minutes; a run that takes as long is
/// ended by `Program`, and fails.
struct HostileInputTests {
    private let folder: TemporaryFolder
    private let program: Program

    private static let good = "Requirements:\n- Experience with Java\n"

    init() throws {
        folder = try TemporaryFolder()
        program = Program(folder: folder.path)
    }

    /// A shape: how it begins, what is repeated, how it ends.
    struct Shape: Sendable, CustomTestStringConvertible {
        var ending: String
        var head: String
        var unit: String
        var tail = ""
        var size = 200_000

        var testDescription: String { "\(ending): \(unit.prefix(40))" }
        var text: String {
            head + String(repeating: unit, count: max(1, size / max(1, unit.utf8.count))) + tail
        }
    }

    private static let list = "Job title: Operator\nRequirements:\n- "
    private static let page = "<html><body><h1>Operator</h1><h2>Requirements</h2>"
    /// What makes a page long enough for a posting.
    private static let about =
        "<p>We look for a person for our hall in the harbour, who works with us in the early shift and keeps the "
        + "machines in order. Send us your application by post.</p>"
    private static let feed = "<source><job><title>Operator</title><description>"
    private static let record = #"{"@type":"JobPosting","title":"Operator","description":"Requirements: Java","#

    static let texts = [
        Shape(ending: "txt", head: list + "Experience with ", unit: "range of ", tail: "Java\n"),
        Shape(ending: "txt", head: list, unit: "word, access, excel, ", tail: "PowerPoint\n"),
        Shape(ending: "txt", head: list, unit: "spring, react, rust, go, ", tail: "Java\n"),
        Shape(ending: "txt", head: list, unit: "Python "),
        Shape(ending: "txt", head: list, unit: "Java or Python or "),
        Shape(ending: "txt", head: list, unit: "Java, SQL, Docker, "),
        Shape(ending: "txt", head: list, unit: "Java/SQL/"),
        Shape(ending: "txt", head: list, unit: "3 years "),
        Shape(ending: "txt", head: list, unit: "alpha bravo, carbon or "),
        Shape(ending: "txt", head: list, unit: "no Java required, "),
        Shape(ending: "txt", head: list, unit: "at least minimum preferred must have ", tail: "Java\n"),
        Shape(ending: "txt", head: list, unit: "degree in law, finance, history or a related field or "),
        Shape(ending: "txt", head: list, unit: "experience with Java, knowledge of SQL, "),
        Shape(ending: "txt", head: list, unit: "(", tail: " Java\n"),
        Shape(ending: "txt", head: list, unit: "e\u{301}\u{301}", tail: " Java\n"),
        Shape(ending: "txt", head: "", unit: "Requirements:\nJava\nBenefits:\nTea\n"),
    ]

    static let pages = [
        Shape(ending: "html", head: page + "<ul>", unit: "<li>Python, Java or Kotlin"),
        Shape(ending: "html", head: page + "<table><tr>", unit: "<td>Java"),
        Shape(ending: "html", head: page, unit: "<div>", tail: "Java"),
        Shape(ending: "html", head: page, unit: "&", tail: " Java"),
        Shape(ending: "html", head: page, unit: "<h2>Requirements</h2><p>Java</p>"),
        Shape(ending: "html", head: page, unit: "<p>We look for a person who knows Java and SQL well.</p>"),
        Shape(ending: "xml", head: feed, unit: "<![CDATA["),
        Shape(ending: "xml", head: feed, unit: "<!--"),
        Shape(ending: "xml", head: feed, unit: "R&D & "),
        Shape(ending: "xml", head: feed, unit: "&lt;li&gt;SQL&lt;/li&gt;"),
        Shape(ending: "json", head: record + #""skills":["#, unit: #""Skill in it","#, tail: #""Go"]}"#),
        Shape(ending: "json", head: record + #""x":"#, unit: "[", tail: ""),
        Shape(ending: "json", head: record + #""employmentType":["#, unit: #""FULL_TIME","#, tail: #""PART_TIME"]}"#),
    ]

    @Test(arguments: texts + pages) func anyShapeIsReadInTime(shape: Shape) throws {
        try folder.write("ads/b.\(shape.ending)", shape.text)
        try folder.write("ads/a.txt", Self.good)
        try folder.write("ads/c.txt", Self.good)
        let run = try program.script(#""$S" tag ads --format csv --output all.csv"#)
        #expect(run.status == 0 || run.status == 1, "\(run.error.prefix(500))")
        let output = try String(contentsOfFile: folder.path + "/all.csv", encoding: .utf8)
        #expect(output.contains("\na,ads/a.txt,") && output.contains("\nc,ads/c.txt,"))
        #expect(folder.names == ["ads", "all.csv"])
    }

    /// A stack as small as threads have on some systems.
    @Test func depthNeedsNoStack() throws {
        try folder.write("b.txt", Self.texts[0].text)
        let run = try program.script(#"ulimit -s 512; "$S" tag b.txt --format csv"#)
        #expect(run.status == 0, "\(run.error)")
    }

    @Test func aliasesThatGrowAreRefused() throws {
        try folder.write("p.txt", Self.good)
        var levels = "x1: &x1 [a,b]\n"
        for level in 2...30 { levels += "x\(level): &x\(level) [*x\(level - 1),*x\(level - 1)]\n" }
        for end in ["? *x30\n: 1\n", "? [*x30]\n: 1\n", "skills: *x30\n", ""] {
            try folder.write("c.yaml", levels + end + "id: a\ncredentials: []\n")
            let run = try program.script(#""$S" score --candidate c.yaml p.txt"#)
            #expect(run.status == 1)
            #expect(run.error.hasPrefix("skillsieve: error: c.yaml"), "\(run.error)")
        }
    }

    @Test(arguments: ["yaml", "json"]) func aMarkOfByteOrderIsNoText(ending: String) throws {
        try folder.write("p.txt", Self.good)
        let text =
            ending == "yaml"
            ? "id: a\ncredentials:\n  - name: CISSP\n" : #"{"id":"a","credentials":[{"name":"CISSP"}]}"#
        try folder.write("c." + ending, "\u{FEFF}" + text)
        let run = try program.run(["score", "--candidate", "c." + ending, "p.txt"])
        #expect(run.status == 0, "\(run.error)")
    }

    @Test func onlyALinkOrAFileIsEvidence() throws {
        try folder.write(
            "p.html",
            Self.page + "<ul><li>CompTIA Security+ is required</li><li>Experience with SIEM</li></ul>" + Self.about)
        try folder.write("badge.json", "{}")
        func score(_ evidence: String?) throws -> Double {
            let line = evidence.map { "    evidence: \"\($0)\"\n" } ?? ""
            try folder.write(
                "c.yaml", "id: a\ncredentials:\n  - name: CompTIA Security+\n    issued: 2024-05-01\n" + line)
            let run = try program.run(
                ["score", "--candidate", "c.yaml", "--as-of", "2026-01-01", "p.html", "--format", "json"])
            let scores = try #require(try run.json() as? [[String: Any]])
            return try #require(scores.first?["score"] as? Double)
        }
        let none = try score(nil)
        for text in [
            "-", "no evidence", "javascript:alert(1)", "https://", "https:///x", "https://a b.example/", "none.json",
        ] {
            #expect(try score(text) == none, "\(text)")
        }
        #expect(try score("https://badges.example.org/a") > none)
        #expect(try score("badge.json") > none)
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: "/usr/bin/gzip")
                || FileManager.default.fileExists(atPath: "/bin/gzip")))
    func aDamagedMemberCostsItselfAlone() throws {
        for number in 0..<20 {
            let page =
                Self.page + "<ul><li>Experience with Java and Python</li></ul>" + Self.about
            let body = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
            try folder.write(
                "r\(number)",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\(number)\r\n"
                    + "Content-Type: application/http; msgtype=response\r\nContent-Length: \(body.utf8.count)\r\n\r\n"
                    + body + "\r\n\r\n")
        }
        let run = try program.script(
            #"""
            for i in $(seq 0 19); do gzip -nc r$i >r$i.gz; done
            printf '\xff\xff\xff\xff' | dd of=r3.gz bs=1 seek=40 conv=notrunc 2>/dev/null
            for i in $(seq 0 19); do cat r$i.gz; done >w.warc.gz
            "$S" tag w.warc.gz --format csv
            """#)
        #expect(run.status == 1)
        let pages = Set(run.output.split(separator: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first })
        #expect(pages.count == 19 || pages.count == 20, "the damaged one may have kept its beginning")
        #expect(run.error.contains("w.warc.gz"))
    }

    @Test(arguments: [
        ("work\u{FB02}ow management", "workflow management"), ("Microsoft O\u{FB03}ce", "Microsoft Office"),
        ("C\u{FF0B}\u{FF0B}", "C++"), ("C\u{266F}", "C#"), ("\u{FF30}ython", "Python"),
        ("scikit\u{2013}learn", "scikit-learn"),
        ("Py\u{200B}thon", "Python"), ("Py\u{AD}thon", "Python"), ("Java\u{B}SQL", "Java;SQL"),
        ("Java\u{0}SQL", "Java;SQL"),
    ])
    func lettersThatLookAlikeAreRead(written: String, labels: String) throws {
        try folder.write("p.txt", "Requirements:\n- Experience with \(written)\n")
        let run = try program.run(["tag", "p.txt", "--format", "csv"])
        let found = run.output.split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[5]
        }
        #expect(found.joined(separator: ";") == labels, "\(run.output)")
    }
}
