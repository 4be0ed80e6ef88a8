import Tagging

/// Counts of what was asked, found and missed, by fixed rules: marks and predictions are paired one to one, best overlap
/// first, and everything else follows from the pairs.
public struct Evaluation: Sendable, Codable, Equatable {
    /// Marks that a prediction was paired with.
    public var found = 0
    /// Predictions without a mark.
    public var extra = 0
    /// Marks without a prediction.
    public var missed = 0
    /// Pairs of one importance.
    public var importanceRight = 0
    /// Pairs that both say preferred.
    public var preferredFound = 0
    /// Predictions that say preferred.
    public var preferredPredicted = 0
    /// Marks that say preferred.
    public var preferredAsked = 0
    /// Marked credentials.
    public var credentials = 0
    /// Marked credentials that a prediction was paired with.
    public var credentialsFound = 0
    /// Marked distractors.
    public var distractors = 0
    /// Marked distractors that some predicted mention matches.
    public var distractorsHit = 0
    /// Pairs whose concept stands in a taxonomy.
    public var withConcept = 0
    /// Postings without any prediction.
    public var emptyPostings = 0
    /// Mentions whose bytes do not stand at their offsets.
    public var wrongOffsets = 0

    /// Begins with no posting.
    public init() {}

    /// Longer mentions than this are no prediction.
    public static let mostWords = 8

    private struct Prediction {
        var requirement: Requirement
        var phrases: [String]
    }

    /// Counts one posting.
    ///
    /// - Parameters:
    ///   - gold: its marks.
    ///   - tagged: what was found in the page or feed item; several where the page held several postings.
    public init(gold: GoldPosting, tagged: [TaggedPosting]) {
        let predictions = tagged.flatMap { predicted(in: $0) }
        let asked = gold.asked
        let pairs = Self.pairs(asked, predictions)
        (found, missed, extra) = (pairs.count, asked.count - pairs.count, predictions.count - pairs.count)
        emptyPostings = predictions.isEmpty ? 1 : 0
        for (index, mark) in asked.enumerated() {
            credentials += mark.kind == "credential" ? 1 : 0
            preferredAsked += mark.importance == "preferred" ? 1 : 0
            guard let prediction = pairs[index].map({ predictions[$0].requirement }) else { continue }
            credentialsFound += mark.kind == "credential" ? 1 : 0
            let isRight = prediction.importance.rawValue == mark.importance
            importanceRight += isRight ? 1 : 0
            preferredFound += isRight && mark.importance == "preferred" ? 1 : 0
            withConcept += prediction.concept.isRecognised ? 1 : 0
        }
        preferredPredicted = predictions.count { $0.requirement.importance == .preferred }
        distractors = gold.distractors.count
        distractorsHit = gold.distractors.count { distractor in
            predictions.contains { $0.phrases.contains { PhraseOverlap.overlap($0, distractor) > 0 } }
        }
    }

    private mutating func predicted(in tagged: TaggedPosting) -> [Prediction] {
        tagged.requirements.compactMap { requirement in
            guard [.skill, .credential].contains(requirement.concept.kind),
                [.required, .preferred].contains(requirement.importance)
            else { return nil }
            var phrases: [String] = []
            for mention in requirement.mentions {
                let isThere = tagged.posting.text.text(mention.start..<max(mention.start, mention.end)) == mention.text
                if !isThere {
                    wrongOffsets += 1
                } else if !mention.negated, PhraseOverlap.words(mention.text).count <= Self.mostWords {
                    phrases.append(mention.text)
                }
            }
            return phrases.isEmpty ? nil : Prediction(requirement: requirement, phrases: phrases)
        }
    }

    /// Which prediction goes with which mark: best overlap first, of equal ones the later mark, then the later prediction.
    private static func pairs(_ asked: [GoldPosting.Mark], _ predictions: [Prediction]) -> [Int: Int] {
        var all: [(overlap: Double, mark: Int, prediction: Int)] = []
        for (mark, wanted) in asked.enumerated() {
            for (index, prediction) in predictions.enumerated() {
                let overlap = prediction.phrases.map { PhraseOverlap.overlap($0, wanted.phrase) }.max() ?? 0
                if overlap > 0 { all.append((overlap, mark, index)) }
            }
        }
        var pairs: [Int: Int] = [:]
        var taken: Set<Int> = []
        for candidate in all.sorted(by: { $0 > $1 }) where pairs[candidate.mark] == nil {
            if taken.insert(candidate.prediction).inserted { pairs[candidate.mark] = candidate.prediction }
        }
        return pairs
    }

    /// Adds another count.
    public static func += (total: inout Evaluation, other: Evaluation) {
        let counts: [WritableKeyPath<Evaluation, Int>] = [
            \.found, \.extra, \.missed, \.importanceRight, \.preferredFound, \.preferredPredicted, \.preferredAsked,
            \.credentials, \.credentialsFound, \.distractors, \.distractorsHit, \.withConcept, \.emptyPostings,
            \.wrongOffsets,
        ]
        for count in counts { total[keyPath: count] += other[keyPath: count] }
    }
}

extension Evaluation {
    private static func f1(_ hits: Int, _ extra: Int, _ missed: Int) -> Double {
        Double(2 * hits) / Double(max(1, 2 * hits + extra + missed))
    }

    /// Share of predictions that a mark was paired with.
    public var precision: Double { Double(found) / Double(max(1, found + extra)) }
    /// Share of marks that a prediction was paired with.
    public var recall: Double { Double(found) / Double(max(1, found + missed)) }
    /// Harmonic mean of precision and recall.
    public var f1: Double { Self.f1(found, extra, missed) }
    /// Share of pairs of one importance.
    public var importanceAccuracy: Double { Double(importanceRight) / Double(max(1, found)) }
    /// F1 of preferred alone.
    public var preferredF1: Double {
        Self.f1(preferredFound, preferredPredicted - preferredFound, preferredAsked - preferredFound)
    }
    /// Share of pairs whose concept stands in a taxonomy.
    public var conceptShare: Double { Double(withConcept) / Double(max(1, found)) }
}
