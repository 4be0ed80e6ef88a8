import Learning

/// Reads a posting with the models: what each sentence asks for, which tokens name it.
///
/// Made for a posting; what it keeps is used again from sentence to sentence.
final class ReadingDecoders {
    private let lines: SequenceDecoder
    private let tokens: SequenceDecoder
    private var lineFeatures: LineFeatures
    private let tokenFeatures: TokenFeatures
    private var keys = FeatureKeys()
    /// The first token of the sentence that was read last.
    private var start = 0

    /// What is taken from the score of "names nothing" where other labels than those it learned with cover the text.
    ///
    /// In the model's units. Others cover less of a text, and the model would find too little.
    private static let allowance: Int32 = 4

    init(_ model: ReadingModel, hasOwnLabels: Bool = true) {
        lines = SequenceDecoder(model.lines)
        tokens = SequenceDecoder(model.tokens)
        lineFeatures = LineFeatures(model.names)
        tokenFeatures = TokenFeatures(model.names)
        if !hasOwnLabels { tokens.offsets[SpanLabel.outside.index] -= Self.allowance }
    }

    /// What each sentence asks for.
    func readLines(_ view: PostingView) -> [LineReading] {
        keys.removeAll()
        lineFeatures.extract(view, into: &keys)
        lines.decode(keys)
        return view.sentences.indices.map { index in
            var reading = LineReading(lines, at: index)
            let sentence = view.sentences[index]
            if let told = sentence.told {
                let cues = view.findings.cues.starting(in: sentence.tokens)
                reading.settle(told, hasMildCue: cues.contains { $0.kind == .preferred })
            }
            return reading
        }
    }

    /// What a sentence names, in text order.
    func readSpans(_ index: Int, _ view: PostingView, _ readings: [LineReading]) -> [ReadSpan] {
        keys.removeAll()
        tokenFeatures.extract(index, view, readings, into: &keys)
        tokens.decode(keys)
        start = view.sentences[index].tokens.lowerBound
        var spans = tokens.spans(from: start)
        let calibration = tokens.model.calibration
        guard calibration != .none else { return spans }
        for index in spans.indices {
            spans[index].thousandths = calibration.thousandths(Int32(clamping: spans[index].margin))
        }
        return spans
    }

    /// By how much the reading of a token of the sentence that was read last is better than the next best, in the model's units.
    func margin(of token: Int) -> Int { Int(tokens.margin(at: token - start)) }

    /// Why a token of the sentence that was read last has its reading and not the next best.
    func reason(of token: Int) -> ReadingReason? {
        guard let reason = tokens.explanation(at: token - start, of: keys, strongest: 4) else { return nil }
        func name(_ label: LabelID) -> String { tokens.model.labels[label] }
        return ReadingReason(
            chosen: name(reason.chosen), rival: name(reason.rival), margin: Int(reason.margin),
            features: reason.features.map { ReadingReason.Pull(feature: $0.name, points: $0.points) },
            rest: reason.rest + reason.offset, neighbours: reason.before + reason.after)
    }
}
