import PhraseMatching

/// Phrases that begin with what one does: "read shop drawings".
extension AskedPhraseFinder {
    func isVerbPhrase(at index: Int, _ state: State) -> Bool {
        guard classes[index].contains(.verb) || isIng(index) else { return false }
        guard index + 1 < state.end, text.tokens[index + 1].gap.rawValue <= Token.Gap.slash.rawValue else {
            return false
        }
        let next = classes[index + 1]
        if isIng(index) { return !next.isDisjoint(with: [.determiner, .preposition, .adverb, .pronoun]) }
        return !next.isDisjoint(with: [.determiner, .adverb]) || next.contains(.preposition)
    }

    func isIng(_ index: Int) -> Bool {
        let (bytes, end) = (text.bytes, Int(text.tokens[index].end))
        return text.tokens[index].range.count > 5 && bytes[end - 1] == UInt8(ascii: "g")
            && bytes[end - 2] == UInt8(ascii: "n") && bytes[end - 3] == UInt8(ascii: "i")
    }

    func readVerbPhrases(_ state: inout State) {
        var last = -1
        repeat {
            guard state.position > last else { return }
            last = state.position
            while state.position < state.end, classes[state.position].contains(.adverb) { state.position += 1 }
            guard state.position < state.end, lead(at: state.position) == nil else { return }
            let phrase = verbPhrase(&state)
            if phrase.count > 1,
                namesAThing(phrase) || phrase.contains(where: { !classes[$0].isDisjoint(with: [.generic]) })
            {
                state.found.append(phrase)
            }
            skipTail(&state)
            guard nextInList(&state) else { return }
            if !classes[state.position].contains(.verb), !isIng(state.position) { return readNounPhrases(&state) }
        } while true
    }

    /// A verb with its object and, where the verb has no object of its own, what its preposition leads to.
    private func verbPhrase(_ state: inout State) -> Range<Int> {
        let start = state.position
        state.position += 1
        var isAfterPreposition = false
        while state.position < state.end, state.position - start < Self.mostWords {
            let index = state.position
            let word = classes[index]
            guard text.tokens[index].gap.rawValue <= Token.Gap.hyphen.rawValue, lead(at: index) == nil,
                cue(at: index).map({ $0.kind == .example || $0.kind == .alternative }) ?? true,
                word.isDisjoint(with: [.conjunction, .pronoun, .auxiliary])
            else { break }
            if word.contains(.preposition), !word.contains(.adverb) {
                let hasObject =
                    index - start > 1 && !isAfterPreposition
                    && (start + 1..<index).contains { classes[$0].isDisjoint(with: [.adverb, .determiner]) }
                if hasObject || isAfterPreposition { break }
                isAfterPreposition = true
            }
            state.position += 1
        }
        var end = state.position
        while end > start + 1,
            !classes[end - 1].isDisjoint(with: [.preposition, .determiner, .adverb, .quality, .filler])
        { end -= 1 }
        return start..<end
    }
}
