import Testing

@testable import Markup

@Suite("Limits of feeds")
struct FeedLimitsTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var limit: @Sendable (inout Limits) -> Void = { _ in }
        var input: String
        var records: String
        var codes: [String]

        var testDescription: String { name }
    }

    private static let cases = [
        Case(
            name: "records of a feed", limit: { $0.records = 2 },
            input: "<jobs><job><title>A</title></job><job><title>B</title></job><job><title>C</title></job></jobs>",
            records: "job\n  title = A\njob\n  title = B", codes: ["too-many-records"]),
        Case(
            name: "records of JSON", limit: { $0.records = 1 },
            input: #"{"jobs":[{"title":"A"},{"title":"B"}]}"#, records: "job\n  title = A",
            codes: ["too-many-records"]),
        Case(
            name: "nesting of XML", limit: { $0.nesting = 3 },
            input: "<jobs><job><title>A</title></job><job><a><b>C</b></a></job></jobs>",
            records: "job\n  title = A", codes: ["nested-too-deep"]),
        Case(
            name: "nesting of JSON", limit: { $0.nesting = 3 },
            input: #"{"jobs":[{"title":"A","x":{"y":1}}]}"#, records: "job\n  title = A", codes: ["nested-too-deep"]),
        Case(
            name: "attributes of a tag", limit: { $0.attributes = 1 },
            input: "<jobs><job a='1' b='2' c='3'><title>A</title></job></jobs>",
            records: "job\n  @a = 1\n  title = A", codes: ["too-many-attributes"]),
        Case(
            name: "text of a value", limit: { $0.textBytes = 8 },
            input: "<jobs><job><title>Cook</title><description>A long description &amp; more</description>"
                + "<city>Ely</city></job></jobs>",
            records: "job\n  title = Cook\n  description = A long d\n  city = Ely", codes: ["text-too-long"]),
        Case(
            name: "values of a record of XML", limit: { $0.fields = 2 },
            input: "<jobs><job><title>A</title><a>1</a><b>2</b><c>3</c></job><job><title>B</title></job></jobs>",
            records: "job\n  title = A\n  a = 1\njob\n  title = B", codes: ["too-many-values"]),
        Case(
            name: "values of a record of JSON", limit: { $0.fields = 2 },
            input: #"{"jobs":[{"title":"A","x":["1","2","3"]},{"title":"B"}]}"#,
            records: "job\n  title = A\n  x = 1\njob\n  title = B", codes: ["too-many-values"]),
        Case(
            name: "postings inside an object do not share its limit", limit: { $0.fields = 3 },
            input: #"{"@type":"ItemList","i":["#
                + (1...3).map { #"{"p":"\#($0)","i":{"@type":"JobPosting","title":"\#($0)"}}"# }
                .joined(separator: ",") + "]}",
            records: (1...3).map { "JobPosting\n  @type = JobPosting\n  title = \($0)" }.joined(separator: "\n")
                + "\nItemList\n  @type = ItemList\n  i.p = 1\n  i.p = 2",
            codes: ["too-many-values"]),
        Case(
            name: "nesting of JSON, said once", limit: { $0.nesting = 2 },
            input: #"{"jobs":[[1],[2],{"title":"A"}]}"#, records: "", codes: ["nested-too-deep"]),
        Case(
            name: "entities that the feed defines",
            input: #"<!DOCTYPE jobs [<!ENTITY a "b">]><jobs><job><title>A&a;</title></job></jobs>"#,
            records: "job\n  title = A&a;", codes: ["entities-refused", "repaired-xml"]),
        Case(
            name: "names of JSON", input: #"{"jobs":[{"title":"A","\#(String(repeating: "x", count: 2000))":"B"}]}"#,
            records: "job\n  title = A\n  \(String(repeating: "x", count: 1019)) = B", codes: ["name-too-long"]),
        Case(
            name: "names of XML",
            input: "<jobs><job><title>A</title><\(String(repeating: "x", count: 2000))>B</"
                + "\(String(repeating: "x", count: 2000))></job></jobs>",
            records: "job\n  title = A\n  \(String(repeating: "x", count: 1024)) = B", codes: ["name-too-long"]),
    ]

    @Test("hold, are told, and keep what stands before and behind", arguments: cases)
    func limit(_ item: Case) {
        var limits = Limits.standard
        item.limit(&limits)
        let document = MarkupParser(limits: limits).parse([UInt8](item.input.utf8))
        #expect(Snapshot.of(document.records) == item.records)
        #expect(document.diagnostics.map(\.code) == item.codes)
    }

    @Test("long names around many values do not multiply")
    func names() {
        let name = String(repeating: "n", count: 500_000)
        let values = [String](repeating: "1", count: 200_000).joined(separator: ",")
        let document = MarkupParser().parse([UInt8]("{\"title\":\"A\",\"\(name)\":[\(values)]}".utf8))
        // A name of 1,024 bytes counts for seventeen values of the 10,000.
        #expect(document.records.first?.fields.count == 589)
        #expect(document.diagnostics.map(\.code) == ["name-too-long", "too-many-values"])
    }
}
