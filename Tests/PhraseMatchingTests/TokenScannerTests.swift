import Testing

@testable import PhraseMatching

@Suite struct TokenScannerTests {
    static let gaps: [(String, Token.Gap)] = [
        ("a b", .space), ("a\tb", .space), ("a\u{A0}b", .space), ("a \"b\"", .space), ("a* b", .space),
        ("a™ b", .space),
        ("health-care", .hyphen), ("health‑care", .hyphen), ("C++-based", .hyphen), ("a - b", .stop), ("a -b", .stop),
        ("a–b", .hyphen), ("a−b", .hyphen), ("é–ü", .hyphen), ("C++–based", .hyphen), ("a – b", .stop), ("a –b", .stop),
        ("a– b", .stop), ("a—b", .stop), ("a‐ b", .stop), ("a — b", .stop), ("a\u{B}b", .stop), ("a\u{C}b", .stop),
        ("a\u{0}b", .space), ("a\u{1F}b", .space), ("a\u{7F}b", .space), ("a² b", .space), ("a⁷ b", .space),
        ("a，b", .comma), ("a（b", .bracket), ("a／b", .slash), ("a－b", .hyphen), ("a；b", .stop), ("a\u{200B}-b", .hyphen),
        ("client/server", .slash), ("a / b", .slash), ("a, b", .comma),
        ("a,b", .comma),
        ("a (b", .bracket), ("a) b", .bracket), ("a [b", .bracket), ("a, (b", .bracket), ("a. b", .stop),
        ("a: b", .stop),
        ("a; b", .stop), ("a\nb", .stop), ("a\r\nb", .stop), ("a • b", .stop), ("a 🚀 b", .stop), ("a, \n b", .stop),
        ("a | b", .stop), ("a! b", .stop),
    ]

    @Test(arguments: gaps) func saysWhatLiesBetweenTwoWords(_ text: String, _ gap: Token.Gap) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(tokens.count == 2)
        #expect(tokens.first?.gap == .stop)
        #expect(tokens.last?.gap == gap)
    }

    static let invalid: [(String, [UInt8])] = [
        ("a lone continuation byte", [0x61, 0x80, 0x62]), ("a lead byte without its follower", [0x61, 0xC3, 0x62]),
        ("an overlong slash", [0x61, 0xC0, 0xAF, 0x62]), ("an overlong NUL", [0x61, 0xE0, 0x80, 0x80, 0x62]),
        ("an overlong four", [0x61, 0xF0, 0x80, 0x80, 0xAF, 0x62]), ("a surrogate", [0x61, 0xED, 0xA0, 0x80, 0x62]),
        ("beyond Unicode", [0x61, 0xF5, 0x80, 0x80, 0x80, 0x62]), ("0xFF", [0x61, 0xFF, 0x62]),
    ]

    @Test(arguments: invalid) func bytesThatAreNotUTF8SeparateWords(_ name: String, _ bytes: [UInt8]) {
        let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
        #expect(tokens.map(\.range) == [0..<1, bytes.count - 1..<bytes.count], "\(name)")
        #expect(tokens.last?.gap == .stop, "\(name)")
    }

    /// Plain words are read eight bytes at a time, all others byte by byte, as tables are: both must say the same.
    @Test func readsPlainWordsAsItReadsAllOthers() {
        var generator = FixedGenerator(seed: 22)
        let pieces = [
            "a", "Z", "skill", "Internationalisation", "SQL", "x86", "2026", "_", "'", ".", "+", "#", "&", " ", "  ",
            "é",
            "ß", "’", "-", "–", "Ｃ", "＋", "ﬁ", "\u{AD}", "²", ", ", ".NET", "C++", "R&D", "Node.js", "e.g.", "\n",
            "\u{FF}", "ABCDEFGH",
            "abcdefghijklmnop",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...12, using: &generator)
            var bytes = (0..<count).flatMap { _ in
                Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
            }
            if Bool.random(using: &generator) { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
            bytes.withUnsafeBufferPointer { buffer in
                var slow: [Token] = []
                Tokenizer.forEachFolded(buffer) { token, _ in slow.append(token) }
                #expect(Tokenizer.tokens(of: buffer) == slow, "\(String(decoding: buffer, as: UTF8.self))")
            }
        }
    }

    @Test func aTruncatedScalarAtTheEndIsNoWord() {
        #expect(Sample.words([0x61, 0xE2, 0x80]) == ["a"])
    }

    static let shapes: [(String, Token.Shape)] = [
        ("python", [.lowerLetter, .letter]), ("Python", [.capitalised, .lowerLetter, .letter]),
        ("SQL", [.capitalised, .innerCapital, .letter]), ("iOS", [.lowerLetter, .innerCapital, .letter]),
        ("Élan", [.capitalised, .lowerLetter, .letter]), ("C++", [.capitalised, .letter, .sign]),
        ("2024", [.digit]), ("S3", [.capitalised, .letter, .digit]),
        ("R&D", [.capitalised, .innerCapital, .letter, .sign]),
    ]

    @Test(arguments: shapes) func saysHowAWordIsWritten(_ text: String, _ shape: Token.Shape) {
        #expect(Tokenizer.tokens(of: text).map(\.shape) == [shape])
    }

    @Test func numbersAreTold() {
        #expect(Tokenizer.tokens(of: "SQL 2024 3.5 S3").map(\.isNumber) == [false, true, true, false])
    }
}
