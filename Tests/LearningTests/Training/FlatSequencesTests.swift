import Testing

@testable import Learning

@Suite struct FlatSequencesTests {
    private let rules = TransitionRules(labelCount: 3)

    private func sequence(
        _ document: Int, weight: Double = 1, _ labels: [LabelMask], _ features: [[Int]]
    ) throws -> TrainingSequence {
        try TrainingSequence(
            document: document, group: document, weight: weight, labels: labels,
            features: features.map { $0.map { FeatureID($0) } })
    }

    @Test func leavesOutFeaturesAndEmptySequences() throws {
        let sequences = [
            try sequence(0, [LabelMask(LabelID(1)), .any], [[0, 4], [2, 2]]), try sequence(1, [], []),
            try sequence(2, weight: 0, [.any], [[4]]), try sequence(3, [LabelMask(LabelID(2))], [[4]]),
        ]
        let flat = try FlatSequences(sequences, rules: rules) { id, _ in id.index != 0 }
        #expect(flat.features.map(\.index) == [2, 4])
        #expect(flat.rows == [1, 0, 0, 1] && flat.rowStarts == [0, 1, 3, 4])
        #expect(flat.masks == [2, 7, 4] && flat.stride == 4 && flat.parameterCount == 20)
        #expect(flat.sequences.map(\.isMarked) == [false, true])
    }

    @Test func partsDependOnTheSequencesAlone() throws {
        let many = try (0..<10).map { try sequence($0, [.any], [[0]]) }
        #expect(try FlatSequences(many, rules: rules) { _, _ in true }.parts == [0..<3, 3..<5, 5..<8, 8..<10])
        #expect(try FlatSequences([many[0]], rules: rules) { _, _ in true }.parts == [0..<1, 1..<1, 1..<1, 1..<1])
    }

    @Test func saysWhatCannotBeTrainedOn() throws {
        #expect(throws: LearningProblem.nothingToTrainOn) { try FlatSequences([], rules: rules) { _, _ in true } }
        var strict = rules
        strict.forbid(LabelID(0), LabelID(1))
        let marks = [LabelMask(LabelID(0)), LabelMask(LabelID(1))]
        let wrong = try sequence(7, marks, [[], []])
        #expect(throws: LearningProblem.impossibleMarks(document: 7, position: 1)) {
            try FlatSequences([wrong], rules: strict) { _, _ in true }
        }
    }

    @Test func observedPairsAreThoseThatStandTogether() throws {
        let marks = [LabelMask(LabelID(1)), LabelMask(LabelID(2)), .any]
        let flat = try FlatSequences([try sequence(0, marks, [[0], [0], [1]])], rules: rules) { _, _ in true }
        #expect(flat.observedPairs() == [0, 1, 1, 0] + [0, 0, 0, 0] + [0, 0, 0, 0] + [0, 0, 1, 0] + [0, 0, 0, 0])
    }
}
