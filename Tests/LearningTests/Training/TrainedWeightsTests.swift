import PhraseMatching
import Testing

@testable import Learning

@Suite struct TrainedWeightsTests {
    /// Two words, of which one goes with each label.
    private func trained(_ recorder: inout SequenceRecorder) throws -> TrainedWeights {
        let words = [try recorder.words.add("python".utf8), try recorder.words.add("canteen".utf8)]
        let template = FeatureTemplate("w")
        var sequences: [TrainingSequence] = []
        for document in 0..<6 {
            recorder.beginPosition()
            recorder.add(Feature(template, .word(words[document % 2])))
            recorder.add(Feature(FeatureTemplate("rare"), .number(document)))
            let mark = LabelMask(LabelID(UInt8(document % 2)))
            sequences.append(try recorder.finish(document: document, group: document / 3, labels: [mark]))
        }
        return try SequenceTrainer(labels: try LabelSet(["asked", "not"]), rules: TransitionRules(labelCount: 2))
            .train(sequences)
    }

    @Test func givesAModelOfNamedFeatures() throws {
        var recorder = SequenceRecorder()
        let trained = try trained(&recorder)
        let model = try trained.model(naming: recorder.index, words: recorder.words)
        #expect(model.rows.map(\.name) == ["w=canteen", "w=python"])
        #expect(model.unit == 256 && model.transitions == [0, 0, 0, 0])
        let python = model.rows[1].weights
        #expect(python[0] > 64 && python[1] == -python[0] && model.rows[0].weights == [python[1], python[0]])
        #expect(abs(Double(python[0]) / 256 - trained.weight(0, LabelID(0))) <= 1.0 / 512)
    }

    @Test func leavesOutWhatIsTooSmall() throws {
        var recorder = SequenceRecorder()
        let trained = try trained(&recorder)
        #expect(try trained.model(naming: recorder.index, words: recorder.words, least: 10_000).rows.isEmpty)
    }

    @Test func needsTheWordsOfItsFeatures() throws {
        var recorder = SequenceRecorder()
        let trained = try trained(&recorder)
        #expect(throws: LearningProblem.wordWithoutName(template: "w", part: 1)) {
            try trained.model(naming: recorder.index, words: FeatureWords())
        }
    }
}
