/// The evidence that a concept is meant, as the re-ranker weighs it.
///
/// "Found" words are those of the concept's best form that the text has. The weights stand in `Taxonomy/suggest.yaml`.
public enum RankingFeature: String, Sendable, CaseIterable {
    /// Coverage of the best form, from 0 to 1, the text's best concept having 1.
    case coverage
    /// The same within five words in a row.
    case window
    /// Share of the best form's weight that was found, from 0 to 1.
    case fraction
    /// Square root of the weight that was found.
    case found
    /// Found words per word of the shortest stretch of text that has them all, from 0 to 1.
    case contiguity
    /// 1 where the found words first come in the order of the form.
    case order
    /// 1 where the best form is the preferred label.
    case preferred
    /// 1 where the preferred label stands in the text word for word.
    case exact
    /// Share of the preferred label's weight that was found, from 0 to 1.
    case preferredFraction = "preferred-fraction"
    /// Mean logarithm of how probably the text's words translate to the preferred label's; 0 at most.
    case translation
    /// Cosine of the characters of text and preferred label, from 0 to 1.
    case characters
    /// 1 where the first word of the best form was found: in a competence's label, mostly the verb.
    case firstWord = "first-word"
    /// 1 where the last word of the best form was found.
    case lastWord = "last-word"
    /// Number of words of the preferred label.
    case labelLength = "label-length"
    /// Coverage, translation, description, exactness and characters, added up with fixed shares.
    case combined
    /// Logarithm of the rank by `combined` among the candidates, from 0.
    case rank
    /// How far `combined` is below that of the best candidate.
    case gap
}

/// What the re-ranker multiplies each piece of evidence with.
public struct RankingWeights: Sendable, Equatable {
    /// A weight for each feature in the order of `RankingFeature.allCases`, then the intercept.
    private(set) var values: [Double]

    static let count = RankingFeature.allCases.count + 1

    /// Takes weights in order; nil where there are too few or too many.
    init?(_ values: [Double]) {
        guard values.count == Self.count, values.allSatisfy(\.isFinite) else { return nil }
        self.values = values
    }

    /// Takes weights by feature; one left out is 0.
    public init(_ weights: [RankingFeature: Double], intercept: Double) {
        values = RankingFeature.allCases.map { weights[$0] ?? 0 } + [intercept]
    }

    private static let features = RankingFeature.allCases

    /// The weighted sum of some evidence.
    func sum(_ evidence: (RankingFeature) -> Double) -> Double {
        var sum = values[values.count - 1]
        for (index, feature) in Self.features.enumerated() { sum += values[index] * evidence(feature) }
        return sum
    }
}
