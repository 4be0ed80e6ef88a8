import Testing

@testable import Learning

@Suite struct LinearClassifierTests {
    private func classifier() throws -> LinearClassifier {
        var model = try SequenceModel(
            labels: try LabelSet(["no", "yes", "maybe"]), rules: TransitionRules(labelCount: 3), unit: 1,
            transitions: [Int16](repeating: 99, count: 9),
            rows: [
                SequenceModel.Row(name: "t=#0", weights: [5, -5, 0]),
                SequenceModel.Row(name: "t=#1", weights: [-4, 9, 0]),
            ])
        model.setOffset(1, of: LabelID(2))
        return LinearClassifier(try CompiledModel(bytes: try CompiledModel.encode(model)))
    }

    @Test func decidesEachPositionByItself() throws {
        let classifier = try classifier()
        let keys = Sample.keys([[0], [1], [], [0, 1]])
        classifier.classify(keys)
        #expect((0..<4).map { classifier.label(at: $0).index } == [0, 1, 2, 1])
        #expect((0..<4).map { classifier.margin(at: $0) } == [4, 8, 1, 3])
        #expect(classifier.score(at: 1, LabelID(1)) == 9 && classifier.score(at: 4, LabelID(0)) == 0)
        let reason = try #require(classifier.explanation(at: 0, of: keys))
        #expect(reason.features.map(\.points) == [5] && reason.offset == -1 && reason.rest == 0 && reason.margin == 4)
        #expect(classifier.explanation(at: 4, of: keys) == nil)
    }

    @Test func equalsGoToTheLowerLabel() throws {
        let classifier = try classifier()
        classifier.offsets = [0, 0, 0]
        classifier.classify(Sample.keys([[]]))
        #expect(classifier.label(at: 0) == LabelID(0) && classifier.margin(at: 0) == 0)
    }

    /// Sequences of length one are all that training needs.
    @Test func learnsFromSingleMarks() throws {
        var recorder = SequenceRecorder()
        var sequences: [TrainingSequence] = []
        for document in 0..<30 {
            recorder.beginPosition()
            recorder.add(Feature(Sample.template, .number(document % 3)))
            let mark = LabelMask(LabelID(document % 3 == 0 ? 1 : 0))
            sequences.append(try recorder.finish(document: document, group: document % 2, labels: [mark]))
        }
        let labels = try LabelSet(["no", "yes"])
        let trained = try SequenceTrainer(labels: labels, rules: TransitionRules(labelCount: 2)).train(sequences)
        let model = try trained.model(naming: recorder.index, words: recorder.words)
        let classifier = LinearClassifier(try CompiledModel(bytes: try CompiledModel.encode(model)))
        classifier.classify(Sample.keys([[0], [1], [2]]))
        #expect((0..<3).map { classifier.label(at: $0).index } == [1, 0, 0])
    }
}
