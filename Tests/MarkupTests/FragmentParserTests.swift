import Testing

@testable import Markup

@Suite("Fragments")
struct FragmentParserTests {
    @Test(
        "are read as what they are",
        arguments: [
            ("<p>a</p><ul><li>b</li></ul>", "p a\nli1 b"),
            ("&lt;p&gt;a &amp;amp; b&lt;/p&gt;&lt;p&gt;c", "p a & b\np c"),
            ("&amp;lt;p&amp;gt;a &amp;amp;amp; b&amp;lt;/p&amp;gt;", "p a & b"),
            ("&lt;p&gt;write &amp;lt;p&amp;gt; for a paragraph", "p write <p> for a paragraph"),
            ("a\n\n- b\n- c", "p a\nli1 b\nli1 c"),
            ("a &amp; <b>b</b>\nc", "p a & b\np c"),
            ("a<br>b", "p a|b"),
            ("R&D <3", "p R&D <3"),
            ("a < b\nc", "p a < b\np c"),
            ("<![CDATA[<p>a</p>]]>", "p a"),
            ("", ""), (" \n ", ""),
        ])
    func fragments(text: String, expected: String) {
        #expect(Snapshot.of(MarkupParser().parse(fragment: text)) == expected)
    }
}
