import PhraseMatching
import Postings

/// Tells phrases that name a thing from those too general to be asked for.
struct PhraseGenerality {
    let findings: TextFindings
    let sentence: Sentence

    private var text: TokenizedPosting { findings.text }

    /// Whether a phrase says too little: a common word alone, or adjectives with a noun that names nothing alone.
    func isTooGeneral(_ phrase: Range<Int>) -> Bool {
        phrase.isEmpty || isTooGeneralAlone(phrase) || isBare(phrase)
    }

    /// A phrase without adjectives at its end, which were cut from their noun: "follow" of "follow oral and …".
    func withoutCutAdjectives(_ phrase: Range<Int>) -> Range<Int> {
        guard let last = phrase.last, findings.classes[last].contains(.adjective) else { return phrase }
        let kept = phrase.last {
            findings.classes[$0].isDisjoint(with: [.adjective, .preposition, .determiner, .quality])
        }
        return phrase.lowerBound..<(kept.map { $0 + 1 } ?? phrase.lowerBound)
    }

    /// Whether adjectives go with a noun that names nothing alone: "local laws".
    private func isBare(_ phrase: Range<Int>) -> Bool {
        guard phrase.count > 1, let last = phrase.last else { return false }
        return !findings.classes[last].isDisjoint(with: [.bare, .generic])
            && phrase.dropLast().allSatisfy { findings.classes[$0].contains(.adjective) }
    }

    /// A single word says enough only where it is a name (a capital inside a sentence, a sign, a digit) or no common word.
    private func isTooGeneralAlone(_ phrase: Range<Int>) -> Bool {
        guard phrase.count == 1, let index = phrase.first else { return false }
        let token = text.tokens[index]
        if !findings.classes[index].isDisjoint(with: [.bare, .adjective, .filler]) { return true }
        if token.isAllCapitals || token.shape.contains(.innerCapital) || token.shape.contains(.sign) { return false }
        if !findings.classes[index].isEmpty || token.range.count < 4 { return true }
        let isNamedInside =
            token.shape.contains(.capitalised) && index != sentence.tokens.lowerBound && token.gap != .stop
        return !isNamedInside && !isItemOrObject(index)
    }

    /// Whether a single word is what a lead leads to, or an item of the list by itself.
    private func isItemOrObject(_ index: Int) -> Bool {
        guard !text.bytes[text.tokens[index].range].suffix(2).elementsEqual("ed".utf8) else { return false }
        let endsHere =
            index + 1 >= sentence.tokens.upperBound || text.tokens[index + 1].gap.rawValue >= Token.Gap.comma.rawValue
        let startsHere =
            text.tokens[index].gap == .comma || index > 0 && findings.classes[index - 1].contains(.conjunction)
        if startsHere, endsHere || findings.classes[index + 1].contains(.conjunction) { return true }
        let isAfterLead =
            findings.leads.ending(at: index) != nil || findings.cues.ending(at: index)?.kind == .example
        return isAfterLead || endsHere && index == sentence.tokens.lowerBound
    }
}
