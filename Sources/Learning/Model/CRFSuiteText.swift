/// Sequences in the text form that CRFsuite reads, so that another trainer can check this one.
///
/// One position a line: the label, then the features, between tabs; an empty line ends a sequence.
public enum CRFSuiteText {
    /// Writes sequences.
    ///
    /// - Parameters:
    ///   - features: those that are written; the others are left out as `SequenceTrainer` leaves them out.
    ///   - index: the index that numbered them.
    /// - Returns: the text, and how many sequences it lacks because a position is neutral, which the form cannot say.
    public static func dump(
        _ sequences: [TrainingSequence], labels: LabelSet, features: [FeatureID], index: FeatureIndex,
        words: FeatureWords
    ) throws(LearningProblem) -> (text: [UInt8], leftOut: Int) {
        var names = [[UInt8]](repeating: [], count: index.count)
        for feature in features where feature.index < names.count {
            names[feature.index] = escaped(try index.name(of: feature, words: words).text)
        }
        var text: [UInt8] = []
        var leftOut = 0
        for sequence in sequences where sequence.count > 0 {
            guard sequence.labels.allSatisfy({ $0.label != nil }) else {
                leftOut += 1
                continue
            }
            for (position, mask) in sequence.labels.enumerated() {
                text += mask.label.map { escaped(labels[$0]) } ?? []
                for feature in sequence.features(at: position)
                where feature.index < names.count && !names[feature.index].isEmpty {
                    text.append(UInt8(ascii: "\t"))
                    text += names[feature.index]
                }
                text.append(UInt8(ascii: "\n"))
            }
            text.append(UInt8(ascii: "\n"))
        }
        return (text, leftOut)
    }

    /// The form takes a colon for the beginning of a number.
    private static func escaped(_ name: String) -> [UInt8] {
        name.utf8.flatMap { byte -> [UInt8] in
            byte == UInt8(ascii: ":") || byte == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), byte] : [byte]
        }
    }
}
