import Learning

/// Reads a posting with the models: what each sentence asks for, which tokens name it.
///
/// Made once for a thread and used for one posting after the other.
final class ReadingDecoders {
    private let lines: SequenceDecoder
    private let tokens: SequenceDecoder
    private var lineFeatures: LineFeatures
    private let tokenFeatures: TokenFeatures
    private var keys = FeatureKeys()

    init(_ model: ReadingModel) {
        lines = SequenceDecoder(model.lines)
        tokens = SequenceDecoder(model.tokens)
        lineFeatures = LineFeatures(model.names)
        tokenFeatures = TokenFeatures(model.names)
    }

    /// What each sentence asks for.
    func readLines(_ view: PostingView) -> [LineReading] {
        keys.removeAll()
        lineFeatures.extract(view, into: &keys)
        lines.decode(keys)
        return view.sentences.indices.map { LineReading(lines, at: $0) }
    }

    /// What a sentence names, in text order.
    func readSpans(_ index: Int, _ view: PostingView, _ readings: [LineReading]) -> [ReadSpan] {
        keys.removeAll()
        tokenFeatures.extract(index, view, readings, into: &keys)
        tokens.decode(keys)
        var spans: [ReadSpan] = []
        let start = view.sentences[index].tokens.lowerBound
        for position in 0..<tokens.count {
            guard let (label, isFirst) = SpanLabel.reading(tokens.label(at: position)) else { continue }
            let margin = Int(tokens.margin(at: position))
            if !isFirst, let last = spans.last, last.tokens.upperBound == start + position, last.label == label {
                spans[spans.count - 1].tokens = last.tokens.lowerBound..<start + position + 1
                spans[spans.count - 1].margin = min(last.margin, margin)
            } else {
                spans.append(ReadSpan(tokens: start + position..<start + position + 1, label: label, margin: margin))
            }
        }
        return spans
    }
}
