import Testing

@testable import Markup

@Suite("UTF-8 that was read as windows-1252")
struct MisreadTextTests {
    private func repaired(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer {
            MisreadText.repaired($0).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test(
        "is repaired",
        arguments: [
            ("thatâ€™s", "that’s"), ("Bachelorâ€™s degree", "Bachelor’s degree"), ("cafÃ©", "café"),
            ("Â£30,000", "£30,000"), ("5Â°", "5°"), ("aÂ\u{A0}b", "a\u{A0}b"), ("â€œReadâ€\u{9D}", "“Read”"),
            ("â€œReadâ€", "“Read”"), ("â€¢ SQL", "• SQL"), ("3 â€“ 5", "3 – 5"), ("â‚¬50", "€50"),
            ("PRODUCCIÃ“N", "PRODUCCIÓN"),
            ("Ã¢â‚¬â„¢s", "’s"), ("ðŸš€", "🚀"), ("a Â b", "a  b"), ("SÃƒO", "SÃO"),
        ])
    func misread(text: String, expected: String) { #expect(repaired(text) == expected) }

    @Test(
        "genuine letters stay",
        arguments: [
            "NÃO", "SÃO PAULO", "“MAÇÔ", "MAÇÃ”", "À LA CARTE", "Élan – qualité", "QUALITÉ–SÉCURITÉ", "voilà »", "„Ü“",
            "Ärzte",
            "naïve café", "plain", "", "âge", "âtre, Âme", "ð",
        ])
    func genuine(text: String) { #expect(repaired(text) == nil, "\(text)") }

    @Test("also where JSON writes it in escapes")
    func escapes() {
        let json = Array(#"{"title":"that\u00e2\u20ac\u2122s"}"#.utf8)
        #expect(MarkupParser().parse(json, as: .json).records.first?.first("title") == "that’s")
    }
}
