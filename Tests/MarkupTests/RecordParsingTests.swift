import Testing

@testable import Markup

@Suite("Records one by one")
struct RecordParsingTests {
    @Test("a feed is read record by record, as it is read whole")
    func feed() {
        let xml =
            "<jobs>" + (1...2000).map { "<job><title>Job \($0) R&D</title><d><![CDATA[<p>x]]></d></job>\n" }.joined()
            + "</jobs>"
        let bytes = [UInt8](xml.utf8)
        var records: [Record] = []
        let summary = MarkupParser().parseRecords(bytes) { records.append($0) }
        #expect(records == MarkupParser().parse(bytes).records)
        #expect(records.count == 2000)
        #expect(summary.recordCount == 2000)
        #expect(records.last?.first("title") == "Job 2000 R&D")
        #expect(records.last?.line == 2000)
    }

    @Test("a JSON export is read record by record")
    func json() {
        var titles: [String] = []
        MarkupParser().parseRecords([UInt8](#"{"jobs":[{"title":"a"},{"title":"b"}]}"#.utf8)) {
            titles.append($0.first("title") ?? "")
        }
        #expect(titles == ["a", "b"])
    }

    @Test("a page's records come too")
    func page() {
        var types: [String] = []
        let page = #"<p>a</p><script type="application/ld+json">{"@type":"JobPosting","title":"a"}</script>"#
        MarkupParser().parseRecords([UInt8](page.utf8)) { types.append($0.type) }
        #expect(types == ["JobPosting"])
    }

    @Test("input that cannot be read gives no record")
    func refused() {
        let summary = MarkupParser().parseRecords([UInt8]("%PDF-1.4".utf8)) { _ in Issue.record("no record expected") }
        #expect(summary.diagnostics.map(\.code) == ["unreadable-format"])
    }
}
