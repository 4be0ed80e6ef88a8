import Learning
import PhraseMatching

/// Marked sequences made by chance, the same each time: 625 positions a text, 40 features a position, 9 labels.
struct MadeSequences {
    static let length = 625
    private static let wordCount = 20_000

    let labels: LabelSet
    private(set) var recorder = SequenceRecorder()
    private(set) var sequences: [TrainingSequence] = []
    private(set) var texts: [[Int]] = []
    let features: MadeFeatures

    /// - Parameter neutral: whether some positions have no mark.
    init(count: Int, neutral: Bool) throws {
        labels = try LabelSet(["O"] + ["a", "b", "c", "d"].flatMap { ["B-\($0)", "I-\($0)"] })
        var keys: [UInt64] = []
        for number in 0..<Self.wordCount { keys.append(try recorder.words.add("word\(number)".utf8)) }
        features = MadeFeatures(keys: keys)
        var chance = Chance()
        for document in 0..<count {
            let (words, marks) = Self.text(&chance, neutral: neutral)
            features.add(words, to: &recorder)
            let masks = marks.map { $0.map { LabelMask(LabelID(UInt8($0))) } ?? .any }
            sequences.append(try recorder.finish(document: document, group: document % 20, labels: masks))
            texts.append(words)
        }
    }

    /// The label goes by the word, the one before, the place and noise.
    private static func text(_ chance: inout Chance, neutral: Bool) -> (words: [Int], marks: [Int?]) {
        var (words, marks): ([Int], [Int?]) = ([], [])
        var label = 0
        for place in 0..<length {
            let (word, noise) = (chance.word(below: wordCount), chance.number(below: 100))
            let before = words.last ?? 0
            words.append(word)
            if label > 0, noise < 45 {
                label += label % 2
            } else if word % 7 == 0 || before % 11 == 0, noise < 80 {
                label = 1 + 2 * ((word / 7 + place / 20) % 4)
            } else {
                label = noise < 3 ? 1 : 0
            }
            marks.append(neutral && place % 37 == 0 ? nil : label)
        }
        return (words, marks)
    }
}

/// Numbers by chance, the same each time.
private struct Chance {
    private var state: UInt64 = 7

    mutating func number(below limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    /// Small numbers far more often than large ones: a thousand words make up four fifths, as in postings.
    mutating func word(below limit: Int) -> Int {
        var top = limit
        for _ in 0..<5 { top = number(below: max(2, top)) + 1 }
        return top - 1
    }
}
