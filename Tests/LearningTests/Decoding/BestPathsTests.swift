import Testing

@testable import Learning

/// Long sequences with the largest weights there can be, against sums that cannot overflow.
@Suite struct BestPathsTests {
    @Test(arguments: [(1, 4_000, 9), (2, 4_000, 4), (3, 17, 2)] as [(UInt64, Int, Int)])
    func longSequencesOverflowNothing(_ seed: UInt64, _ length: Int, _ labels: Int) throws {
        var generator = FixedGenerator(seed: seed)
        let rules = labels == 9 ? .spans(try LabelSet(Self.names)) : TransitionRules(labelCount: labels)
        var model = try Sample.model(labels: labels, rules: rules, features: 40, limit: .max, &generator)
        for label in model.labels.all { model.setOffset(label.index % 2 == 0 ? .max : .min, of: label) }
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        let positions = (0..<length).map { position in
            position % 3 == 0
                ? [] : [Int](repeating: Int.random(in: 0..<40, using: &generator), count: 200 + position % 90)
        }
        decoder.decode(Sample.keys(positions))
        #expect((0..<length).map { decoder.label(at: $0).index } == best(model, positions))
    }

    private static let names = ["O"] + "abcd".flatMap { ["B-\($0)", "I-\($0)"] }

    private func best(_ model: SequenceModel, _ positions: [[Int]]) -> [Int] {
        let (labels, limit) = (model.labels.all, Int(FeatureScorer.largest))
        let weights = Dictionary(uniqueKeysWithValues: model.rows.map { ($0.name, $0.weights) })
        var (scores, ways): ([Int?], [[Int]]) = ([], [])
        for (position, features) in positions.enumerated() {
            let own = features.first.flatMap { weights["t=#\($0)"] }
            let steps = labels.map { label -> (Int?, Int) in
                let sum = max(-limit, min(limit, Int(own?[label.index] ?? 0) * features.count))
                let score = sum + max(-limit, min(limit, Int(model.offsets[label.index])))
                if position == 0 { return (model.rules.allowsStart(label) ? score : nil, 0) }
                var best: (Int?, Int) = (nil, 0)
                for before in labels where model.rules.allows(before, label) {
                    guard let way = scores[before.index] else { continue }
                    let sum = way + score + Int(model.transitions[before.index * labels.count + label.index])
                    if best.0.map({ sum > $0 }) ?? true { best = (sum, before.index) }
                }
                return best
            }
            scores = steps.map(\.0)
            ways.append(steps.map(\.1))
        }
        var label = labels.indices.reduce(0) { scores[$1] ?? .min > scores[$0] ?? .min ? $1 : $0 }
        var path = [label]
        for step in ways.dropFirst().reversed() {
            label = step[label]
            path.append(label)
        }
        return path.reversed()
    }

    /// A label that nothing leads to stays out, however much speaks for it and however long the sequence is.
    @Test func theForbiddenIsNeverChosen() throws {
        var rules = TransitionRules(labelCount: 2)
        rules.forbidStart(LabelID(1))
        rules.forbid(LabelID(0), LabelID(1))
        let rows = [SequenceModel.Row(name: "t=#0", weights: [-.max, .max])]
        let model = try SequenceModel(
            labels: try Sample.labels(2), rules: rules, unit: 1, transitions: [-32_767, 0, 0, 32_767], rows: rows)
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        decoder.decode(Sample.keys([[Int]](repeating: [Int](repeating: 0, count: 250), count: 2_000)))
        #expect((0..<2_000).allSatisfy { decoder.label(at: $0) == LabelID(0) })
        #expect((0..<2_000).allSatisfy { decoder.margin(at: $0) == SequenceDecoder.unrivalled })
    }

    @Test func rulesThatLeaveNoWayEndInTheFirstLabel() throws {
        var rules = TransitionRules(labelCount: 2)
        rules.forbidStart(LabelID(0))
        rules.forbidStart(LabelID(1))
        let model = try SequenceModel(
            labels: try Sample.labels(2), rules: rules, unit: 1, transitions: [0, 0, 0, 0], rows: [])
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        decoder.decode(Sample.keys([[], []]))
        #expect((0..<2).map { decoder.label(at: $0) } == [LabelID(0), LabelID(0)])
        #expect(decoder.margin(at: 0) == SequenceDecoder.unrivalled)
    }
}
