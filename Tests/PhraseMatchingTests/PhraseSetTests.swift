import Testing

@testable import PhraseMatching

@Suite struct PhraseSetTests {
    private func check(
        _ set: PhraseSet, _ oracle: PhraseOracle, _ text: PhraseOracle.Text, _ note: @autoclosure () -> String
    ) {
        let found = text.bytes.withUnsafeBufferPointer { set.matches(in: text.tokens, of: $0) }
        let expected = oracle.matches(in: text)
        guard found.count == expected.count, Set(found) == expected,
            zip(found, found.dropFirst()).allSatisfy({
                ($0.firstToken, $0.tokenCount) <= ($1.firstToken, $1.tokenCount)
            })
        else {
            Issue.record("\(note()): found \(found), expected \(expected)")
            return
        }
    }

    /// All sequences of up to so many words.
    private static func sequences(of words: [String], upTo length: Int) -> [[String]] {
        var all: [[String]] = []
        var last: [[String]] = [[]]
        for _ in 0..<length {
            last = last.flatMap { begun in words.map { begun + [$0] } }
            all += last
        }
        return all
    }

    /// However a label and a text are written, what they spell is held against each other, in its own case.
    @Test(arguments: Phrase.Form.allCases) func presentationChangesNothing(_ form: Phrase.Form) {
        for (label, text) in [("C#", "C♯"), ("C♯", "C#"), ("Oﬃce", "Of\u{AD}fice"), ("Ｒ＆Ｄ", "R&D"), ("𝗦𝗤𝗟", "ＳＱＬ")] {
            #expect(Sample.finds(label, form, in: "with \(text) here"), "\(label) in \(text)")
        }
        #expect(Sample.finds("ＳＱＬ", form, in: "sql") == (form != .exactCase))
    }

    /// Every text of up to four words, and every set of one or two phrases of up to two words, in every form.
    @Test func agreesWithTheOracleOnAllSmallTexts() {
        let words = ["team", "Teams", "testing"]
        let texts = Self.sequences(of: words, upTo: 4).map { PhraseOracle.Text($0.joined(separator: " ")) }
        let phrases = Self.sequences(of: words, upTo: 2).flatMap { sequence in
            Phrase.Form.allCases.map { Phrase(sequence.joined(separator: " "), payload: 0, form: $0) }
        }
        for (position, first) in phrases.enumerated() {
            for second in [nil] + phrases[position...].map(Optional.init) {
                var pair = [first]
                if var second {
                    second.payload = 1
                    pair.append(second)
                }
                let (set, oracle) = (PhraseSet(pair), PhraseOracle(pair))
                for text in texts { check(set, oracle, text, "\(pair) in \(text.folded)") }
            }
        }
    }

