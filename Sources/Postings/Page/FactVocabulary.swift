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
        let tokens = Tokenizer.tokens(of: line)
        return read(PageWords.Stretch(tokens: tokens[...], matches: matches(in: tokens, of: line)[...])).whole
    }

    /// What a whole line is a wording of, the longest label that it begins with, and where on the page the rest begins.
    func read(_ line: PageWords.Stretch) -> (whole: PageFact.Kinds, leading: (fact: PageFact, end: Int)?) {
        let first = line.tokens.startIndex
        var whole: PageFact.Kinds = []
        var leading: (kinds: PageFact.Kinds, count: Int) = ([], 0)
        for match in line.matches {
            guard match.firstToken == first else { break }
            guard let fact = fact(of: match) else { continue }
            if match.tokenCount == line.tokens.count {
                whole.insert(PageFact.Kinds(fact))
            } else if fact.isLabel, match.tokenCount >= leading.count {
                if match.tokenCount > leading.count { leading = ([], match.tokenCount) }
                leading.kinds.insert(PageFact.Kinds(fact))
            }
        }
        // Not where the next word begins: the sign of "£36,000" is no part of it.
        return (whole, leading.kinds.label.map { ($0, Int(line.tokens[first + leading.count - 1].end)) })
    }

    /// Whether a text, taken whole, is a wording of one kind.
    func isWhole(_ text: String, _ fact: PageFact) -> Bool {
        var text = text
        return text.withUTF8 { facts(of: $0).contains(PageFact.Kinds(fact)) }
    }

    /// Whether a wording of one kind stands anywhere in a text.
    func stands(_ fact: PageFact, in text: String) -> Bool {
        guard text.utf8.count <= 300 else { return false }
        var text = text
        return text.withUTF8 { bytes in
            matches(in: Tokenizer.tokens(of: bytes), of: bytes).contains { self.fact(of: $0) == fact }
        }
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
