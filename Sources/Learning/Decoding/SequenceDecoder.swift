/// Finds the labels of sequences under a model: the best sequence, and by how much it is better than the best others.
///
/// Whole numbers alone. Made once for each thread and used for one sequence after the other; nothing is allocated
/// after the longest one. Of sequences with one score the one that has the lower label at the last position where
/// they differ is chosen. What is further behind than 2^28 counts as impossible.
public final class SequenceDecoder {
    /// What stands for a margin where no other label can stand.
    public static let unrivalled = Int32.max

    /// The model.
    public let model: CompiledModel
    /// What is added to each label's score at every position, by label.
    ///
    /// At first what the model says; counts within ±8,388,608.
    public var offsets: [Int32]
    /// How many positions the last sequence had.
    public private(set) var count = 0
    private var scores: FeatureScores
    private let paths: BestPaths

    /// Takes a model.
    public init(_ model: CompiledModel) {
        self.model = model
        offsets = model.offsets
        scores = FeatureScores(model, groups: 0)
        paths = BestPaths(model)
    }

    /// Finds the labels of a sequence.
    public func decode(_ features: FeatureKeys) {
        scores.addAll(features)
        count = features.count
        paths.find(scores.scores, count: count, offsets: offsets)
    }

    /// Finds the labels of a sequence whose scores were summed under the decoder's model.
    public func decode(_ sequence: inout FeatureScores) {
        sequence.endPosition()
        count = sequence.model.stride == model.stride ? sequence.count : 0
        paths.find(sequence.scores, count: count, offsets: offsets)
    }

    /// The label at a position; the first one for a position that there is not.
    public func label(at position: Int) -> LabelID {
        LabelID(contains(position) ? UInt8(truncatingIfNeeded: paths.labels.start[position]) : 0)
    }

    /// By how much the best sequence is better than the best one with this label at a position: 0 for the chosen label,
    /// `unrivalled` for one that cannot stand there.
    public func shortfall(at position: Int, _ label: LabelID) -> Int32 {
        guard contains(position), label.index < model.labels.count else { return Self.unrivalled }
        return paths.shortfalls.start[position * model.stride + label.index]
    }

    /// By how much the best sequence is better than the best one with another label at a position: 0 for a tie,
    /// `unrivalled` where no other can stand there.
    public func margin(at position: Int) -> Int32 {
        guard let rival = rival(at: position) else { return Self.unrivalled }
        return shortfall(at: position, rival)
    }

    /// The next best label at a position, the lower one of several; nil where no other can stand there.
    public func rival(at position: Int) -> LabelID? {
        let chosen = label(at: position)
        var best: (label: LabelID, shortfall: Int32)?
        for index in 0..<UInt8(truncatingIfNeeded: model.labels.count) where index != chosen.rawValue {
            let shortfall = shortfall(at: position, LabelID(index))
            if shortfall < best?.shortfall ?? Self.unrivalled { best = (LabelID(index), shortfall) }
        }
        return best?.label
    }

    /// Why the label at a position stands there and not the next best; nil where no other can.
    ///
    /// - Parameters:
    ///   - features: those that were decoded last.
    ///   - strongest: how many features to name.
    public func explanation(at position: Int, of features: FeatureKeys, strongest: Int = 5) -> Explanation? {
        guard contains(position), let rival = rival(at: position) else { return nil }
        let chosen = label(at: position)
        return Explanation(
            chosen: chosen, rival: rival, margin: margin(at: position),
            weights: model.pulls(features.keys(at: position), chosen, rival), strongest: strongest,
            offset: Int(paths.offset(of: chosen)) - Int(paths.offset(of: rival)),
            before: paths.pullFromBefore(position, chosen, rival), after: paths.pullFromAfter(position, chosen, rival))
    }

    private func contains(_ position: Int) -> Bool { position >= 0 && position < count }
}
