import PhraseMatching

/// Looks lines up among the wordings that name a posting's facts.
struct FactVocabulary: Sendable {
    private let vocabulary: PhraseVocabulary
    private let facts: [PageFact?]
    /// The wordings beside which an employer's name stands in a text.
    private let besideNames: PhraseSelection
    /// Those that only names of employers hold.
    private let ofNames: PhraseSelection
    private let nouns: PhraseSelection
    private let all: PhraseSelection

    /// - Parameter vocabulary: wordings by the raw values of `PageFact`.
    init(_ vocabulary: PhraseVocabulary) {
        self.vocabulary = vocabulary
        let facts = vocabulary.categories.map { PageFact(rawValue: $0) }
        self.facts = facts
        func selection(_ wanted: Set<PageFact>) -> PhraseSelection {
            vocabulary.selection(
                of: Set(facts.indices.filter { facts[$0].map(wanted.contains) ?? false }.map(UInt32.init)))
        }
        besideNames = selection([.beforeName, .afterName])
        ofNames = selection([.legalForm, .institution])
        nouns = selection([.noun])
        all = vocabulary.selection()
    }

    /// No wording is longer, in bytes.
    static let longest = 60

    /// Everything that a whole line is a wording of.
    func facts(of line: UnsafeBufferPointer<UInt8>) -> PageFact.Kinds {
        guard !line.isEmpty, line.count <= Self.longest else { return [] }
        return read(line).whole
    }

    /// What a line says as a whole and by what it begins with.
    struct Line {
        /// All that the whole line is a wording of.
        var whole: PageFact.Kinds = []
        /// The longest label that it begins with, and where in the line the rest begins.
        var leading: (fact: PageFact, end: Int)?
    }

    /// What a line is a wording of or begins with.
    func read(_ line: UnsafeBufferPointer<UInt8>) -> Line {
        var found = Line()
        guard vocabulary.mayBegin(line) else { return found }
        Tokenizer.withTokens(of: line) { tokens in
            found = read(tokens, vocabulary.leadingMatches(all, in: tokens, of: line))
        }
        return found
    }

    private func read(_ tokens: UnsafeBufferPointer<Token>, _ matches: [PhraseMatch]) -> Line {
        var whole: PageFact.Kinds = []
        var leading: (kinds: PageFact.Kinds, count: Int) = ([], 0)
        for match in matches {
            guard let fact = fact(of: match) else { continue }
            if match.tokenCount == tokens.count {
                whole.insert(PageFact.Kinds(fact))
            } else if fact.isLabel, match.tokenCount >= leading.count {
                if match.tokenCount > leading.count { leading = ([], match.tokenCount) }
                leading.kinds.insert(PageFact.Kinds(fact))
            }
        }
        // Not where the next word begins: the sign of "£36,000" is no part of it.
        return Line(
            whole: whole, leading: leading.kinds.label.map { ($0, Int(tokens[leading.count - 1].end)) })
    }

    /// Everything that a text, taken whole, is a wording of.
    func facts(of text: String) -> PageFact.Kinds {
        var text = text
        return text.withUTF8 { facts(of: $0) }
    }

    /// Whether a text, taken whole, is a wording of one kind.
    func isWhole(_ text: String, _ fact: PageFact) -> Bool { facts(of: text).contains(PageFact.Kinds(fact)) }

    /// Whether a wording of one kind stands anywhere in a text.
    func stands(_ fact: PageFact, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { stands(fact, in: $0) }
    }

    /// Whether a wording of one kind stands anywhere in a text.
    func stands(_ fact: PageFact, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= Self.longestText else { return false }
        var stands = false
        Tokenizer.withTokens(of: text) { tokens in
            stands =
                fact == .noun
                ? !vocabulary.matches(nouns, in: tokens, of: text).isEmpty
                : vocabulary.matches(in: tokens, of: text).contains { self.fact(of: $0) == fact }
        }
        return stands
    }

    /// Nothing is looked for in a text of more bytes.
    private static let longestText = 300

    /// All kinds of which a wording stands anywhere in a text.
    func kinds(in text: String) -> PageFact.Kinds {
        guard text.utf8.count <= Self.longestText else { return [] }
        var text = text
        var kinds = PageFact.Kinds()
        text.withUTF8 { bytes in
            Tokenizer.withTokens(of: bytes) { tokens in
                for match in vocabulary.matches(in: tokens, of: bytes) {
                    if let fact = fact(of: match) { kinds.insert(PageFact.Kinds(fact)) }
                }
            }
        }
        return kinds
    }

    /// Where the last wording of one kind ends in a text; nil where it begins the text or none is there.
    func end(of fact: PageFact, in text: String) -> Int? {
        guard text.utf8.count <= Self.longestText else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            // "soon as" is no "AS".
            return matches(in: tokens, of: bytes)
                .filter { self.fact(of: $0) == fact && $0.firstToken > 0 }
                .filter { tokens[$0.firstToken].shape.contains(.capitalised) }
                .map { Int(tokens[$0.tokens.upperBound - 1].end) }.max()
        }
    }

    /// Where wordings beside which an employer's name stands are in tokens, by first token, then by length.
    func besideNames(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        tokens.withUnsafeBufferPointer { vocabulary.matches(besideNames, in: $0, of: bytes) }
    }

    /// Whether a line holds what only names of employers do.
    func holdsPartOfName(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        var holds = false
        Tokenizer.withTokens(of: line) { holds = !vocabulary.matches(ofNames, in: $0, of: line).isEmpty }
        return holds
    }

    /// Where wordings stand in tokens, by first token, then by length.
    func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        vocabulary.matches(in: tokens, of: bytes)
    }

    /// What a match is a wording of; nil where a damaged vocabulary gives a number that no category has.
    func fact(of match: PhraseMatch) -> PageFact? {
        facts.indices.contains(Int(match.payload)) ? facts[Int(match.payload)] : nil
    }
}
