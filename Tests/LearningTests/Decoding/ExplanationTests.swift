import Testing

@testable import Learning

@Suite struct ExplanationTests {
    @Test func namesTheStrongestAndAddsUp() throws {
        let rows: [(String, [Int16])] = [("t=#0", [10, 2]), ("t=#1", [-9, 30]), ("t=#2", [5, 5]), ("t=#3", [0, 3])]
        var model = try SequenceModel(
            labels: try LabelSet(["O", "X"]), rules: TransitionRules(labelCount: 2), unit: 1,
            transitions: [4, -1, 0, 6],
            rows: rows.map { SequenceModel.Row(name: $0.0, weights: $0.1) })
        model.setOffset(7, of: LabelID(0))
        let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
        let keys = Sample.keys([[0, 0], [0, 1, 2, 3, 3, 99], [0]])
        decoder.decode(keys)
        // O X O scores 27 - 1 + 43 + 0 + 17, O O O scores 27 + 4 + 13 + 4 + 17.
        #expect((0..<3).map { decoder.label(at: $0).index } == [0, 1, 0])
        let reason = try #require(decoder.explanation(at: 1, of: keys, strongest: 2))
        #expect(reason.margin == 21 && reason.chosen == LabelID(1) && reason.rival == LabelID(0))
        #expect(reason.features.map(\.name) == ["t=#1", "t=#0"] && reason.features.map(\.points) == [39, -8])
        #expect(reason.rest == 6 && reason.offset == -7 && reason.before == -5 && reason.after == -4)
    }
}
