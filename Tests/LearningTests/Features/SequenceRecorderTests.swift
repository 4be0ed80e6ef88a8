import Testing

@testable import Learning

@Suite struct SequenceRecorderTests {
    @Test func recordsSequencesOverOneIndex() throws {
        var recorder = SequenceRecorder()
        func record(_ positions: [[Int]]) throws -> TrainingSequence {
            for features in positions {
                recorder.beginPosition()
                for feature in features { recorder.add(Feature(Sample.template, .number(feature))) }
            }
            return try recorder.finish(document: 4, group: 2, labels: positions.map { _ in .any })
        }
        let first = try record([[7, 8], [], [8, 7, 8]])
        let second = try record([[8]])
        #expect((0..<3).map { first.features(at: $0).map(\.index) } == [[0, 1], [], [0, 1, 1]])
        #expect(second.features(at: 0).map(\.index) == [1])
        #expect(first.document == 4 && first.group == 2 && first.weight == 1)
        #expect(recorder.index.count == 2)
    }

    @Test func saysAtTheEndWhatWasWrongAndGoesOn() throws {
        var recorder = SequenceRecorder()
        recorder.beginPosition()
        recorder.add(Feature(Sample.template, .number(5)))
        recorder.add(Feature(Sample.template, .word(FeatureKey.ofNumber(5))))
        #expect(throws: LearningProblem.featuresOfOneKey("t", "t")) {
            try recorder.finish(document: 0, group: 0, labels: [.any])
        }
        recorder.beginPosition()
        recorder.add(Feature(Sample.template, .number(5)))
        #expect(try recorder.finish(document: 0, group: 0, labels: [.any]).count == 1)
    }
}
