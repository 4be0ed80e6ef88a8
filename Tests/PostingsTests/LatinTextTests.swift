import Testing

@testable import Postings

/// What is read scalar by scalar must be what reading it by characters gives.
@Suite struct LatinTextTests {
    private static let texts = [
        "", " ", "Deckhand", "  Harbour   Ferries ", "R&D + C++", "Crédit Agricole – Île-de-France", "ŠKODA Ÿ ß ŉ",
        "IŞIK İstanbul", "Cafe\u{301} Ltd", "a \u{308}b", "at\u{301} at home", "AT home, at sea",
        "Zürich\u{A0}AG\u{85}x",
        "first\nsecond\tthird", "first\r\nsecond", "½ day • 3² m", "東京 株式会社", "👩‍🔬 Lab", "\u{212A}elvin at \u{212A}",
        "Ωmega at Athens", "ends with at", "“Quoted” €5", "\u{200D}x", "Москва в центре",
    ]

    private func slowWords(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "&" || $0 == "+") }.map(String.init)
    }

    @Test("gives the words that characters give", arguments: texts)
    func words(text: String) { #expect(EmployerName.words(text) == slowWords(text)) }

    @Test("parts at the blanks at which characters part", arguments: texts)
    func blanks(text: String) {
        let parts = text.split(whereSeparator: \.isWhitespace)
        #expect(text.partedByBlanks == parts)
        #expect(text.onOneLine == parts.joined(separator: " "))
        #expect(
            text.dropFirst(1).onOneLine
                == text.dropFirst(1).split(whereSeparator: \.isWhitespace).joined(separator: " "))
        #expect(text.lines == text.split(separator: "\n"))
    }

    @Test("finds the word that characters show", arguments: texts, ["at", "in", "@", "and"])
    func word(text: String, word: String) {
        let expected = text.split(separator: " ", omittingEmptySubsequences: false).first { $0.lowercased() == word }
        #expect(text.range(ofWord: word) == expected.map { $0.startIndex..<$0.endIndex })
    }

    @Test("tells a capital at the start as characters do", arguments: texts)
    func capital(text: String) { #expect(text.beginsWithCapital == (text.first?.isUppercase == true)) }
}
