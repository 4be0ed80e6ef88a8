/// Decides each position by itself: a model without neighbours (logistic regression), trained on sequences of length
/// one.
///
/// Made once for each thread and used again; nothing is allocated after the longest batch.
public final class LinearClassifier {
    /// The model; what it says of neighbours is not asked.
    public let model: CompiledModel
    /// What is added to each label's score, by label; at first what the model says.
    public var offsets: [Int32]
    /// How many positions the last batch had.
    public private(set) var count = 0
    private var scores: FeatureScores

    /// Takes a model.
    public init(_ model: CompiledModel) {
        self.model = model
        offsets = model.offsets
        scores = FeatureScores(model, groups: 0)
    }

    /// Scores every position.
    public func classify(_ features: FeatureKeys) {
        count = features.count
        scores.addAll(features)
    }

    /// The score of a label at a position, with its offset; 0 for what there is not.
    public func score(at position: Int, _ label: LabelID) -> Int {
        guard position >= 0, position < count, label.index < model.labels.count else { return 0 }
        let offset = label.index < offsets.count ? Int(offsets[label.index]) : 0
        return Int(scores.scores.start[position * model.stride + label.index]) + offset
    }

    /// The best label at a position, the lower one of several.
    public func label(at position: Int) -> LabelID { best(at: position, but: nil)?.label ?? LabelID(0) }

    /// By how much the best label is better than the next best; `unrivalled` where there is one label alone.
    public func margin(at position: Int) -> Int32 {
        guard let best = best(at: position, but: nil), let next = self.best(at: position, but: best.label) else {
            return SequenceDecoder.unrivalled
        }
        return Int32(clamping: best.score - next.score)
    }

    /// Why the best label was chosen and not the next best; nil where there is one label alone.
    public func explanation(at position: Int, of features: FeatureKeys, strongest: Int = 5) -> Explanation? {
        guard position >= 0, position < count, let best = best(at: position, but: nil),
            let next = self.best(at: position, but: best.label)
        else { return nil }
        let offset = [best.label, next.label].map { $0.index < offsets.count ? Int(offsets[$0.index]) : 0 }
        return Explanation(
            chosen: best.label, rival: next.label, margin: margin(at: position),
            weights: model.pulls(features.keys(at: position), best.label, next.label), strongest: strongest,
            offset: offset[0] - offset[1], before: 0, after: 0)
    }

    private func best(at position: Int, but other: LabelID?) -> (label: LabelID, score: Int)? {
        var best: (label: LabelID, score: Int)?
        for index in 0..<UInt8(truncatingIfNeeded: model.labels.count) where LabelID(index) != other {
            let score = score(at: position, LabelID(index))
            if best.map({ score > $0.score }) ?? true { best = (LabelID(index), score) }
        }
        return best
    }
}
