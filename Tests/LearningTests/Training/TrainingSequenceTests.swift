import Testing

@testable import Learning

@Suite struct TrainingSequenceTests {
    @Test func ordersEachPositionsFeatures() throws {
        let sequence = try TrainingSequence(
            document: 1, group: 2, labels: [.any, .any], features: [[FeatureID(3), FeatureID(1)], [FeatureID(0)]])
        #expect((0..<2).map { sequence.features(at: $0).map(\.index) } == [[1, 3], [0]])
        #expect(sequence.features(at: 2).isEmpty && sequence.features(at: -1).isEmpty)
    }

    @Test func refusesWhatDoesNotFit() {
        #expect(throws: LearningProblem.marksMissing(document: 1, marks: 1, positions: 2)) {
            try TrainingSequence(document: 1, group: 2, labels: [.any], features: [[], []])
        }
        for weight in [-1, Double.infinity] {
            #expect(throws: LearningProblem.badWeight(document: 1, weight: weight)) {
                try TrainingSequence(document: 1, group: 2, weight: weight, labels: [.any], features: [[]])
            }
        }
        #expect(throws: LearningProblem.self) {
            try TrainingSequence(document: 1, group: 2, weight: .nan, labels: [.any], features: [[]])
        }
    }
}
