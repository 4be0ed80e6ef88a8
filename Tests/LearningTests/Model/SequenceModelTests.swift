import Testing

@testable import Learning

@Suite struct SequenceModelTests {
    private func model(_ rows: [(String, [Int16])]) throws -> SequenceModel {
        try SequenceModel(
            labels: Sample.labels(2), rules: TransitionRules(labelCount: 2), unit: 256, transitions: [0, 1, 2, 3],
            rows: rows.map { SequenceModel.Row(name: $0.0, weights: $0.1) })
    }

    @Test func ordersRowsByBytes() throws {
        let model = try model([("w=é", [1, 0]), ("w=z", [1, 0]), ("w=Z", [1, 0]), ("w", [1, 0])])
        #expect(model.rows.map(\.name) == ["w", "w=Z", "w=z", "w=é"])
        #expect(try self.model([("a", [0, 0]), ("b", [0, 1])]).rows.map(\.name) == ["b"])
    }

    @Test func refusesRowsThatAreNone() throws {
        #expect(throws: LearningProblem.featureTwice(name: "a")) {
            try model([("a", [1, 0]), ("b", [1, 0]), ("a", [2, 0])])
        }
        #expect(throws: LearningProblem.badRow(name: "a=#x")) { try model([("a=#x", [1, 0])]) }
        #expect(throws: LearningProblem.badRow(name: "a")) { try model([("a", [1])]) }
        #expect(throws: LearningProblem.badRow(name: "a")) { try model([("a", [1, .min])]) }
        for unit in [0, -1, 16_385] {
            #expect(throws: LearningProblem.outOfRange(name: "unit", value: unit, least: 1, most: 16_384)) {
                try SequenceModel(
                    labels: Sample.labels(1), rules: TransitionRules(labelCount: 1), unit: unit, transitions: [0],
                    rows: [])
            }
        }
        #expect(throws: LearningProblem.outOfRange(name: "transition", value: -32_768, least: -32_767, most: 32_767)) {
            try SequenceModel(
                labels: Sample.labels(1), rules: TransitionRules(labelCount: 1), unit: 1, transitions: [.min], rows: [])
        }
        #expect(throws: LearningProblem.rulesOfOtherLabels(found: 2, expected: 3)) {
            try SequenceModel(
                labels: Sample.labels(3), rules: TransitionRules(labelCount: 2), unit: 1, transitions: [], rows: [])
        }
    }

    @Test func prunesByWeight() throws {
        let model = try model([("a", [5, -1]), ("b", [2, -2]), ("c", [0, 1])])
        #expect(model.pruned(below: 1) == (try self.model([("a", [5, -1]), ("b", [2, -2]), ("c", [0, 1])])))
        #expect(model.pruned(below: 2).rows.map(\.weights) == [[5, 0], [2, -2]])
        #expect(model.pruned(below: 3).rows.map(\.name) == ["a"])
        #expect(model.pruned(below: 6).rows.isEmpty)
    }

    @Test func prunesNoMoreThanTheLimitAsksFor() throws {
        var generator = FixedGenerator(seed: 5)
        let model = try Sample.model(
            labels: 3, rules: TransitionRules(labelCount: 3), features: 200, limit: 50, &generator)
        #expect(model.pruned(toBytes: model.text().count) == model)
        let small = model.pruned(toBytes: 2_000)
        #expect(small.text().count <= 2_000)
        let least = try #require(small.rows.flatMap(\.weights).filter { $0 != 0 }.map(\.magnitude).min())
        #expect(model.pruned(below: Int(least) - 1).text().count > 2_000)
        #expect(model.pruned(toBytes: 0).rows.isEmpty)
    }
}
