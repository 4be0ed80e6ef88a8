import Testing

@testable import Markup

@Suite("Text that a page hides")
struct HiddenTextTests {
    @Test(
        "is left out where it stands amid a line",
        arguments: [
            ("<p>We need tea <span hidden>and coffee</span> today", "p We need tea today"),
            ("<p><span style='display: none'>coffee </span>We need tea", "p We need tea"),
            ("<p>a<b style='visibility:hidden'>b</b>c", "p ac"),
            ("<p>tea <a hidden href=/x>here</a>and cake", "p tea and cake"),
            ("<li><i hidden>coffee</i><br>tea", "li1 tea"),
            ("<pre>a <b hidden>b\nb</b>c</pre>", "pre a c"),
            // A block that is hidden as a whole is told as that; what only some readers do not get stays.
            ("<p hidden>coffee</p><p>tea", "p {hidden} coffee\np tea"),
            ("<p>tea <span aria-hidden=true>★</span></p>", "p tea ★"),
            ("<p><span hidden>coffee", "p {hidden} coffee"),
        ])
    func inline(html: String, shown: String) {
        #expect(Snapshot.of(html) == shown)
        let bytes = [UInt8](html.utf8)
        let uncut = bytes.withUnsafeBufferPointer { HTMLParser(limits: .standard).parseUncut($0) }
        #expect(Snapshot.of(uncut.text) == shown)
    }

    @Test("is no part of a value, unless the value is hidden as a whole")
    func values() {
        let page =
            "<div itemscope itemtype=JobPosting><div itemprop=description>tea <b hidden>coffee</b> cake</div>"
            + "<span itemprop=skills hidden>knots</span></div>"
        let record = MarkupParser().parse([UInt8](page.utf8), as: .html).records.first
        #expect(record?.first("description")?.contains("coffee") == false)
        #expect(record?.first("skills") == "knots")
    }

    @Test("controls part words in all formats")
    func controls() {
        for control in ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{7F}"] {
            let text = "We bake bread and tea\(control)cake every day of the year."
            let expected = "We bake bread and tea cake every day of the year."
            func shown(_ input: String, _ format: SourceFormat) -> Document {
                MarkupParser().parse(Array(input.utf8), as: format)
            }
            #expect(Snapshot.of(shown("<p>\(text)", .html).body) == "p \(expected)")
            #expect(Snapshot.of(shown(text, .plainText).body) == "p \(expected)")
            let xml = shown("<jobs><job><title>\(text)</title></job></jobs>", .xml).records.first?.first("title") ?? ""
            #expect(MarkupParser().parse(fragment: xml).text == expected)
            let json = shown("{\"jobs\":[{\"title\":\"\(text)\"}]}", .json).records.first?.first("title") ?? ""
            #expect(MarkupParser().parse(fragment: json).text == expected)
        }
        let escaped = MarkupParser().parse(Array(#"{"jobs":[{"title":"tea\u0000cake"}]}"#.utf8), as: .json)
        #expect(escaped.records.first?.first("title") == "tea cake")
        let reference = MarkupParser().parse(
            Array("<jobs><job><title>tea&#11;cake</title></job></jobs>".utf8), as: .xml)
        #expect(reference.records.first?.first("title") == "tea cake")
    }
}

extension FlatText {
    fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
