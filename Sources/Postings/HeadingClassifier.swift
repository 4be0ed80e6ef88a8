import PhraseMatching

/// Tells from a heading's wording what the part of a posting below it is about.
///
/// The longest phrase of the vocabulary inside the heading decides; a word for "desirable" outweighs longer phrases
/// unless the heading also says "essential", since "Desirable skills and experience" is about what is desirable.
struct HeadingClassifier: Sendable {
    private let vocabulary: PhraseVocabulary
    /// Tells single lines of page furniture, by other categories of the same vocabulary.
    let furniture: PageFurniture
    /// The sections that the vocabulary's categories stand for; nil for a category that is none.
    private let sections: [Section?]

    /// - Parameter vocabulary: wordings of headings by the raw values of `Section`.
    init(vocabulary: PhraseVocabulary) {
        self.vocabulary = vocabulary
        furniture = PageFurniture(vocabulary: vocabulary)
        sections = vocabulary.categories.map { Section(rawValue: $0) }
    }

    /// The most words a line may have to be taken for a heading.
    static let mostWords = 12
    /// The most bytes that so few words may have.
    private static let longestLine = 1000

    /// The least coverage of a heading of page furniture: one word of many does not make it one ("Login.gov: Fraud
    /// Analyst", "Related experience").
    static let leastOfChrome = 0.6

    /// Of phrases of one length the earlier counts.
    private static let precedence: [Section] = [
        .preferred, .legal, .benefits, .application, .chrome, .education, .requirements, .duties, .company, .facts,
        .summary,
    ]

    /// What a line names, and how much of it the wording covers (0...1); nil where no phrase stands in it.
    func classify(_ line: UnsafeBufferPointer<UInt8>) -> (section: Section, coverage: Double)? {
        guard line.count <= Self.longestLine else { return nil }
        var named: (section: Section, coverage: Double)?
        Tokenizer.withTokens(of: line, upTo: Self.mostWords) { named = classify($0, of: line) }
        return named
    }

    /// Whether a line may be a phrase of the vocabulary as a whole: false only where it is none.
    func mayBeWhole(_ line: UnsafeBufferPointer<UInt8>) -> Bool { vocabulary.mayBegin(line) }

    private func classify(
        _ tokens: UnsafeBufferPointer<Token>, of line: UnsafeBufferPointer<UInt8>
    ) -> (section: Section, coverage: Double)? {
        let matches = vocabulary.matches(in: tokens, of: line)
        var longest = 0
        for match in matches where named(by: match) != nil { longest = max(longest, match.tokenCount) }
        guard longest > 0 else { return nil }
        func isBest(_ match: PhraseMatch, _ section: Section) -> Bool {
            match.tokenCount == longest && named(by: match) == section
        }
        let section = Self.precedence.first { wanted in matches.contains { isBest($0, wanted) } } ?? .summary
        var coverage = Double(longest) / Double(tokens.count)
        if section == .chrome, longest > 1, matches.contains(where: { isBest($0, .chrome) && $0.firstToken == 0 }) {
            // "Similar jobs in Hereford", "Company reviews of Bell & Daughters": the rest only fills it in.
            coverage = max(coverage, Self.leastOfChrome)
        }
        if section == .preferred, saysBoth(tokens) { return (.requirements, coverage) }
        // "Desired candidate profile" is a phrase of its own, in which "desired" says nothing.
        func saysPreferred(_ match: PhraseMatch) -> Bool {
            named(by: match) == .preferred
                && !matches.contains { isBest($0, section) && $0.tokens.overlaps(match.tokens) }
        }
        if section == .requirements || section == .education, matches.contains(where: saysPreferred),
            !saysEssential(tokens)
        {
            return (.preferred, coverage)
        }
        return (section, coverage)
    }

    /// The section that a match names; nil where a damaged vocabulary gives a number that no category has.
    private func named(by match: PhraseMatch) -> Section? {
        sections.indices.contains(Int(match.payload)) ? sections[Int(match.payload)] : nil
    }

    /// What a line of text says, as a string; for tests and single look-ups.
    func classify(_ line: String) -> (section: Section, coverage: Double)? {
        Array(line.utf8).withUnsafeBufferPointer { classify($0) }
    }

    private func saysEssential(_ tokens: UnsafeBufferPointer<Token>) -> Bool {
        tokens.contains { Self.essentialWords.contains($0.key) }
    }

    /// "Essential and desirable criteria": what stands first heads the list.
    private func saysBoth(_ tokens: UnsafeBufferPointer<Token>) -> Bool {
        tokens.count > 2 && tokens.first?.key == Self.essential && tokens[1].key == Self.and
    }

    private static let essential = TokenKey.of("essential".utf8)
    private static let and = TokenKey.of("and".utf8)
    private static let essentialWords = Set(
        ["essential", "required", "minimum", "must", "mandatory", "requirements"].map { TokenKey.of($0.utf8) })
}
