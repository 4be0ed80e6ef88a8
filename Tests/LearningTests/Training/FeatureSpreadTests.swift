import Testing

@testable import Learning

@Suite struct FeatureSpreadTests {
    /// Several sequences of one text count once, in whatever order they come.
    @Test func countsTextsAndSources() throws {
        let parts: [(document: Int, group: Int, features: [Int])] = [
            (5, 1, [0, 1]), (7, 1, [0]), (5, 1, [0, 2]), (9, -2, [0, 0]), (7, 1, [2]),
        ]
        let sequences = try parts.map {
            try TrainingSequence(
                document: $0.document, group: $0.group, labels: [.any], features: [$0.features.map { FeatureID($0) }])
        }
        #expect(
            FeatureSpread.count(sequences, features: 4) == [
                FeatureSpread(documents: 3, groups: 2), FeatureSpread(documents: 1, groups: 1),
                FeatureSpread(documents: 2, groups: 1), FeatureSpread(),
            ])
    }
}
