import Testing

@testable import Markup

@Suite("Line breaks written as code")
struct LiteralEscapesTests {
    private func resolved(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer {
            LiteralEscapes.resolved($0).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test(
        "become line breaks and characters",
        arguments: [
            (#"We run ferries.\nRequirements\n- SQL"#, "We run ferries.\nRequirements\n- SQL"),
            (#"One\r\nTwo"#, "One\n\nTwo"), (#"One\\n\\nTwo"#, "One\n\nTwo"), (#"that\u2019s"#, "that’s"),
            (#"<p>A</p>\n<ul>\n<li>B"#, "<p>A</p>\n<ul>\n<li>B"),
        ])
    func escapes(text: String, expected: String) { #expect(resolved(text) == expected) }

    @Test(
        "paths and code stay",
        arguments: [#"C:\new\temp"#, #"print("a\n")"#, #"a \n b"#, #"\textbf{a} \noindent"#, #"\u0041"#, "plain", ""])
    func others(text: String) { #expect(resolved(text) == nil, "\(text)") }

    @Test("in a page they break lines")
    func page() {
        let body = MarkupParser().parse(Array(#"<html><body><p>One.\nTwo\nThree</p>"#.utf8), as: .html).body
        #expect(String(decoding: body.bytes, as: UTF8.self) == "One.\nTwo\nThree")
    }
}
