import Testing

@testable import Reporting

struct MarkdownTextTests {
    @Test(arguments: [
        ("C# | *bold* [link](x)", "C\\# \\| \\*bold\\* \\[link\\](x)"),
        ("<script>&amp;", "&lt;script&gt;&amp;amp;"),
        ("two\nlines", "two lines"), ("a|b", "a\\|b"), ("*bold* _it_", "\\*bold\\* \\_it\\_"), ("R&D", "R&amp;D"),
        ("# head", "\\# head"), ("`code` ~x~ !y \\", "\\`code\\` \\~x\\~ \\!y \\\\"),
        ("\u{0D4E}<img src=x>", "\u{0D4E}&lt;img src=x&gt;"),
        ("\u{0D4E}[a\u{0D4E}](b)", "\u{0D4E}\\[a\u{0D4E}\\](b)"),
        ("|\u{301} *\u{20DD}", "\\|\u{301} \\*\u{20DD}"),
        ("see https://evil.example", "see https\\://evil.example"),
        ("www.evil.example and WWW.x", "www\\.evil.example and WWW\\.x"),
        ("me@evil.example", "me\\@evil.example"), ("a: b", "a: b"), ("end:", "end:"), ("a./b", "a./b"),
    ])
    func nothingIsReadAsMarkup(text: String, expected: String) {
        #expect(MarkdownText.inline(text) == expected)
    }
}
