import PhraseMatching

/// What stands between the things of a list.
extension AskedPhraseFinder {
    /// "(Python, R or SAS)": what a bracket lists is asked for as well; a lone abbreviation is the same thing again.
    func readBracket(_ state: inout State) {
        guard state.position < state.end, text.tokens[state.position].gap == .bracket else { return }
        let next = state.position + 1
        let isLone = next >= state.end || text.tokens[next].gap == .bracket
        if isLone, text.tokens[state.position].isAllCapitals { state.position = next }
    }

    /// Passes over what follows a preposition, up to the next separator.
    func skipTail(_ state: inout State) {
        while state.position < state.end, text.tokens[state.position].gap.rawValue < Token.Gap.comma.rawValue,
            !classes[state.position].contains(.conjunction), lead(at: state.position) == nil
        {
            if let cue = cue(at: state.position), cue.kind == .example { return }
            state.position += 1
        }
    }

    /// Whether the list goes on here; moves past the separator.
    func nextInList(_ state: inout State) -> Bool {
        guard state.position < state.end else { return false }
        if cue(at: state.position)?.kind == .equivalent { return false }
        let gap = text.tokens[state.position].gap
        var moved = gap == .comma || gap == .slash || gap == .bracket
        while state.position < state.end,
            classes[state.position].contains(.conjunction) || cue(at: state.position)?.kind == .example
        {
            moved = true
            state.position =
                cue(at: state.position).flatMap { $0.kind == .example ? $0.tokens.upperBound : nil } ?? state.position
                + 1
        }
        guard moved, state.position < state.end, lead(at: state.position) == nil else { return false }
        if let cue = cue(at: state.position), [.tail, .offered, .equivalent, .legal].contains(cue.kind) {
            return false
        }
        return classes[state.position].isDisjoint(with: [.pronoun, .auxiliary, .preposition])
    }
}
