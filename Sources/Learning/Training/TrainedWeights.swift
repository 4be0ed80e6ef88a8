/// What training found, in full precision.
public struct TrainedWeights: Sendable, Equatable {
    /// The labels.
    public let labels: LabelSet
    /// Which may follow which.
    public let rules: TransitionRules
    /// The features that have weights, in order; a row is a place in it.
    public let features: [FeatureID]
    /// What the objective came to.
    public let objective: Double
    /// After how many rounds training ended.
    public let rounds: Int
    /// Whether it ended because nothing more was to be gained.
    public let hasConverged: Bool
    private let values: [Double]
    private let stride: Int

    init(
        labels: LabelSet, rules: TransitionRules, _ flat: FlatSequences, _ values: [Double],
        _ outcome: Minimiser.Outcome
    ) {
        self.labels = labels
        self.rules = rules
        features = flat.features
        objective = outcome.value
        rounds = outcome.rounds
        hasConverged = outcome.hasConverged
        self.values = values
        stride = flat.stride
    }

    /// How much a feature speaks for a label.
    public func weight(_ row: Int, _ label: LabelID) -> Double {
        features.indices.contains(row) && label.index < labels.count ? values[row * stride + label.index] : 0
    }

    /// How much a label speaks for the one that follows.
    public func transition(_ label: LabelID, _ follower: LabelID) -> Double {
        max(label.index, follower.index) < labels.count
            ? values[(features.count + label.index) * stride + follower.index] : 0
    }

    /// The model of small whole numbers, its features by name.
    ///
    /// - Parameters:
    ///   - index: the index that numbered the features.
    ///   - words: the words of their parts.
    ///   - unit: what a weight of 1 becomes, a power of two; halved until the largest weight fits in 16 bits.
    ///   - least: smaller ones become 0, and features without others are left out.
    public func model(
        naming index: FeatureIndex, words: FeatureWords, unit: Int = 256, least: Int = 1
    ) throws(LearningProblem) -> SequenceModel {
        let scale = WeightScale(values, most: unit)
        var rows: [SequenceModel.Row] = []
        for (row, feature) in features.enumerated() {
            let weights = labels.all.map { scale.quantised(weight(row, $0), least: least) }
            guard weights.contains(where: { $0 != 0 }) else { continue }
            rows.append(SequenceModel.Row(name: try index.name(of: feature, words: words).text, weights: weights))
        }
        var transitions: [Int16] = []
        for label in labels.all {
            for follower in labels.all {
                let weight = rules.allows(label, follower) ? transition(label, follower) : 0
                transitions.append(scale.quantised(weight, least: 1))
            }
        }
        return try SequenceModel(
            labels: labels, rules: rules, unit: scale.unit, transitions: transitions, rows: rows)
    }
}
