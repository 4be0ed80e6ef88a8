import TestSupport
import Testing

@testable import Markup

@Suite("Telling from a skeleton's tags what is open where, as libxml2 does")
struct SkeletonParserTests {
    private func page(_ html: [UInt8], asksLibXML2: Bool, limits: Limits = .standard) -> HTMLParser.Page {
        html.withUnsafeBufferPointer { HTMLParser(limits: limits, asksLibXML2: asksLibXML2).parse($0) }
    }

    private func compare(_ html: String, limits: Limits = .standard) {
        let (own, theirs) = (
            page(Array(html.utf8), asksLibXML2: false, limits: limits),
            page(Array(html.utf8), asksLibXML2: true, limits: limits)
        )
        #expect(own.text == theirs.text, "\(html)")
        #expect(own.title == theirs.title, "\(html)")
        #expect(own.language == theirs.language, "\(html)")
        #expect(own.metadata == theirs.metadata, "\(html)")
        #expect(own.records == theirs.records, "\(html)")
        #expect(own.problems.map(\.problem) == theirs.problems.map(\.problem), "\(html)")
    }

    /// Names of elements that neither this project nor libxml2 knows, or only one of them.
    private static let names =
        ElementName.allCases.dropFirst(2).map { "\($0)" } + [
            "x-y", "foo", "o:p", "acronym", "basefont", "bdo", "dfn", "isindex", "listing", "var", "VAR",
        ]

    @Test("ends the same elements ahead of one that begins", arguments: names)
    func impliedEnds(open: String) {
        for next in Self.names {
            compare("<html><body><div>1<\(open)>2<\(next)>3</\(open)>4</div>5")
            compare("<html><head><\(open) hidden>2<\(next) role=main>3")
            compare("<\(open)>1</\(next)>2</\(open)>3")
        }
    }

    @Test(
        "reads the same of whole pages",
        arguments: [
            "", " ", "1", "<p>1", "1<p>2</p></body></html>3<div>4", "<html><head>1",
            "<html><head></head> <title>1</title>2",
            "<title>1<p>2</title>3", "<body>1<body role=main>2</body>3</body>4", "<div><html/>1<head/>2<body/>3",
            "<html lang=en><html lang=de>1", "<frameset><frame src=a><noframes>1</noframes></frameset>2",
            "<div class=footer class=header role=\"a&quot;b&amp;c\" role=main>1", "<div hidden/>1", "<div role=main/>1",
            "<p itemscope itemtype=x/>1", "<table><div>1</table>2</div>3", "<ul><li>1<ul><li>2</ul><li>3</ul>4",
            "<source hidden>1<p>2</p></div>3", "<script/>1<script>2</script>3", "<style hidden/>1<b>2",
        ])
    func wholePages(html: String) { compare(html) }

    @Test("begins again where too much is open")
    func tooMuchOpen() {
        var few = Limits.standard
        few.nesting = 20
        for name in ["p", "b", "x-y", "thead", "source", "track"] {
            let tags = String(repeating: "<\(name) hidden>1", count: 3000)
            compare("<html><body><div>" + tags + "</div>2 <p>3", limits: few)
        }
    }

    @Test("reads the same of tag soup", arguments: 0..<400)
    func tagSoup(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let attributes = ["", "", " hidden", " role=main", " class=\"footer\"", " itemscope", " itemprop=title", "/"]
        // Half of the pages hold few kinds of elements, so that these end one another.
        let names =
            seed.isMultiple(of: 2) ? Self.names : (0..<8).compactMap { _ in Self.names.randomElement(using: &random) }
        let html = (0..<60).map { place in
            let name = names.randomElement(using: &random) ?? "p"
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<4: return "<\(name)\(attributes.randomElement(using: &random) ?? "")>"
            case 4..<7: return "</\(name)>"
            case 7: return " "
            default: return "w\(place)"
            }
        }.joined()
        compare(html)
    }

    @Test(
        "reads the same of the project's own pages",
        arguments: CorpusPages.names(in: "Corpus/postings") + CorpusPages.names(in: "Corpus/hostile"))
    func ownPages(name: String) {
        compare(String(decoding: Repository.bytes(name), as: UTF8.self))
    }
}
