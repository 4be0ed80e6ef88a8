import Testing

@testable import PhraseMatching

@Suite struct TokenizerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var words: [String]
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "plain words", text: "Python and Go", words: ["Python", "and", "Go"]),
        Case(name: "plus plus", text: "C++, C and G++.", words: ["C++", "C", "and", "G++"]),
        Case(name: "sharp", text: "C#/F# (C#)", words: ["C#", "F#", "C#"]),
        Case(name: "dot NET", text: "ASP.NET, .NET Core and .NET.", words: ["ASP.NET", ".NET", "Core", "and", ".NET"]),
        Case(name: "dot js", text: "Node.js, vue.js.", words: ["Node.js", "vue.js"]),
        Case(name: "ampersand", text: "R&D, P&ID and AT&T", words: ["R&D", "P&ID", "and", "AT&T"]),
        Case(name: "lone ampersand", text: "food & wine", words: ["food", "&", "wine"]),
        Case(name: "slashes", text: "CI/CD and A/B testing", words: ["CI", "CD", "and", "A", "B", "testing"]),
        Case(name: "degrees", text: "Ph.D. or B.Sc. required", words: ["Ph.D.", "or", "B.Sc", "required"]),
        Case(name: "U.S.", text: "U.S. citizens, e.g. you", words: ["U.S.", "citizens", "e.g.", "you"]),
        Case(name: "commas without spaces", text: "python,c,java", words: ["python", "c", "java"]),
        Case(
            name: "end of sentence", text: "We use Java.Then we rest.",
            words: ["We", "use", "Java", "Then", "we", "rest"]),
        Case(name: "straight apostrophe", text: "don't, you'll", words: ["don't", "you'll"]),
        Case(name: "curly apostrophe", text: "don’t, you’ll", words: ["don’t", "you’ll"]),
        Case(name: "quoted", text: "'Java' and ‘Go’", words: ["Java", "and", "Go"]),
        Case(name: "soft hyphen", text: "soft\u{AD}ware", words: ["soft\u{AD}ware"]),
        Case(name: "accents", text: "Résumé naïve", words: ["Résumé", "naïve"]),
        Case(name: "no-break spaces", text: "5\u{A0}years\u{202F}of", words: ["5", "years", "of"]),
        Case(name: "emoji", text: "🚀Java👍🏽 Go", words: ["Java", "Go"]),
        Case(name: "numbers", text: "3+ years, 3.5 or 10,000", words: ["3", "years", "3.5", "or", "10", "000"]),
        Case(name: "currencies", text: "£30k–€45k $9", words: ["30k", "45k", "9"]),
        Case(name: "grade", text: "CompTIA A+ certified", words: ["CompTIA", "A+", "certified"]),
        Case(name: "trade mark", text: "Excel™ Word®", words: ["Excel", "Word"]),
        Case(name: "ligature", text: "workﬂow, oﬃce", words: ["workﬂow", "oﬃce"]),
        Case(name: "full width", text: "Ｃ＋＋，．ＮＥＴ", words: ["Ｃ＋＋", "．ＮＥＴ"]),
        Case(name: "music sharp", text: "C♯ and F♯", words: ["C♯", "and", "F♯"]),
        Case(name: "zero-width at the edges", text: "\u{200B}Go\u{200B} \u{FEFF}Java", words: ["Go", "Java"]),
        Case(name: "footnote marks", text: "Excel¹ Word² Go⁴", words: ["Excel", "Word", "Go"]),
        Case(name: "nothing", text: "", words: []),
        Case(name: "only signs", text: " -- ... ++ ## ' ", words: []),
    ]

    @Test(arguments: cases) func cutsWords(_ item: Case) {
        #expect(Sample.words(item.text) == item.words)
    }

    private func handedOver(_ text: String, upTo most: Int) -> [Token]? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var tokens: [Token]?
            Tokenizer.withTokens(of: bytes, upTo: most) { tokens = Array($0) }
            return tokens
        }
    }

    @Test(arguments: cases) func handsOverTheSameTokens(_ item: Case) {
        for text in [item.text, String(repeating: item.text + " word ", count: 30)] {
            let tokens = Tokenizer.tokens(of: text)
            #expect(handedOver(text, upTo: .max) == tokens)
            #expect(handedOver(text, upTo: tokens.count) == tokens)
            #expect(tokens.isEmpty || handedOver(text, upTo: tokens.count - 1) == nil)
        }
    }

    /// What stands behind a stretch in memory must not show, wherever the stretch ends.
    @Test(arguments: cases) func aStretchIsReadAsIfItStoodAlone(_ item: Case) {
        let bytes = Array(item.text.utf8)
        for end in bytes.indices where end == 0 || bytes[end] & 0xC0 != 0x80 {
            var tokens: [Token] = []
            bytes.withUnsafeBufferPointer { Tokenizer.append($0, 0..<end, to: &tokens) }
            let alone = Array(bytes[..<end]).withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
            #expect(tokens == alone, "\(end)")
        }
    }

    static let folds: [(String, [String])] = [
        ("Résumé", ["resume"]), ("Re\u{301}sume\u{301}", ["resume"]), ("Ærø Straße", ["aero", "strasse"]),
        ("don't don’t", ["dont", "dont"]), ("soft\u{AD}ware", ["software"]), ("PYTHON", ["python"]),
        ("Ph.D. PhD", ["phd", "phd"]), ("U.S. US", ["us", "us"]), ("food & wine", ["food", "and", "wine"]),
        ("ASP.NET .NET", ["aspnet", ".net"]), ("Node.js NodeJS", ["nodejs", "nodejs"]), ("R&D", ["r&d"]),
        ("C++ C# C", ["c++", "c#", "c"]), ("3.5 35", ["3.5", "35"]), ("ΑΒΓ Жук", ["αβγ", "жук"]),
        ("İş ẞ", ["is", "ss"]), ("oﬃce ﬁle ﬆ", ["office", "file", "st"]), ("Ｃ＃ １２", ["c#", "12"]),
        ("𝐏𝑦𝕥𝖍𝗈𝚗 ℂ", ["python", "c"]), ("Ⅳ ⅻ", ["iv", "xii"]), ("Ⓖⓞ 🅶🅾", ["go", "go"]), ("CO₂", ["co2"]),
        ("٣ ३ ３", ["3", "3", "3"]), ("Ĳssel", ["ijssel"]), ("C⁺⁺ R﹠D", ["c++", "r&d"]),
    ]

    @Test(arguments: folds) func foldsCaseAndAccents(_ text: String, _ expected: [String]) {
        #expect(Sample.folded(text) == expected)
    }

    @Test(arguments: folds) func keysAreThoseOfTheFoldedForms(_ text: String, _: [String]) {
        #expect(Tokenizer.tokens(of: text).map(\.key) == Tokenizer.foldedForms(of: text).map { TokenKey.of($0) })
    }

    @Test func offsetsAreThoseOfTheUnalteredBytes() {
        let tokens = Tokenizer.tokens(of: "É\u{AD}é\u{A0}C++ 🚀 don’t")
        #expect(tokens.map(\.range) == [0..<6, 8..<11, 17..<24])
        #expect(Tokenizer.tokens(of: "a Ｇｏ oﬃce").map(\.range) == [0..<1, 2..<8, 9..<15])
    }

    @Test func aStretchOfPresentationKeepsTheOffsetsOfTheWhole() {
        var tokens: [Token] = []
        Array("Java Ｇｏ Rust".utf8).withUnsafeBufferPointer { Tokenizer.append($0, 5..<11, to: &tokens) }
        #expect(tokens.map(\.range) == [5..<11])
    }

    @Test func textsThatMustBeWrittenPlainlyFirstAreTold() {
        for (text, isPlain) in [("Java – é 漢字 🚀 ™", true), ("Ｇｏ", false), ("a\u{AD}b", false), ("a ♯", false)] {
            var tokens: [Token] = []
            let bytes = Array(text.utf8)
            #expect(
                bytes.withUnsafeBufferPointer { Tokenizer.appendAsWritten($0, 0..<$0.count, to: &tokens) } == isPlain)
        }
    }

    @Test func aStretchKeepsTheOffsetsOfTheWhole() {
        let bytes = Array("Java Go Rust".utf8)
        var tokens: [Token] = []
        bytes.withUnsafeBufferPointer { Tokenizer.append($0, 5..<7, to: &tokens) }
        #expect(tokens.map(\.range) == [5..<7])
        #expect(tokens.first?.gap == .stop)
    }

    @Test func aStretchBeyondTheBytesIsCutToThem() {
        var tokens: [Token] = []
        Array("Go".utf8).withUnsafeBufferPointer { Tokenizer.append($0, 0..<99, to: &tokens) }
        #expect(tokens.map(\.range) == [0..<2])
    }

    /// Whatever the bytes, tokens lie in order inside them, are not empty, and the cutter ends.
    @Test func anyBytesGiveTokensInOrder() {
        var generator = FixedGenerator(seed: 11)
        let pieces: [[UInt8]] =
            [[0xFF], [0xC3], [0xE2, 0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]]
            + [
                "C", "++", "#", ".", ".NET", "&", "'", "’", "é", "🚀", " ", "\n", "-", "–", "/", "a", "9", "\u{AD}", "Ｃ",
                "＋", "ﬃ", "♯", "𝗔", "²",
            ].map {
                Array($0.utf8)
            }
        for _ in 0..<5_000 {
            let bytes = (0..<Int.random(in: 0..<12, using: &generator)).flatMap { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }
            let tokens = bytes.withUnsafeBufferPointer { Tokenizer.tokens(of: $0) }
            var end = 0
            for token in tokens {
                #expect(
                    token.start >= Int32(end) && token.end > token.start && Int(token.end) <= bytes.count, "\(bytes)")
                end = Int(token.end)
            }
        }
    }
}
