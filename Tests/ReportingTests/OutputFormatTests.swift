import Reporting
import Testing

struct OutputFormatTests {
    @Test(
        arguments: [
            ("json", OutputFormat.json), ("jsonl", .jsonl), ("ndjson", .jsonl), ("csv", .csv), ("md", .markdown),
            ("markdown", .markdown), ("html", .html), ("htm", .html), ("txt", .table), ("", nil), ("xlsx", nil),
        ] as [(String, OutputFormat?)])
    func anEndingMeansAForm(ending: String, format: OutputFormat?) {
        #expect(OutputFormat(ending: ending) == format)
    }
}
