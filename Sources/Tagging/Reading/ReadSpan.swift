import Learning

/// A stretch of tokens that names something.
struct ReadSpan: Spanning, Equatable {
    /// Its tokens.
    var tokens: Range<Int>
    /// What it is.
    var label: SpanLabel
    /// The token that the model is least sure of.
    var weakest: Int
    /// By how much that token's reading is better than the next best, in the model's units.
    var margin: Int
    /// How many of a thousand such readings are right; nil where the model does not know.
    var thousandths: Int?
}

extension SequenceDecoder {
    /// The spans of the sequence that was decoded last, in order.
    ///
    /// - Parameter start: the token at its first position.
    func spans(from start: Int) -> [ReadSpan] {
        var spans: [ReadSpan] = []
        for position in 0..<count {
            guard let (label, isFirst) = SpanLabel.reading(self.label(at: position)) else { continue }
            let (token, margin) = (start + position, Int(margin(at: position)))
            if !isFirst, let last = spans.last, last.tokens.upperBound == token, last.label == label {
                spans[spans.count - 1].tokens = last.tokens.lowerBound..<token + 1
                guard margin < last.margin else { continue }
                spans[spans.count - 1].margin = margin
                spans[spans.count - 1].weakest = token
            } else {
                spans.append(ReadSpan(tokens: token..<token + 1, label: label, weakest: token, margin: margin))
            }
        }
        return spans
    }
}
