/// In how many texts, and of how many sources, a feature was seen.
public struct FeatureSpread: Sendable, Equatable {
    /// Different texts.
    public var documents = 0
    /// Different sources.
    public var groups = 0

    /// Takes both counts.
    public init(documents: Int = 0, groups: Int = 0) {
        self.documents = documents
        self.groups = groups
    }

    /// The spread of every feature below a number, over some sequences in any order.
    public static func count(_ sequences: [TrainingSequence], features: Int) -> [FeatureSpread] {
        var spreads = [FeatureSpread](repeating: FeatureSpread(), count: features)
        add(sequences, by: \.document, to: \.documents, of: &spreads)
        add(sequences, by: \.group, to: \.groups, of: &spreads)
        return spreads
    }

    /// Goes through the sequences of each text (or source) in turn, so that a mark of the last one tells what is new.
    private static func add(
        _ sequences: [TrainingSequence], by key: KeyPath<TrainingSequence, Int>,
        to count: WritableKeyPath<FeatureSpread, Int>, of spreads: inout [FeatureSpread]
    ) {
        let order = sequences.indices.sorted {
            (sequences[$0][keyPath: key], $0) < (sequences[$1][keyPath: key], $1)
        }
        var seen = [Int32](repeating: -1, count: spreads.count)
        var turn: Int32 = -1
        var last: Int?
        for index in order {
            if sequences[index][keyPath: key] != last { turn += 1 }
            last = sequences[index][keyPath: key]
            for feature in sequences[index].features where seen[feature.index] != turn {
                seen[feature.index] = turn
                spreads[feature.index][keyPath: count] += 1
            }
        }
    }
}
