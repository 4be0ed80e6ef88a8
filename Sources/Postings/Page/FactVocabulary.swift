import PhraseMatching

/// Looks lines up among the wordings that name a posting's facts.
struct FactVocabulary: Sendable {
    private let vocabulary: PhraseVocabulary
    private let facts: [PageFact?]

    /// - Parameter vocabulary: wordings by the raw values of `PageFact`.
    init(_ vocabulary: PhraseVocabulary) {
        self.vocabulary = vocabulary
        facts = vocabulary.categories.map { PageFact(rawValue: $0) }
    }

    /// No wording is longer, in bytes.
    static let longest = 60

    /// Everything that a whole line is a wording of.
    func facts(of line: UnsafeBufferPointer<UInt8>) -> PageFact.Kinds {
        guard !line.isEmpty, line.count <= Self.longest else { return [] }
        return read(line).whole
    }

    /// What a whole line is a wording of, the longest label that it begins with, and where in it the rest begins.
    func read(_ line: UnsafeBufferPointer<UInt8>) -> (whole: PageFact.Kinds, leading: (fact: PageFact, end: Int)?) {
        let tokens = Tokenizer.tokens(of: line)
        let found = vocabulary.matches(in: tokens, of: line)
        guard let first = found.first, first.firstToken == 0 else { return ([], nil) }
        var whole: PageFact.Kinds = []
        var leading: (kinds: PageFact.Kinds, count: Int) = ([], 0)
        for match in found where match.firstToken == 0 {
            guard let fact = fact(of: match) else { continue }
            let words = match.tokens
            if words.count == tokens.count {
                whole.insert(PageFact.Kinds(fact))
            } else if fact.isLabel, words.count >= leading.count {
                if words.count > leading.count { leading = ([], words.count) }
                leading.kinds.insert(PageFact.Kinds(fact))
            }
        }
        // Not where the next word begins: the sign of "£36,000" is no part of it.
        return (whole, leading.kinds.label.map { ($0, Int(tokens[leading.count - 1].end)) })
    }

    /// Whether a text, taken whole, is a wording of one kind.
    func isWhole(_ text: String, _ fact: PageFact) -> Bool {
        var text = text
        return text.withUTF8 { facts(of: $0).contains(PageFact.Kinds(fact)) }
    }

    /// Whether a wording of one kind stands anywhere in a text.
    func stands(_ fact: PageFact, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { stands(fact, in: $0) }
    }

    /// Whether a wording of one kind stands anywhere in a line.
    func stands(_ fact: PageFact, in line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count <= 300 else { return false }
        return vocabulary.matches(in: Tokenizer.tokens(of: line), of: line).contains { self.fact(of: $0) == fact }
    }

    /// All kinds of which a wording stands anywhere in a text.
    func kinds(in text: String) -> PageFact.Kinds {
        guard text.utf8.count <= 300 else { return [] }
        var text = text
        return text.withUTF8 { bytes in
            vocabulary.matches(in: Tokenizer.tokens(of: bytes), of: bytes).reduce(into: PageFact.Kinds()) {
                if let fact = fact(of: $1) { $0.insert(PageFact.Kinds(fact)) }
            }
        }
    }

    /// Where the last wording of one kind ends in a text; nil where it begins the text or none is there.
    func end(of fact: PageFact, in text: String) -> Int? {
        guard text.utf8.count <= 300 else { return nil }
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

    /// Where wordings stand in tokens, by first token, then by length.
    func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        vocabulary.matches(in: tokens, of: bytes)
    }

    /// What a match is a wording of; nil where a damaged vocabulary gives a number that no category has.
    func fact(of match: PhraseMatch) -> PageFact? {
        facts.indices.contains(Int(match.payload)) ? facts[Int(match.payload)] : nil
    }
}