    @Test func agreesWithTheOracleOnRandomTexts() {
        var generator = FixedGenerator(seed: 20)
        let words = [
            "team", "teams", "work", "Work", "teamwork", "manage", "managing", "labour", "labor", "SQL", "sql",
            "C++", "R&D", "data", "base", "database", "policies", "Policy", "3.5", "é", "plan", "planning", "plane",
            "manages", "teaming", "working_well", "internationalisation", "internationalization",
        ]
        let gaps = [" ", " ", " ", " ", "-", "/", ", ", " (", ". ", "\n", " & "]
        for _ in 0..<150 {
            let phrases = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
                let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in pick(words, &generator) }
                return Phrase(
                    text.joined(separator: " "), payload: UInt32.random(in: 0...9, using: &generator),
                    form: pick(Phrase.Form.allCases, &generator))
            }
            let (set, oracle) = (PhraseSet(phrases), PhraseOracle(phrases))
            for _ in 0..<4 {
                let text = (0..<30).map { _ in pick(words, &generator) + pick(gaps, &generator) }.joined()
                check(set, oracle, PhraseOracle.Text(text), "\(phrases) in \(text)")
            }
        }
    }

    /// Of all matches, those that one who reads from the left and takes the longest each time keeps.
    @Test func longestMatchesAreThoseOfAReaderFromTheLeft() {
        var generator = FixedGenerator(seed: 21)
        let words = ["manage", "managing", "team", "work", "teamwork", "data", "base", "plan"]
        for _ in 0..<200 {
            let phrases = (0..<Int.random(in: 1...25, using: &generator)).map { number in
                let text = (0..<Int.random(in: 1...4, using: &generator)).map { _ in pick(words, &generator) }
                return Phrase(text.joined(separator: " "), payload: UInt32(number % 7))
            }
            let set = PhraseSet(phrases)
            let text = PhraseOracle.Text(
                (0..<40).map { _ in pick(words, &generator) + pick([" ", " ", ", "], &generator) }.joined())
            let expected = text.bytes.withUnsafeBufferPointer { bytes in
                var next = 0
                return text.tokens.indices.flatMap { first -> [PhraseMatch] in
                    guard first >= next else { return [] }
                    let here = set.matches(in: text.tokens, of: bytes).filter { $0.firstToken == first }
                    guard let longest = here.map(\.tokenCount).max() else { return [] }
                    next = first + longest
                    return here.filter { $0.tokenCount == longest }
                }
            }
            let found = text.bytes.withUnsafeBufferPointer { bytes in
                text.tokens.withUnsafeBufferPointer { set.longestMatches(in: $0, of: bytes) }
            }
            #expect(found == expected, "\(phrases) in \(text.folded)")
        }
    }

    private func pick<Value>(_ values: [Value], _ generator: inout FixedGenerator) -> Value {
        values[Int.random(in: 0..<values.count, using: &generator)]
    }

    static let forms: [(String, Phrase.Form, String, Bool)] = [
        ("machine learning", .lemma, "machine-learning", true), ("machine learning", .lemma, "Machine  Learning", true),
        ("policy", .lemma, "policies", true), ("organisation", .lemma, "organizations", true),
        ("manage stakeholders", .lemma, "managing stakeholders", true), ("managing", .lemma, "manage", false),
        ("risk managing", .lemma, "risk manage", false), ("Windows", .exactForm, "windows", true),
        ("Windows", .exactForm, "window", false), ("café", .exactForm, "cafe", true), ("IT", .exactCase, "it", false),
        ("IT", .exactCase, "IT", true), ("Go", .exactCase, "GO", false),
        ("A/B testing", .exactCase, "A/B testing", true),
        ("A/B testing", .exactCase, "A-B testing", true), ("A/B testing", .exactCase, "a/b testing", false),
        ("C", .lemma, "C++ or C#", false), ("C++", .lemma, "c++", true), (".NET", .lemma, "net", false),
        ("Node.js", .exactForm, "NodeJS", true), ("client/server", .lemma, "client server", true),
    ]

    @Test(arguments: forms) func followsTheForm(_ phrase: String, _ form: Phrase.Form, _ text: String, _ expected: Bool)
    {
        #expect(Sample.finds(phrase, form, in: text) == expected)
    }

    static let gaps: [(String, Bool)] = [
        ("a b", true), ("a-b", true), ("a/b", true), ("a\u{A0}b", true), ("a, b", false), ("a (b", false),
        ("a) b", false),
        ("a. b", false), ("a: b", false), ("a\nb", false), ("a – b", false), ("a • b", false),
    ]

    @Test(arguments: gaps) func noMatchLeavesAThought(_ text: String, _ expected: Bool) {
        #expect(Sample.finds("a b", in: text) == expected)
    }

    @Test func overlapsAreAllReported() {
        let set = PhraseSet([
            Phrase("data", payload: 0), Phrase("data science", payload: 1), Phrase("science team", payload: 2),
            Phrase("data science team", payload: 3), Phrase("science", payload: 1),
        ])
        #expect(Sample.matches(set, "data science team") == ["0+1:0", "0+2:1", "0+3:3", "1+1:1", "1+2:2"])
    }

    @Test func onePlaceAndPayloadGivesOneMatch() {
        let set = PhraseSet([Phrase("skill", payload: 4), Phrase("skills", payload: 4), Phrase("skill", payload: 5)])
        #expect(Sample.matches(set, "skills") == ["0+1:4", "0+1:5"])
    }

    @Test func theEmptySetFindsNothing() {
        #expect(Sample.matches(.empty, "data").isEmpty)
        #expect(Sample.matches(PhraseSet([Phrase("", payload: 0), Phrase("--", payload: 1)]), "data --").isEmpty)
        #expect(PhraseSet.empty.count == 0)
    }
}
