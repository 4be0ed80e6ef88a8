import Testing

@testable import Markup

@Suite("Character references")
struct CharacterReferenceTests {
    @Test(
        "are read as browsers do",
        arguments: [
            ("&amp;", "&"), ("&lt;b&gt;", "<b>"), ("&nbsp;", "\u{A0}"), ("&rsquo;", "’"), ("&NewLine;", "\n"),
            ("&#8217;", "’"), ("&#x2019;", "’"), ("&#X2019;", "’"), ("&#8217s", "’s"), ("&#146;", "’"), ("&#x80;", "€"),
            ("&#129;", ""), ("a&#0;b", "a b"), ("&#11;", " "), ("&#xD800;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
            ("&#99999999999999;", "\u{FFFD}"), ("&#;", "&#;"), ("&#x;", "&#x;"), ("&", "&"), ("& b", "& b"),
            ("R&D", "R&D"), ("R&Degree", "R&Degree"), ("AT&T", "AT&T"), ("a&ampb", "a&b"), ("&nbspa", "\u{A0}a"),
            ("&copy 2024", "© 2024"), ("&copyright", "&copyright"), ("&bogus;", "&bogus;"), ("&AMP;", "&"),
            ("&Eacute;&eacute;", "Éé"), ("&thetasym;", "ϑ"), ("&lt", "<"), ("&;", "&;"), ("&&amp;&", "&&&"),
        ])
    func resolve(text: String, expected: String) {
        let bytes = [UInt8](text.utf8)
        let resolved = bytes.withUnsafeBufferPointer { buffer in
            var output = ByteBuffer()
            var index = 0
            while index < buffer.count, let start = buffer.baseAddress {
                if buffer[index] == UInt8(ascii: "&") {
                    index = CharacterReference.resolve(start, at: index, end: buffer.count, into: &output)
                } else {
                    output.append(buffer[index])
                    index += 1
                }
            }
            return output.string
        }
        #expect(resolved == expected)
    }
}
