/// Sequences laid out for training: the rows of each position's features one behind the other, features that are left
/// out no longer among them.
struct FlatSequences {
    struct Sequence {
        var positions: Range<Int>
        var weight: Double
        /// Whether every position has one label.
        var isMarked: Bool
    }

    /// Into how many parts the work is cut, whatever the number of threads: sums are added up part by part.
    static let partCount = 4

    let labelCount: Int
    /// The numbers of a row: the labels, and one to spare where they are odd.
    let stride: Int
    /// The features that have rows, in order.
    let features: [FeatureID]
    private(set) var rows: [UInt32] = []
    private(set) var rowStarts: [Int] = [0]
    private(set) var masks: [UInt32] = []
    private(set) var sequences: [Sequence] = []
    private(set) var longest = 0

    /// Lays sequences out; those of no position or no weight are left out.
    init(
        _ source: [TrainingSequence], rules: TransitionRules, keeping: (FeatureID, FeatureSpread) -> Bool
    ) throws(LearningProblem) {
        labelCount = rules.labelCount
        stride = (labelCount + 1) & ~1
        let count = source.reduce(0) { max($0, ($1.features.max()?.index ?? -1) + 1) }
        let spreads = FeatureSpread.count(source, features: count)
        features = (0..<count).map { FeatureID($0) }.filter {
            spreads[$0.index].documents > 0 && keeping($0, spreads[$0.index])
        }
        var rowOf = [UInt32](repeating: .max, count: count)
        for (row, feature) in features.enumerated() { rowOf[feature.index] = UInt32(row) }
        rows.reserveCapacity(source.reduce(0) { $0 + $1.features.count })
        for sequence in source where sequence.count > 0 && sequence.weight > 0 {
            if let position = rules.firstImpossible(in: sequence.labels) {
                throw .impossibleMarks(document: sequence.document, position: position)
            }
            add(sequence, rowOf: rowOf)
        }
        guard !sequences.isEmpty else { throw .nothingToTrainOn }
    }

    private mutating func add(_ sequence: TrainingSequence, rowOf: [UInt32]) {
        let all = TransitionRules.bits(labelCount)
        let first = masks.count
        for position in 0..<sequence.count {
            for feature in sequence.features(at: position) where rowOf[feature.index] != .max {
                rows.append(rowOf[feature.index])
            }
            rowStarts.append(rows.count)
            masks.append(sequence.labels[position].bits & all)
        }
        longest = max(longest, sequence.count)
        sequences.append(
            Sequence(
                positions: first..<masks.count, weight: sequence.weight,
                isMarked: masks[first...].allSatisfy { $0.nonzeroBitCount == 1 }))
    }

    /// The number of parameters: a row for each feature, then a row for each label before another.
    var parameterCount: Int { (features.count + labelCount) * stride }

    /// Where the rows of the transitions begin.
    var transitionStart: Int { features.count * stride }

    /// The sequences cut into parts of about the same work; some may be empty.
    var parts: [Range<Int>] {
        // A position costs about as much as so many features more.
        func work(_ sequence: Sequence) -> Int {
            let (from, to) = (sequence.positions.lowerBound, sequence.positions.upperBound)
            return rowStarts[to] - rowStarts[from] + (to - from) * 2 * labelCount
        }
        let total = sequences.reduce(0) { $0 + work($1) }
        var bounds = [0]
        var done = 0
        for (index, sequence) in sequences.enumerated() {
            done += work(sequence)
            while bounds.count < Self.partCount, done * Self.partCount >= total * bounds.count {
                bounds.append(index + 1)
            }
        }
        bounds += Array(repeating: sequences.count, count: Self.partCount + 1 - bounds.count)
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }

    /// 1 for each parameter that may differ from 0, where only pairs of feature and label, or of labels, count that
    /// were seen together.
    func observedPairs() -> [Double] {
        var seen = [Double](repeating: 0, count: parameterCount)
        for sequence in sequences {
            for position in sequence.positions where masks[position].nonzeroBitCount == 1 {
                let label = masks[position].trailingZeroBitCount
                for row in rows[rowStarts[position]..<rowStarts[position + 1]] { seen[Int(row) * stride + label] = 1 }
                guard position > sequence.positions.lowerBound, masks[position - 1].nonzeroBitCount == 1 else {
                    continue
                }
                seen[transitionStart + masks[position - 1].trailingZeroBitCount * stride + label] = 1
            }
        }
        return seen
    }
}
