import PhraseMatching
import Testing

@testable import Learning

@Suite struct CRFSuiteTextTests {
    @Test func writesALineForEachPosition() throws {
        var recorder = SequenceRecorder()
        let word = try recorder.words.add("a:b\\".utf8)
        let template = FeatureTemplate("w")
        var sequences: [TrainingSequence] = []
        for labels in [[0, 1], [1, nil], [1]] as [[UInt8?]] {
            for (position, _) in labels.enumerated() {
                recorder.beginPosition()
                recorder.add(Feature(template, .number(position)))
                if position == 0 { recorder.add(Feature(template, .word(word))) }
                recorder.add(Feature(template, .number(9)))
            }
            let marks = labels.map { $0.map { LabelMask(LabelID($0)) } ?? .any }
            sequences.append(try recorder.finish(document: 0, group: 0, labels: marks))
        }
        let features = [0, 1, 3].map { FeatureID($0) }
        let (text, leftOut) = try CRFSuiteText.dump(
            sequences, labels: LabelSet(["O", "B-x"]), features: features, index: recorder.index, words: recorder.words)
        #expect(
            String(decoding: text, as: UTF8.self)
                == "O\tw=#0\tw=a\\:b\\\\\\\\\nB-x\tw=#1\n\nB-x\tw=#0\tw=a\\:b\\\\\\\\\n\n")
        #expect(leftOut == 1)
    }
}
