import Testing

@testable import Learning

@Suite struct FeatureScorerTests {
    private func scorer(_ weights: [Int16]) throws -> FeatureScorer {
        let model = try SequenceModel(
            labels: try Sample.labels(weights.count), rules: TransitionRules(labelCount: weights.count), unit: 1,
            transitions: [Int16](repeating: 0, count: weights.count * weights.count),
            rows: [SequenceModel.Row(name: "t=#0", weights: weights)])
        return FeatureScorer(try CompiledModel(bytes: try CompiledModel.encode(model)))
    }

    @Test func addsKnownFeaturesAsOftenAsTheyStand() throws {
        var scorer = try scorer([1, -2, 3, -4, 5])
        let scores = ScoreBuffer()
        scorer.score(Sample.keys([[0, 1, 0], [], [2], [0]]), into: scores)
        #expect(
            (0..<4).map { position in (0..<5).map { scores.start[position * 8 + $0] } } == [
                [2, -4, 6, -8, 10], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [1, -2, 3, -4, 5],
            ])
    }

    @Test func scoresAreHeldWithinTheirLimit() throws {
        var scorer = try scorer([.max, -.max])
        let scores = ScoreBuffer()
        for count in [300, 70_000] {
            scorer.score(Sample.keys([[Int](repeating: 0, count: count)]), into: scores)
            #expect(scores.start[0] == 1 << 23 && scores.start[1] == -1 << 23)
        }
    }
}
