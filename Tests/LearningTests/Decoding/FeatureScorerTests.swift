import Testing

@testable import Learning

@Suite struct FeatureScorerTests {
    @Test func addsKnownFeaturesAsOftenAsTheyStand() throws {
        let table = try Sample.scores([1, -2, 3, -4, 5]).model
        var scorer = FeatureScorer()
        let sums = ScoreBuffer()
        sums.reserve(8)
        for (features, expected) in [
            ([0, 1, 0], [2, -4, 6, -8, 10]), ([], [2, -4, 6, -8, 10]), ([0], [3, -6, 9, -12, 15]),
        ] {
            Array(Sample.keys([features]).keys(at: 0)).withUnsafeBufferPointer {
                scorer.add($0, table.table, to: sums.start)
            }
            #expect((0..<5).map { Int(sums.start[$0]) } == expected)
        }
    }
}
