import Testing

@testable import Markup

@Suite("Limits")
struct LimitsTests {
    private func repeated(_ text: String, bytes: Int) -> [UInt8] {
        let unit = [UInt8](text.utf8)
        return (0..<(bytes / unit.count)).flatMap { _ in unit }
    }

    private func seconds(_ work: () -> Void) -> Double {
        let time = ContinuousClock().measure(work)
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }

    @Test("a tag of half a megabyte with 64,000 attributes is read at once")
    func attributes() {
        let attributes = (0..<64_000).map { "a\($0)=\"\"" }.joined(separator: " ")
        let page = [UInt8]("<p>before</p><div \(attributes) class=footer>inside</div><p>after".utf8)
        #expect(page.count > 550_000)
        var document = Document(format: .html)
        #expect(seconds { document = MarkupParser().parse(page) } < 5)
        #expect(Snapshot.of(document.body) == "p before\np inside\np after")
        #expect(
            document.diagnostics == [
                MarkupProblem.tooManyAttributes(element: "div", count: 64_001, limit: 512).diagnostic(line: 1)
            ])
    }

    @Test("tags nested too deep are left out, their text is kept")
    func nesting() {
        // A hundred megabytes take well under a second in a release build.
        let page = repeated("<div>x", bytes: 3_000_000)
        let document = MarkupParser().parse(page)
        #expect(document.body.blocks.count == 4096)
        #expect(document.body.bytes.filter { $0 == UInt8(ascii: "x") }.count == 500_000)
        #expect(document.diagnostics.map(\.code) == ["nested-too-deep"])
    }

    @Test("libxml2's depth limit of 256 does not bite under SAX")
    func depth() {
        let page =
            String(repeating: "<div>", count: 3000) + "deep" + String(repeating: "</div>", count: 3000) + "<p>after"
        let document = MarkupParser().parse([UInt8](page.utf8))
        #expect(Snapshot.of(document.body) == "p deep\np after")
        #expect(document.diagnostics.isEmpty)
        let uncut = [UInt8](page.utf8).withUnsafeBufferPointer { HTMLParser(limits: .standard).parseUncut($0) }
        #expect(Snapshot.of(uncut.text) == "p deep\np after")
    }

    @Test("libxml2's text limit of ten million bytes does not bite under SAX")
    func longText() {
        let page = Array("<p>".utf8) + repeated("hello world ", bytes: 12_000_000) + Array("<p>after".utf8)
        let text = MarkupParser().parse(page).body
        #expect(text.blocks.map { $0.end - $0.start } == [11_999_999, 5])
        let uncut = page.withUnsafeBufferPointer { HTMLParser(limits: .standard).parseUncut($0) }
        #expect(uncut.text.blocks.map { $0.end - $0.start } == [11_999_999, 5])
    }

    @Test("elements beyond the limit are left out, their text is kept, and its words stay apart")
    func elements() {
        var limits = Limits.standard
        limits.elements = 3
        let page = "<p>a</p><ul><li>b<li>c</ul><p>d</p>e<div class=menu>f</div>g</p></br>"
        let document = MarkupParser(limits: limits).parse([UInt8](page.utf8))
        #expect(Snapshot.of(document.body) == "p a\nli1 b c\np d e f g")
        #expect(document.diagnostics == [MarkupProblem.tooManyElements(limit: 3).diagnostic(line: 1)])
    }

    @Test("empty paragraphs in a row are one", arguments: ["<p>", "<li>", "<p><p> ", "<p></p>", "<li><p>"])
    func emptyInARow(unit: String) {
        let page = String(repeating: unit, count: 5) + "a" + String(repeating: unit, count: 3) + "b"
        let bytes = [UInt8](page.utf8)
        let uncut = bytes.withUnsafeBufferPointer { HTMLParser(limits: .standard).parseUncut($0) }
        #expect(Snapshot.of(page) == Snapshot.of(uncut.text))
    }

    @Test("text beyond the limit is left out, whole characters only")
    func textBytes() {
        var limits = Limits.standard
        limits.textBytes = 4
        let document = MarkupParser(limits: limits).parse([UInt8]("<p>abcé</p><p>d".utf8))
        #expect(Snapshot.of(document.body) == "p abc")
        #expect(document.diagnostics == [MarkupProblem.textTooLong(dropped: 3, limit: 4).diagnostic()])
    }

    @Test("input beyond the limit is not read")
    func inputBytes() {
        var limits = Limits.standard
        limits.inputBytes = 10
        let document = MarkupParser(limits: limits).parse([UInt8]("<p>a</p><p>b</p>".utf8), as: .html)
        #expect(Snapshot.of(document.body) == "p a")
        #expect(document.diagnostics.first == MarkupProblem.inputTooLarge(bytes: 16, limit: 10).diagnostic())
    }

    @Test(
        "pages that cost one pass per tag elsewhere cost one pass here",
        arguments: [
            "<", "<a", "<a href=\"", "<p title='\">x", "&", "&x", "<!--", "<svg>", "<textarea>x", "<script>",
            "<script><!--<script></script>", "<style></style>", "</b>", "</p>", "<b><div></b></div>",
            "<x-y role=form>y",
            "<table><tr><td>a", "<li><td>x", "x<br>", "<title>", "<div itemscope itemprop=a>", "<![CDATA[", "]]>",
            "<template>", "<form>a", "<select><option>a", "<b class='", "<a b=c d=", "-->", "<?", "</", "&#",
            "\u{C2}\u{A0}",
        ])
    func hostile(unit: String) {
        let page = Array("<div><b>".utf8) + repeated(unit, bytes: 200_000)
        #expect(seconds { _ = MarkupParser().parse(page, as: .html) } < 30)
    }

    @Test("any bytes give a document", arguments: 0..<300)
    func anything(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "<", ">", "/", "!", "--", "<p", "<div ", "</div>", "\"", "'", "=", "a", " ", "&", "#", ";", "script",
            "<script>",
            "</script", "<![CDATA[", "]]>", "<?xml", "?>", "{", "}", "[", "\\", "\"@type\":", "é", "\u{0}", "<svg",
            "<pre>",
            "<title>", "<td>", "<li>", "class=menu", "itemprop=x ", "itemscope ", "<br/>", "\n", "<!DOCTYPE", "<job>",
            "</job>",
        ]
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 1...60, using: &random) {
            bytes += Array((pieces.randomElement(using: &random) ?? "").utf8)
            if Int.random(in: 0..<12, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        }
        for format in [nil] + SourceFormat.allCases.map(Optional.some) {
            let document = MarkupParser().parse(bytes, as: format)
            #expect(String(validating: document.body.bytes, as: UTF8.self) != nil)
            #expect(document.body.blocks.allSatisfy { $0.start < $0.end && $0.end <= document.body.bytes.count })
        }
    }
}
