import Testing

@testable import Markup

@Suite("Pages that repeat themselves without end")
struct HostilePageTests {
    private func parse(_ html: String, _ limits: Limits = .standard) -> Document {
        MarkupParser(limits: limits).parse([UInt8](html.utf8), as: .html)
    }

    @Test("blocks beyond the limit stay in the last, and its words stay apart")
    func blocks() {
        var limits = Limits.standard
        limits.blocks = 2
        let page = parse("<p>a</p><p>b</p><ul><li>c<li>d</ul>", limits)
        #expect(Snapshot.of(page.body) == "p a\np b c d")
        #expect(page.diagnostics == [MarkupProblem.tooManyBlocks(limit: 2).diagnostic()])
        #expect(parse("<p>a</p><p>b</p>", limits).diagnostics.isEmpty)
        let text = MarkupParser(limits: limits).parse(Array("- a\n- b\n- c\n".utf8), as: .plainText)
        #expect(Snapshot.of(text.body) == "li1 a\nli1 b c")
        #expect(text.diagnostics.map(\.code) == ["too-many-blocks"])
    }

    @Test("values inside values do not repeat the same text at each depth")
    func nestedValues() {
        let depth = 2000
        let text = String(repeating: "tea ", count: 25_000)
        let page = parse(
            "<div itemscope itemtype=JobPosting>" + String(repeating: "<div itemprop=skills>", count: depth) + text
                + String(repeating: "</div>", count: depth + 1))
        let bytes = page.records.flatMap(\.fields).reduce(0) { $0 + $1.value.utf8.count }
        #expect(bytes > 90_000 && bytes < 500_000)
        #expect(page.diagnostics.map(\.code) == ["text-too-long"])
    }

    @Test("items inside items do not make paths without end")
    func nestedItems() {
        let page = parse(
            "<div itemscope itemtype=JobPosting>" + String(repeating: "<div itemscope itemprop=hiring>", count: 3000)
                + "<b itemprop=name>a</b>")
        #expect(page.records.flatMap(\.fields).allSatisfy { $0.path.utf8.count <= Field.longestPath })
    }

    @Test("an element is the value of a property once, and of so many at most")
    func names() {
        let many = (0..<100).map { "p\($0)" }.joined(separator: " ")
        let page = parse("<div itemscope><b itemprop='a a b \(many)'>x</b></div>")
        #expect(page.records.first?.fields.prefix(2).map(\.path) == ["a", "b"])
        #expect(page.records.first?.fields.count == 15)
    }

    @Test("elements that many items point to are not repeated without end")
    func references() {
        let items = String(repeating: "<div itemscope itemref=x itemtype=JobPosting></div>", count: 500)
        let values = String(repeating: "<b itemprop=skills>knots and more knots</b>", count: 500)
        let page = parse(items + "<div id=x>\(values)</div>")
        let fields = page.records.reduce(0) { $0 + $1.fields.count }
        #expect(fields > 1000 && fields < 20_000)
        #expect(page.diagnostics.map(\.code) == ["too-many-references"])
    }

    @Test("CDATA marks without an end hide nothing, and one end ends the first")
    func sections() {
        #expect(Snapshot.of("<p><![CDATA[a<![CDATA[b]]>c<![CDATA[d") == "p abcd")
        let many = String(repeating: "<![CDATA[", count: 100_000)
        #expect(Snapshot.of("<p>\(many)a]]>b") == "p ab")
        #expect(Snapshot.of("<p>\(many)a") == "p a")
    }

    @Test("ends of arrays that are not open do not look through all that is")
    func brackets() {
        let json =
            "{\"@type\":\"JobPosting\",\"title\":\"a\"" + String(repeating: ",\"a\":{\"b\":1", count: 3000)
            + String(repeating: "]", count: 200_000)
        let document = MarkupParser().parse(Array(json.utf8), as: .json)
        #expect(document.records.first?.first("title") == "a")
        #expect(document.diagnostics.count < 20)
    }
}
