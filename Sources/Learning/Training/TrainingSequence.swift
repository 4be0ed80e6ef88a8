/// A marked sequence: what holds at each position, and which labels it may have.
public struct TrainingSequence: Sendable, Equatable {
    /// The caller's number of the text that it stands in.
    public let document: Int
    /// The caller's number of the text's source.
    public let group: Int
    /// How much it counts; 1 is usual, 0 nothing.
    public let weight: Double
    /// What each position may be; `.any` where it is neutral.
    public let labels: [LabelMask]
    /// The features of all positions, in order within each; one that was added twice stands twice.
    let features: [FeatureID]
    /// Where each position's features begin, and where the last one's end.
    let starts: [Int]

    /// Takes features position by position.
    public init(
        document: Int, group: Int, weight: Double = 1, labels: [LabelMask], features: [[FeatureID]]
    ) throws(LearningProblem) {
        var starts: [Int] = []
        var end = 0
        for position in features {
            starts.append(end)
            end += position.count
        }
        try self.init(
            document: document, group: group, weight: weight, labels: labels, features: features.flatMap { $0 },
            starts: starts)
    }

    /// Takes the features of all positions and where each begins.
    init(
        document: Int, group: Int, weight: Double, labels: [LabelMask], features: [FeatureID], starts: [Int]
    ) throws(LearningProblem) {
        guard labels.count == starts.count else {
            throw .marksMissing(document: document, marks: labels.count, positions: starts.count)
        }
        guard weight >= 0, weight.isFinite else { throw .badWeight(document: document, weight: weight) }
        self.document = document
        self.group = group
        self.weight = weight
        self.labels = labels
        self.starts = starts + [features.count]
        var sorted = features
        for position in starts.indices { sorted[self.starts[position]..<self.starts[position + 1]].sort() }
        self.features = sorted
    }

    /// How many positions.
    public var count: Int { labels.count }

    /// The features of a position, in order.
    public func features(at position: Int) -> ArraySlice<FeatureID> {
        labels.indices.contains(position) ? features[starts[position]..<starts[position + 1]] : []
    }
}
