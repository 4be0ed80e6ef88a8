/// What was considered while a posting is tagged; kept only where somebody asks for it.
struct Considerations {
    /// Whether somebody does.
    let isKept: Bool
    private(set) var all: [Consideration] = []

    init(isKept: Bool) { self.isKept = isKept }

    /// Notes what became of a candidate; the reason is not even put together where nobody asks.
    mutating func note(
        _ candidate: MentionCandidate, _ outcome: Consideration.Outcome,
        _ reason: @autoclosure () -> Consideration.Reason,
        in text: TokenizedPosting
    ) {
        guard isKept else { return }
        let range = text.original(candidate.tokens)
        var consideration = Consideration(
            start: range.lowerBound, end: range.upperBound, text: text.posting.text.text(range),
            concept: candidate.concept.isRecognised ? candidate.concept.label : nil, outcome: outcome,
            reason: reason())
        consideration.sense = candidate.sense
        all.append(consideration)
    }
}
