import Learning
import PhraseMatching

/// Trains the model of lines.
struct LineTraining {
    private let groups: SourceParts
    private let options: ReadingTrainer.Options
    private var recorder = SequenceRecorder()
    private var extractor = LineFeatures(ReadingNames())
    private var sequences: [TrainingSequence] = []
    /// The features of each posting as keys, to read it with a model that has not seen it.
    private var keys: [FeatureKeys] = []
    /// What each line asks for by the marks; nil where the marks leave it open.
    private var asks: [[LineAsk?]] = []

    init(_ groups: SourceParts, _ options: ReadingTrainer.Options) {
        self.groups = groups
        self.options = options
    }

    var count: Int { sequences.count }

    /// Adds a posting.
    mutating func add(
        _ view: PostingView, _ aligned: MarkAlignment, _ example: ReadingTrainer.Example, _ number: Int
    ) throws(LearningProblem) {
        try FeatureSpellings.add(view, to: &recorder.words)
        extractor.extract(view, into: &recorder)
        let own = aligned.asks(example.marks, view.sentences)
        asks.append(own)
        let labels = own.map { ask in ask.map { LabelMask(LabelID(UInt8($0.index))) } ?? .any }
        var keys = FeatureKeys()
        extractor.extract(view, into: &keys)
        self.keys.append(keys)
        sequences.append(
            try recorder.finish(document: number, group: groups.groups[number], labels: labels))
    }

    /// What lines ask for as models say that have not seen their source, and the share that is right.
    func readingsOfOthers(
        _ progress: (String) -> Void
    ) throws(LearningProblem) -> (lines: [[LineReading]], right: Double) {
        var lines = [[LineReading]](repeating: [], count: sequences.count)
        var (right, all) = (0, 0)
        let models = Workers.map(groups.count, threads: options.threads) { trained(without: $0) }
        for (part, model) in models.enumerated() {
            guard let model = try model.get() else { continue }
            let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
            for number in sequences.indices where groups.parts[number] == part {
                decoder.decode(keys[number])
                lines[number] = asks[number].indices.map { LineReading(decoder, at: $0) }
                for (reading, ask) in zip(lines[number], asks[number]) where ask != nil {
                    all += 1
                    right += reading.ask == ask ? 1 : 0
                }
            }
        }
        progress("lines of each of \(groups.count) parts read by a model of the others")
        return (lines, Double(right) / Double(max(1, all)))
    }

    /// A model of all parts but one; nil where there are no others.
    private func trained(without part: Int) -> Result<SequenceModel?, LearningProblem> {
        let seen = sequences.indices.filter { groups.parts[$0] != part }.map { sequences[$0] }
        do throws(LearningProblem) { return .success(seen.isEmpty ? nil : try train(seen)) } catch {
            return .failure(error)
        }
    }

    /// The model of all.
    func model() throws(LearningProblem) -> SequenceModel {
        try train(sequences).pruned(toBytes: options.mostLineBytes)
    }

    private func train(_ sequences: [TrainingSequence]) throws(LearningProblem) -> SequenceModel {
        let labels = try LabelSet(LineAsk.labelNames)
        var how = SequenceTrainer.Options()
        how.l2 = options.linesL2
        how.method = .smallSteps(rate: options.lineRate, rounds: 3 * options.rounds)
        let trainer = SequenceTrainer(labels: labels, rules: TransitionRules(labelCount: labels.count), options: how)
        return try trainer.train(sequences).model(
            naming: recorder.index, words: recorder.words, unit: ReadingTrainer.lineUnit)
    }
}

extension MarkAlignment {
    /// What each sentence asks for by most of its marks; nil where it only repeats what is marked elsewhere.
    func asks(_ marks: [PostingMark], _ sentences: [Sentence]) -> [LineAsk?] {
        sentences.map { sentence in
            var counts = [Int](repeating: 0, count: LineAsk.allCases.count)
            for span in spans where sentence.tokens.contains(span.tokens.lowerBound) {
                counts[marks[span.mark].ask.index] += 1
            }
            let most = counts.max() ?? 0
            if most == 0 { return sentence.tokens.contains { isNeutral[$0] } ? nil : .nothing }
            return counts.firstIndex(of: most).map { LineAsk.allCases[$0] }
        }
    }
}
