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
    func facts(of line: UnsafeBufferPointer<UInt8>) -> Set<PageFact> {
        guard !line.isEmpty, line.count <= Self.longest else { return [] }
        let tokens = Tokenizer.tokens(of: line)
        guard !tokens.isEmpty else { return [] }
        var found: Set<PageFact> = []
        for match in vocabulary.matches(in: tokens, of: line) where match.tokenCount == tokens.count {
            if let fact = fact(of: match) { found.insert(fact) }
        }
        return found
    }

    /// The label that a whole line is; nil where it is none.
    func label(_ line: UnsafeBufferPointer<UInt8>) -> PageFact? {
        let found = facts(of: line)
        return PageFact.allCases.first { $0.isLabel && found.contains($0) }
    }

    /// The label that a line begins with, and where in it the rest begins; nil where nothing or all of it is one.
    func leadingLabel(_ line: UnsafeBufferPointer<UInt8>) -> (fact: PageFact, end: Int)? {
        guard line.count <= 2 * Self.longest else { return nil }
        let tokens = Tokenizer.tokens(of: line)
        var best: (fact: PageFact, count: Int)?
        for match in vocabulary.matches(in: tokens, of: line) where match.firstToken == 0 {
            guard let fact = fact(of: match), fact.isLabel, match.tokenCount > best?.count ?? 0 else { continue }
            best = (fact, match.tokenCount)
        }
        guard let best, best.count < tokens.count else { return nil }
        return (best.fact, Int(tokens[best.count].start))
    }

    /// Whether a text, taken whole, is a wording of one kind.
    func isWhole(_ text: String, _ fact: PageFact) -> Bool {
        var text = text
        return text.withUTF8 { facts(of: $0).contains(fact) }
    }

    /// Whether a wording of one kind stands anywhere in a text.
    func stands(_ fact: PageFact, in text: String) -> Bool {
        guard text.utf8.count <= 300 else { return false }
        var text = text
        return text.withUTF8 { !matches(of: fact, in: Tokenizer.tokens(of: $0), of: $0).isEmpty }
    }

    /// Where the last wording of one kind ends in a text; nil where it begins the text or none is there.
    func end(of fact: PageFact, in text: String) -> Int? {
        guard text.utf8.count <= 300 else { return nil }
        var text = text
        return text.withUTF8 { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            // "soon as" is no "AS".
            return matches(of: fact, in: tokens, of: bytes)
                .filter { $0.lowerBound > 0 && tokens[$0.lowerBound].shape.contains(.capitalised) }
                .map { Int(tokens[$0.upperBound - 1].end) }.max()
        }
    }

    /// Where wordings of one kind stand in tokens.
    func matches(
        of wanted: PageFact, in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        vocabulary.matches(in: tokens, of: bytes).compactMap { match in
            fact(of: match) == wanted ? match.firstToken..<match.firstToken + match.tokenCount : nil
        }
    }

    /// Nil where a damaged vocabulary gives a number that no category has.
    private func fact(of match: PhraseMatch) -> PageFact? {
        facts.indices.contains(Int(match.payload)) ? facts[Int(match.payload)] : nil
    }
}
