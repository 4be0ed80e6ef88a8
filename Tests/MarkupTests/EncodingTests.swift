import Testing

@testable import Markup

/// Whole pages in all encodings that postings come in: what a reader sees, and what is said of it.
@Suite("Pages in any encoding")
struct EncodingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var name: String
        var page: [UInt8]
        var shown: String
        var codes: [String] = []

        var testDescription: String { name }
    }

    private static let text = "Café “manager” – naïve €"
    private static let html = "<p>\(text)"

    private static func meta(_ charset: String) -> [UInt8] { Array("<meta charset=\"\(charset)\">".utf8) }

    /// The text in windows-1252.
    private static let western: [UInt8] =
        Array("<p>Caf".utf8) + [0xE9, 0x20, 0x93] + Array("manager".utf8) + [0x94, 0x20, 0x96] + Array(" na".utf8)
        + [0xEF] + Array("ve ".utf8) + [0x80]

    private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? pair : pair.reversed()
        }
    }

    private static let cases = [
        Case(name: "UTF-8 with meta", page: meta("utf-8") + Array(html.utf8), shown: text),
        Case(name: "UTF-8 without meta", page: Array(html.utf8), shown: text),
        Case(name: "UTF-8 with a mark", page: [0xEF, 0xBB, 0xBF] + Array(html.utf8), shown: text),
        Case(
            name: "UTF-8 with a mark and a lying meta",
            page: [0xEF, 0xBB, 0xBF] + meta("iso-8859-1") + Array(html.utf8), shown: text),
        Case(
            name: "UTF-8 that calls itself ISO-8859-1", page: meta("iso-8859-1") + Array(html.utf8), shown: text,
            codes: ["charset-contradicted"]),
        Case(
            name: "UTF-8 that calls itself UTF-16", page: meta("utf-16") + Array(html.utf8), shown: text,
            codes: ["charset-contradicted"]),
        Case(name: "UTF-16LE with a mark", page: [0xFF, 0xFE] + utf16(html, isBigEndian: false), shown: text),
        Case(name: "UTF-16BE with a mark", page: [0xFE, 0xFF] + utf16(html, isBigEndian: true), shown: text),
        Case(
            name: "UTF-16LE without a mark", page: utf16("<html><body>" + html, isBigEndian: false), shown: text),
        Case(
            name: "UTF-16LE with a byte missing at the end",
            page: [0xFF, 0xFE] + utf16(html + "!", isBigEndian: false).dropLast(), shown: text, codes: ["bad-bytes"]),
        Case(
            name: "UTF-32LE with a mark",
            page: [0xFF, 0xFE, 0, 0]
                + html.unicodeScalars.flatMap { scalar in
                    (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) }
                }, shown: text),
        Case(name: "windows-1252", page: meta("windows-1252") + western, shown: text),
        Case(name: "windows-1252 labelled ISO-8859-1", page: meta("iso-8859-1") + western, shown: text),
        Case(name: "windows-1252 labelled ASCII", page: meta("us-ascii") + western, shown: text),
        Case(name: "windows-1252 without a label", page: western, shown: text),
        Case(
            name: "windows-1252 labelled UTF-8", page: meta("utf-8") + western, shown: text,
            codes: ["charset-contradicted"]),
        Case(
            name: "one bad byte in the middle of UTF-8",
            page: Array(html.utf8) + [0x92] + Array("s, \(text)".utf8), shown: "\(text)’s, \(text)",
            codes: ["bad-bytes"]),
        Case(
            name: "a character cut in two at the end", page: Array(html.utf8) + Array("é".utf8).dropLast(),
            shown: text + "Ã", codes: ["bad-bytes"]),
        Case(
            name: "UTF-8 and windows-1252 mixed", page: Array(html.utf8) + western, shown: "\(text)\n\(text)",
            codes: ["bad-bytes"]),
        Case(name: "C1 references", page: Array("<p>it&#146;s &#x80;5 &#150; &#133;".utf8), shown: "it’s €5 – …"),
        Case(name: "C1 controls in UTF-8", page: Array("<p>it\u{92}s".utf8), shown: "it’s"),
        Case(
            name: "references without a semicolon", page: Array("<p>R&ampD &lt5 &nbspx &#8217s &copy 2026".utf8),
            shown: "R&D <5 x ’s © 2026"),
        Case(name: "ampersands that begin nothing", page: Array("<p>R&D AT&T &c; P&L".utf8), shown: "R&D AT&T &c; P&L"),
        Case(
            name: "NUL bytes", page: Array("<p>Ca\0fé\0".utf8), shown: "Ca fé", codes: ["nul-bytes"]),
        Case(
            name: "NUL references", page: Array("<p>a&#0;b&#x0;c".utf8), shown: "a b c"),
        Case(
            name: "a label that nobody knows", page: meta("x-none") + western, shown: text, codes: ["unknown-charset"]),
        Case(
            name: "two metas, the first counts", page: meta("koi8-r") + meta("utf-8") + Array("<p>".utf8) + [0xC1],
            shown: "а"),
        Case(
            name: "overlong sequences", page: Array("<p>éàü".utf8) + [0xC0, 0xAF], shown: "éàüÀ¯", codes: ["bad-bytes"]),
        Case(
            name: "surrogates in UTF-8", page: Array("<p>éàü ".utf8) + [0xED, 0xA0, 0x80], shown: "éàü í\u{A0}€",
            codes: ["bad-bytes"]),
    ]

    @Test("show what they should", arguments: cases)
    func page(_ item: Case) {
        let document = MarkupParser().parse(item.page, as: .html)
        let shown = document.body.blocks.map { document.body.text(of: $0) }.joined(separator: "\n")
        // A no-break space is a space to a reader.
        #expect(shown == item.shown.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: " "))
        #expect(document.diagnostics.map(\.code) == item.codes)
    }
}
