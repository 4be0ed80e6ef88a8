import Learning
import PhraseMatching

/// Trains the model of tokens.
struct TokenTraining {
    private let groups: SourceParts
    private let options: ReadingTrainer.Options
    private var recorder = SequenceRecorder()
    private let extractor = TokenFeatures(ReadingNames())
    private var sequences: [TrainingSequence] = []

    init(_ groups: SourceParts, _ options: ReadingTrainer.Options) {
        self.groups = groups
        self.options = options
    }

    var count: Int { sequences.count }

    /// Adds a posting, whose lines were read by a model that had not seen it.
    mutating func add(
        _ view: PostingView, _ aligned: MarkAlignment, _ example: ReadingTrainer.Example, _ number: Int,
        _ lines: [LineReading]
    ) throws(LearningProblem) {
        try FeatureSpellings.add(view, to: &recorder.words)
        let masks = Self.masks(aligned, example.marks)
        for (index, sentence) in view.sentences.enumerated() {
            extractor.extract(index, view, lines, into: &recorder)
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

    /// The model.
    func model(_ progress: (String) -> Void) throws(LearningProblem) -> SequenceModel {
        let labels = try LabelSet(SpanLabel.labelNames)
        var how = SequenceTrainer.Options()
        how.l2 = options.tokensL2
        how.maximumRounds = options.rounds
        how.threads = options.threads
        let trainer = SequenceTrainer(labels: labels, rules: .spans(labels), options: how)
        let trained = try trainer.train(
            sequences,
            progress: { round in
                if round.round % 10 == 0 { progress("tokens, round \(round.round): \(Int(round.objective))") }
            })
        var model = try trained.model(naming: recorder.index, words: recorder.words, unit: ReadingTrainer.unit)
        model = model.pruned(toBytes: options.mostTokenBytes)
        model.setOffset(Int32(options.outsideOffset), of: SpanLabel.outside)
        return model
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
