import Testing

@testable import Learning

/// Decoding against every sequence of labels that there is.
@Suite struct SequenceDecoderTests {
    private struct Brute {
        let best: [Int]
        let score: Int
        let shortfalls: [[Int?]]

        init(_ model: SequenceModel, offsets: [Int32], _ positions: [[Int]]) {
            let count = model.labels.count
            var weights: [String: [Int16]] = [:]
            for row in model.rows { weights[row.name] = row.weights }
            func score(_ path: [Int]) -> Int {
                var score = 0
                for (position, label) in path.enumerated() {
                    for feature in positions[position] { score += Int(weights["t=#\(feature)"]?[label] ?? 0) }
                    if position > 0 { score += Int(model.transitions[path[position - 1] * count + label]) }
                    score += Int(offsets[label])
                }
                return score
            }
            let paths = Sample.paths(positions.count, model.rules).map { ($0, score($0)) }
            // Of equals the one that is lower where they differ last.
            let best =
                paths.max { first, second in
                    first.1 != second.1
                        ? first.1 < second.1 : second.0.reversed().lexicographicallyPrecedes(first.0.reversed())
                } ?? ([], 0)
            self.best = best.0
            self.score = best.1
            shortfalls = positions.indices.map { position in
                (0..<count).map { label -> Int? in
                    let through = paths.filter { $0.0[position] == label }
                    return through.map { best.1 - $0.1 }.min()
                }
            }
        }
    }

    static let cases: [(UInt64, Int, Int16)] = (1...25).flatMap {
        [($0, 3, 2), ($0, 3, 900), ($0, 2, 1), ($0, 4, 40), ($0, 1, 9)]
    }

    @Test(arguments: cases) func findsWhatTryingAllFinds(_ seed: UInt64, _ labels: Int, _ limit: Int16) throws {
        var generator = FixedGenerator(seed: seed)
        let rules = try Sample.rules(labels, &generator)
        let model = try Sample.model(labels: labels, rules: rules, features: 8, limit: limit, &generator)
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        // One decoder for longer and shorter sequences, with the model's offsets and with others.
        for length in [5, 2, 1, 6] {
            let positions = Sample.positions(length, features: 12, &generator)
            let brute = Brute(model, offsets: decoder.offsets, positions)
            let keys = Sample.keys(positions)
            decoder.decode(keys)
            #expect((0..<length).map { decoder.label(at: $0).index } == brute.best)
            for position in 0..<length {
                let own = model.labels.all.map { decoder.shortfall(at: position, $0) }
                #expect(own == brute.shortfalls[position].map { $0.map { Int32($0) } ?? SequenceDecoder.unrivalled })
                let others = model.labels.all.filter { $0 != decoder.label(at: position) }
                let margin = others.map { decoder.shortfall(at: position, $0) }.min() ?? SequenceDecoder.unrivalled
                #expect(decoder.margin(at: position) == margin)
                checkExplanation(decoder, position, keys)
            }
            decoder.offsets = decoder.offsets.map { $0 + Int32.random(in: -3...3, using: &generator) }
        }
    }

    private func checkExplanation(_ decoder: SequenceDecoder, _ position: Int, _ keys: FeatureKeys) {
        guard let reason = decoder.explanation(at: position, of: keys, strongest: 100) else {
            #expect(decoder.margin(at: position) == SequenceDecoder.unrivalled)
            return
        }
        #expect(reason.chosen == decoder.label(at: position) && reason.rival == decoder.rival(at: position))
        // With all features named, nothing is left: the parts are the margin.
        #expect(reason.rest == 0 && reason.margin == decoder.margin(at: position))
    }

    @Test func whatThereIsNotHasNoMargin() throws {
        var generator = FixedGenerator(seed: 1)
        let model = try Sample.model(
            labels: 2, rules: TransitionRules(labelCount: 2), features: 2, limit: 5, &generator)
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        decoder.decode(FeatureKeys())
        #expect(decoder.count == 0 && decoder.label(at: 0) == LabelID(0))
        #expect(decoder.margin(at: 0) == SequenceDecoder.unrivalled && decoder.rival(at: -1) == nil)
        #expect(decoder.explanation(at: 0, of: FeatureKeys()) == nil)
        decoder.decode(Sample.keys([[0]]))
        #expect(decoder.shortfall(at: 0, LabelID(2)) == SequenceDecoder.unrivalled)
    }
}
