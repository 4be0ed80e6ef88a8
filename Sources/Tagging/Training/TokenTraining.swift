import Learning
import PhraseMatching

/// Trains the model of tokens.
struct TokenTraining {
    private let groups: SourceParts
    private let options: ReadingTrainer.Options
    private var recorder = SequenceRecorder()
    private let extractor = TokenFeatures(ReadingNames())
    private var sequences: [TrainingSequence] = []
    /// The sentences of the postings as they are: with their features as keys, to read them with a model that has not seen them.
    private var readable: [(sequence: Int, keys: FeatureKeys)] = []

    init(_ groups: SourceParts, _ options: ReadingTrainer.Options) {
        self.groups = groups
        self.options = options
    }

    var count: Int { sequences.count }

    /// Adds a posting, whose lines were read by a model that had not seen it.
    ///
    /// - Parameter isAsItIs: whether no skill of it is hidden.
    mutating func add(
        _ view: PostingView, _ aligned: MarkAlignment, _ example: ReadingTrainer.Example, _ number: Int,
        _ lines: [LineReading], isAsItIs: Bool
    ) throws(LearningProblem) {
        try FeatureSpellings.add(view, to: &recorder.words)
        let masks = Self.masks(aligned, example.marks)
        for (index, sentence) in view.sentences.enumerated() {
            extractor.extract(index, view, lines, into: &recorder)
            if isAsItIs, options.isCalibrated {
                var keys = FeatureKeys()
                extractor.extract(index, view, lines, into: &keys)
                readable.append((sequences.count, keys))
            }
            sequences.append(
                try recorder.finish(
                    document: number, group: groups.groups[number], labels: Array(masks[sentence.tokens])))
        }
    }

    /// The labels that each token may have.
    static func masks(_ aligned: MarkAlignment, _ marks: [PostingMark]) -> [LabelMask] {
        var masks = aligned.isNeutral.map { $0 ? LabelMask.any : LabelMask(SpanLabel.outside) }
        for span in aligned.spans {
            let label = marks[span.mark].spanLabel
            for token in span.tokens {
                masks[token] = LabelMask(token == span.tokens.lowerBound ? label.first : label.further)
            }
        }
        return masks
    }

    /// The model, with a table that tells from margins how often it is right.
    func model(_ progress: (String) -> Void) throws(LearningProblem) -> SequenceModel {
        var model = try train(sequences) { round in
            progress("tokens, round \(round.round): \(Int(round.objective))")
        }
        if options.isCalibrated {
            model.calibration = try calibration()
            progress("words of each of \(groups.count) parts read by a model of the others")
        }
        return model
    }

    private func train(
        _ sequences: [TrainingSequence], progress: (TrainingRound) -> Void = { _ in }
    ) throws(LearningProblem) -> SequenceModel {
        let labels = try LabelSet(SpanLabel.labelNames)
        var how = SequenceTrainer.Options()
        how.l2 = options.tokensL2
        how.method = .smallSteps(rate: options.tokenRate, rounds: options.rounds)
        let trainer = SequenceTrainer(labels: labels, rules: .spans(labels), options: how)
        let trained = try trainer.train(sequences, progress: progress)
        var model = try trained.model(naming: recorder.index, words: recorder.words, unit: ReadingTrainer.tokenUnit)
        model = model.pruned(toBytes: options.mostTokenBytes)
        model.setOffset(Int32(options.outsideOffset), of: SpanLabel.outside)
        return model
    }

    // MARK: how often it is right

    /// A step of the table stands for at least so many readings.
    private static let leastOfStep = 150

    /// Learns on each part of the sources what margins of a model of the others are worth.
    private func calibration() throws(LearningProblem) -> Calibration {
        let parts = Workers.map(groups.count, threads: options.threads) { observed(in: $0) }
        var all: [(margin: Int32, isRight: Bool)] = []
        for part in parts { all += try part.get() }
        return Calibration(all, least: Self.leastOfStep)
    }

    private func observed(in part: Int) -> Result<[(margin: Int32, isRight: Bool)], LearningProblem> {
        do throws(LearningProblem) {
            let others = sequences.filter { groups.parts[$0.document] != part }
            guard !others.isEmpty else { return .success([]) }
            let model = try train(others)
            let decoder = SequenceDecoder(try CompiledModel(bytes: try CompiledModel.encode(model)))
            var observed: [(margin: Int32, isRight: Bool)] = []
            for (number, keys) in readable where groups.parts[sequences[number].document] == part {
                decoder.decode(keys)
                for span in decoder.spans(from: 0) {
                    guard let isRight = Self.isRight(span, sequences[number].labels) else { continue }
                    observed.append((Int32(clamping: span.margin), isRight))
                }
            }
            return .success(observed)
        } catch {
            return .failure(error)
        }
    }

    /// Whether most of a span's tokens are marked as what it is taken for; nil where the marks leave it open.
    private static func isRight(_ span: ReadSpan, _ masks: [LabelMask]) -> Bool? {
        let own = masks[span.tokens]
        guard !own.contains(.any) else { return nil }
        let labels = [LabelMask(span.label.first), LabelMask(span.label.further)]
        return own.count(where: labels.contains) * 2 >= own.count
    }
}

extension PostingMark {
    /// What the model of tokens says of its tokens.
    var spanLabel: SpanLabel {
        if kind == .other { return .other }
        if kind == .credential, ask == .required || ask == .preferred { return .credential }
        return switch ask {
        case .required: .required
        case .preferred: .preferred
        case .duty, .nothing: .duty
        }
    }
}
