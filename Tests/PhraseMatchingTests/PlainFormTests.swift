import Testing

@testable import PhraseMatching

@Suite struct PlainFormTests {
    private func plain(_ value: UInt32) -> String? {
        PlainForm.of(value).map { form in String(decoding: (0..<form.count).map { form[$0] }, as: UTF8.self) }
    }

    static let forms: [(String, String)] = [
        ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅ", "st"), ("ﬆ", "st"), ("ĳ", "ij"),
        ("Ａ", "A"), ("ｚ", "z"), ("０", "0"), ("！", "!"), ("～", "~"), ("＋", "+"), ("♯", "#"), ("⁺", "+"), ("₉", "9"),
        ("Ⅷ", "VIII"), ("ⅿ", "m"), ("Ⓐ", "A"), ("ⓩ", "z"), ("𝐀", "A"), ("𝐳", "z"), ("𝚉", "Z"), ("𝚣", "z"), ("𝟎", "0"),
        ("𝟿", "9"), ("ℎ", "h"), ("ℝ", "R"), ("ℴ", "o"), ("🄰", "A"), ("🅩", "Z"), ("🆁", "R"), ("٣", "3"), ("९", "9"),
        ("﹢", "+"), ("\u{200B}", ""), ("\u{AD}", ""), ("\u{FEFF}", ""), ("\u{2060}", ""),
    ]

    @Test(arguments: forms) func isWhatTheCharacterStandsFor(_ character: String, _ expected: String) throws {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(plain(scalar.value) == expected)
        #expect(WideScalar.classify(scalar.value) == .presentation)
    }

    @Test(arguments: ["é", "ß", "漢", "①", "⒜", "½", "²", "•", "–", "™", "🚀", "ⁿ", "ｱ", "\u{301}"])
    func othersStandForThemselves(_ character: String) throws {
        let scalar = try #require(character.unicodeScalars.first)
        #expect(plain(scalar.value) == nil)
        #expect(WideScalar.classify(scalar.value) != .presentation)
    }

    /// What is plain has no plain form of its own: writing a text plainly once is enough.
    @Test func formsAreASCII() {
        for value in UInt32(0x80)...0x1FFFF {
            guard let form = PlainForm.of(value) else { continue }
            #expect((0..<form.count).allSatisfy { form[$0] < 0x80 && form[$0] > 0x20 }, "U+\(String(value, radix: 16))")
        }
    }
}
