import Reporting
import Testing

struct FolderGapsTests {
    private let gaps = FolderGaps(
        candidate: "dana", postings: 3,
        missing: [.init(label: "Linux | Unix", postings: 2, required: 1, points: 12.34)],
        openers: [.init(id: "linux-plus", name: "Linux+ <new>", postings: 2, gain: 9.96)])

    @Test func theTerminalFormReadsWell() throws {
        let expected = """
            dana across 3 postings

            What is missing most
            --------------------
            missing       postings  required in  points each
            Linux | Unix         2            1         12.3

            What one more credential would open
            -----------------------------------
            credential    meets more in  points each
            Linux+ <new>              2         10.0

            """
        #expect(Sample.string(try #require(gaps.encode(.table, width: 100))) == expected)
    }

    @Test func otherFormsSayTheSameAndEscape() throws {
        let markdown = Sample.string(try #require(gaps.encode(.markdown, width: 100)))
        #expect(markdown.contains("| Linux \\| Unix | 2 | 1 | 12.3 |"))
        let html = Sample.string(try #require(gaps.encode(.html, width: 100)))
        #expect(html.contains("<td>Linux+ &lt;new&gt;</td><td class=\"number\">2</td>"))
        for format in [OutputFormat.json, .jsonl, .csv] { #expect(gaps.encode(format, width: 100) == nil) }
    }

    @Test func whatIsEmptyIsLeftOut() throws {
        let none = FolderGaps(candidate: "dana", postings: 2, missing: [], openers: [])
        #expect(Sample.string(try #require(none.encode(.table, width: 100))) == "dana across 2 postings\n")
    }
}
