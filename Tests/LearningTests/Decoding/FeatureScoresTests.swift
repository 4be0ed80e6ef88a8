import Testing

@testable import Learning

@Suite struct FeatureScoresTests {
    /// Features 0 to 4 in one group for each first feature, the others alone: as training, running and explaining see it.
    private func fill<Sink: FeatureSink>(_ positions: [[Int]], into sink: inout Sink) {
        for features in positions {
            sink.beginPosition()
            for feature in features where feature % 3 > 0 { sink.add(Feature(Sample.template, .number(feature))) }
            let first = features.first ?? 0
            sink.addGroup(Feature(FeatureTemplate("group"), .number(first)).key) { sink in
                sink.add(Feature(Sample.template, .number(first)))
                sink.addGroup(Feature(FeatureTemplate("inner")).key) {
                    $0.add(Feature(Sample.template, .number(first / 2)))
                }
                sink.add(Feature(Sample.template, .number(99)))
            }
        }
    }

    @Test(arguments: [0, 1, 4, 1 << 10]) func groupsChangeNoScore(_ groups: Int) throws {
        var generator = FixedGenerator(seed: 3)
        let model = try CompiledModel(
            bytes: try CompiledModel.encode(
                try Sample.model(labels: 5, rules: TransitionRules(labelCount: 5), features: 20, limit: 90, &generator))
        )
        let (one, other) = (SequenceDecoder(model), SequenceDecoder(model))
        var scores = FeatureScores(model, groups: groups)
        for length in [3, 40, 1, 0, 25] {
            let positions = Sample.positions(length, features: 25, &generator)
            var keys = FeatureKeys()
            fill(positions, into: &keys)
            one.decode(keys)
            scores.removeAll()
            fill(positions, into: &scores)
            // Twice, since decoding must not change the scores.
            for _ in 0..<2 { other.decode(&scores) }
            #expect(other.count == length && scores.count == length)
            for position in 0..<length {
                #expect(
                    model.labels.all.map { one.shortfall(at: position, $0) }
                        == model.labels.all.map { other.shortfall(at: position, $0) })
            }
        }
    }

    @Test func scoresAreHeldWithinTheirLimit() throws {
        var scores = try Sample.scores([.max, -.max])
        for (count, groups) in [(300, 0), (70_000, 0), (300, 400), (0, 400), (70_000, 255)] {
            scores.removeAll()
            scores.beginPosition()
            for _ in 0..<count { scores.add(Feature(Sample.template, .number(0))) }
            for _ in 0..<groups {
                scores.addGroup(Feature(Sample.template).key) { sink in
                    for _ in 0..<1_000 { sink.add(Feature(Sample.template, .number(0))) }
                }
            }
            scores.endPosition()
            #expect(scores.scores.start[0] == 1 << 23 && scores.scores.start[1] == -1 << 23)
        }
    }

    @Test func aCopyDoesNotWriteIntoTheOther() throws {
        var first = try Sample.scores([5, 6])
        first.removeAll()
        first.beginPosition()
        first.add(Feature(Sample.template, .number(0)))
        first.endPosition()
        var second = first
        second.removeAll()
        second.beginPosition()
        second.endPosition()
        #expect(first.scores.start[0] == 5 && second.scores.start[0] == 0)
    }

    @Test func featuresBeforeTheFirstPositionAreNone() throws {
        var scores = try Sample.scores([5, 6])
        scores.add(Feature(Sample.template, .number(0)))
        scores.addGroup(Feature(Sample.template).key) { $0.add(Feature(Sample.template, .number(0))) }
        scores.beginPosition()
        scores.endPosition()
        #expect(scores.count == 1 && scores.scores.start[0] == 0)
    }
}
