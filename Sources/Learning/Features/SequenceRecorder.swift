/// Takes the features of marked sequences, numbers them and gives sequences to train on.
public struct SequenceRecorder: FeatureSink, Sendable {
    /// All features met.
    public private(set) var index = FeatureIndex()
    /// The words of their parts; whoever makes the features adds them.
    public var words = FeatureWords()
    private var features: [FeatureID] = []
    private var starts: [Int] = []
    // A sink cannot throw: what was wrong comes out at the end of the sequence.
    private var problem: LearningProblem?

    /// Begins with nothing.
    public init() {}

    /// Begins the next position.
    public mutating func beginPosition() { starts.append(features.count) }

    /// Adds a feature to the position begun last.
    public mutating func add(_ feature: Feature) {
        do throws(LearningProblem) {
            features.append(try index.id(of: feature))
        } catch {
            problem = problem ?? error
        }
    }

    /// Ends a sequence with its marks, one for each position, and begins the next.
    ///
    /// - Parameters:
    ///   - document: the caller's number of the text that it stands in.
    ///   - group: the caller's number of the text's source.
    ///   - weight: how much it counts.
    public mutating func finish(
        document: Int, group: Int, weight: Double = 1, labels: [LabelMask]
    ) throws(LearningProblem) -> TrainingSequence {
        defer {
            features.removeAll(keepingCapacity: true)
            starts.removeAll(keepingCapacity: true)
            problem = nil
        }
        if let problem { throw problem }
        return try TrainingSequence(
            document: document, group: group, weight: weight, labels: labels, features: features, starts: starts)
    }
}
