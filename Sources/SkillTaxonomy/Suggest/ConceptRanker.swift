import PhraseMatching

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Ranks a taxonomy's concepts for a sentence or a skill phrase by scored coverage of words.
///
/// Candidates are the concepts whose labels the text covers best, as a whole and in windows of five words; a linear
/// re-ranker orders them by the evidence that `RankingFeature` lists.
public struct ConceptRanker: Sendable {
    /// A concept, and how sure it is that the text means it.
    public struct Suggestion: Sendable, Equatable {
        /// Position of the concept in its taxonomy.
        public var concept: Int
        /// From 0 to 1; comparable from text to text.
        public var score: Double
        /// The evidence in the order of `RankingFeature.allCases`; empty unless asked for.
        public var evidence: [Double]
    }

    /// Memory that ranking works in; whoever ranks many texts keeps one for each thread.
    public struct Workspace: Sendable {
        var search: CoverageSearch
        var text: TextEvidence

        /// Makes room for a ranker's concepts.
        public init(for ranker: ConceptRanker) {
            search = CoverageSearch(ranker.index)
            text = TextEvidence(ranker.index)
        }
    }

    /// How many candidates each way of looking gives at least.
    static let candidates = 60

    /// What it ranks by.
    public let index: ConceptIndex

    /// Ranks by an index.
    public init(_ index: ConceptIndex) {
        self.index = index
    }

    /// The concepts that a text means most likely, the likeliest first; of equals the first of the taxonomy.
    ///
    /// - Parameters:
    ///   - text: UTF-8; bytes that are none separate words.
    ///   - count: how many at most; concepts that share no word with the text are none of them.
    ///   - explaining: whether to give the evidence too.
    public func suggest(_ text: [UInt8], top count: Int, explaining: Bool = false) -> [Suggestion] {
        var workspace = Workspace(for: self)
        return suggest(text, top: count, explaining: explaining, using: &workspace)
    }

    /// The same with memory of the caller's, which must have been made for this ranker.
    public func suggest(
        _ text: [UInt8], top count: Int, explaining: Bool = false, using workspace: inout Workspace
    ) -> [Suggestion] {
        guard count > 0 else { return [] }
        workspace.read(text, index)
        workspace.search.search(workspace.text.allWords)
        var candidates = workspace.candidates(max(Self.candidates, count))
        CandidateEvidence.compare(&candidates)
        let scored = candidates.map { candidate in (candidate, index.weights.sum { candidate.value(of: $0) }) }
        return scored.sorted { ($0.1, $1.0.concept) > ($1.1, $0.0.concept) }.prefix(count).map { candidate, sum in
            Suggestion(
                concept: candidate.concept, score: 1 / (1 + exp(-sum)),
                evidence: explaining ? RankingFeature.allCases.map { candidate.value(of: $0) } : [])
        }
    }
}

extension ConceptRanker.Workspace {
    /// Takes in a text in place of the one before.
    mutating func read(_ text: [UInt8], _ index: ConceptIndex) {
        self.text.read(text.withUnsafeBufferPointer { RankingText($0, number: index.number) })
    }

    /// The concepts that the search gave, in the order of the taxonomy.
    func candidates(_ count: Int) -> [CandidateEvidence] {
        let highest = (whole: search.whole.highest, window: search.window.highest)
        let found = Set(search.whole.top(count)).union(search.window.top(count)).sorted()
        return found.map { CandidateEvidence($0, search, highest: highest, text) }
    }
}
