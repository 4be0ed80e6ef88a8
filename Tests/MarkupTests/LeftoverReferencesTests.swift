import Testing

@testable import Markup

@Suite("References that were escaped more than once")
struct LeftoverReferencesTests {
    private func page(_ line: String) -> String {
        let body = MarkupParser().parse(Array("<html><body><p>a \(line) b</p></body></html>".utf8), as: .html).body
        return String(decoding: body.bytes, as: UTF8.self)
    }

    @Test(
        "are what they were before",
        arguments: [
            ("R&amp;amp;D", "a R&D b"), ("x&amp;nbsp;y", "a x y b"), ("Q&amp;#39;s", "a Q's b"),
            ("Q&amp;amp;rsquo;s", "a Q’s b"),
            ("R&amp;D", "a R&D b"), ("&amp;lt;b&amp;gt;", "a &lt;b&gt; b"), ("AT&amp;T; more", "a AT&T; more b"),
            ("&amp;unknown;", "a &unknown; b"), ("&amp;copy", "a &copy b"),
        ])
    func escapedTwice(line: String, expected: String) { #expect(page(line) == expected) }

    @Test("plain text that was HTML once")
    func plainText() {
        let body = MarkupParser().parse(Array("R&amp;D at Quillmere&#39;s&nbsp;yard & more; AT&T".utf8), as: .plainText)
            .body
        #expect(String(decoding: body.bytes, as: UTF8.self) == "R&D at Quillmere's yard & more; AT&T")
    }

    @Test("line breaks in a value without markup")
    func fragment() {
        let text = MarkupParser().parse(fragment: "One.&amp;#xa;Two&amp;#xa;Three")
        #expect(text.blocks.map { text.text(of: $0) } == ["One.", "Two", "Three"])
    }
}
