/// A learned model in small whole numbers: what its source file holds.
///
/// A weight is so many of 1/`unit`. Features stand by name, so that reasons can be named and files compared line by
/// line.
public struct SequenceModel: Sendable, Equatable {
    /// A feature and how much it speaks for each label.
    public struct Row: Sendable, Equatable {
        /// The feature, as `FeatureName` spells it.
        public let name: String
        /// A weight for each label, from -32767 to 32767.
        public let weights: [Int16]

        /// Takes a spelling and weights.
        public init(name: String, weights: [Int16]) {
            self.name = name
            self.weights = weights
        }
    }

    /// The labels.
    public let labels: LabelSet
    /// Which may follow which.
    public let rules: TransitionRules
    /// What a weight of 1 is.
    public let unit: Int
    /// How much each label speaks for each follower, label by label; 0 where it is forbidden.
    public let transitions: [Int16]
    /// What is added to each label's score at every position: how eager the model is.
    public private(set) var offsets: [Int32]
    /// How often it is right, by margin; nothing where that was not measured.
    public var calibration = Calibration.none
    /// The features, by the bytes of their names.
    public private(set) var rows: [Row]

    /// The largest unit.
    static let largestUnit = 1 << 14

    /// Takes all parts; rows in any order, those without a weight are left out.
    public init(
        labels: LabelSet, rules: TransitionRules, unit: Int, transitions: [Int16], rows: [Row]
    ) throws(LearningProblem) {
        guard rules.labelCount == labels.count, transitions.count == labels.count * labels.count else {
            throw .rulesOfOtherLabels(found: rules.labelCount, expected: labels.count)
        }
        guard (1...Self.largestUnit).contains(unit) else {
            throw .outOfRange(name: "unit", value: unit, least: 1, most: Self.largestUnit)
        }
        if transitions.contains(.min) {
            throw .outOfRange(name: "transition", value: Int(Int16.min), least: -Int(Int16.max), most: Int(Int16.max))
        }
        let sorted = rows.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (index, row) in sorted.enumerated() {
            guard row.weights.count == labels.count, !row.weights.contains(.min), FeatureName(text: row.name) != nil
            else {
                throw .badRow(name: row.name)
            }
            guard index == 0 || sorted[index - 1].name != row.name else { throw .featureTwice(name: row.name) }
        }
        self.labels = labels
        self.rules = rules
        self.unit = unit
        self.transitions = transitions
        self.rows = sorted.filter { row in row.weights.contains { $0 != 0 } }
        offsets = Array(repeating: 0, count: labels.count)
    }

    /// What is added to a label's score at every position; counts within ±8,388,608.
    public mutating func setOffset(_ offset: Int32, of label: LabelID) {
        guard label.index < offsets.count else { return }
        offsets[label.index] = offset
    }

    /// The model without what counts little.
    ///
    /// - Parameter least: smaller weights become 0, and features without others are left out.
    public func pruned(below least: Int) -> SequenceModel {
        let kept: [Row] = rows.compactMap { row in
            let weights = row.weights.map { Int($0.magnitude) < least ? 0 : $0 }
            return weights.contains { $0 != 0 } ? Row(name: row.name, weights: weights) : nil
        }
        var model = self
        model.rows = kept
        return model
    }

    /// The model without so much of what counts least that its text is no longer than so many bytes.
    ///
    /// Weights are left out from the smallest on, all of one size together.
    public func pruned(toBytes limit: Int) -> SequenceModel {
        guard text().count > limit else { return self }
        var (low, high) = (1, Int(Int16.max) + 1)
        while high - low > 1 {
            let middle = (low + high) / 2
            if pruned(below: middle).text().count > limit { low = middle } else { high = middle }
        }
        return pruned(below: high)
    }
}
