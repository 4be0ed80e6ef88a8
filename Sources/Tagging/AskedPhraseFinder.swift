import PhraseMatching
import Postings
import SkillTaxonomy

/// Finds the short phrases that name what a sentence asks for, by a small grammar of how ads ask.
///
/// After a lead ("experience with", "ability to") and at the start of a list item, phrases are cut at function words and
/// separators; praise before and fillers behind are stripped; lists are split. What follows a preposition inside an item
/// mostly tells the setting, not the thing, and is passed over.
struct AskedPhraseFinder {
    let text: TokenizedPosting
    let classes: [WordClass]
    let cues: [Cue]
    let leads: [Lead]
    private let leadAt: [Int: Lead]
    private let cueAt: [Int: Cue]

    /// Longer phrases than this name no thing.
    static let mostWords = 6

    init(text: TokenizedPosting, classes: [WordClass], cues: [Cue], leads: [Lead]) {
        self.text = text
        self.classes = classes
        self.cues = cues
        self.leads = leads
        leadAt = Dictionary(leads.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        cueAt = Dictionary(cues.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The phrases of a sentence that asks.
    ///
    /// - Parameter startsItem: whether the sentence's start itself names things, as list items do.
    func phrases(in sentence: Range<Int>, startsItem: Bool) -> [Range<Int>] {
        var state = State(position: sentence.lowerBound, end: sentence.upperBound)
        if startsItem { readItem(&state) }
        while state.position < state.end {
            if let lead = leadAt[state.position] {
                follow(lead, &state)
            } else {
                state.position += 1
            }
        }
        return state.found
    }

    private struct State {
        var position: Int
        let end: Int
        var found: [Range<Int>] = []
    }

    // MARK: what may stand at the start of an item

    /// Reads an item that is the thing itself, or begins with a cue, praise or a number of years.
    private func readItem(_ state: inout State) {
        skipOpening(&state)
        guard state.position < state.end, leadAt[state.position] == nil else { return }
        if isVerbPhrase(at: state.position, state) {
            readVerbPhrases(&state)
        } else {
            readNounPhrases(&state)
        }
    }

    private func skipOpening(_ state: inout State) {
        while state.position < state.end, leadAt[state.position] == nil {
            if let cue = cueAt[state.position], [.asks, .required, .preferred].contains(cue.kind) {
                state.position = cue.tokens.upperBound
            } else if !classes[state.position].isDisjoint(with: [
                .determiner, .quality, .pronoun, .auxiliary, .adverb, .quantity,
            ])
                && !isHeadOfName(state.position, state) || isOfAmount(state.position)
            {
                state.position += 1
            } else {
                return
            }
        }
    }

    /// "of" in "3+ years of".
    private func isOfAmount(_ at: Int) -> Bool { at > 0 && classes[at - 1].contains(.quantity) && isWord("of", at: at) }

    /// Whether a word of praise is part of a name, as "Advanced" in "Advanced Life Support": capitals before and after.
    private func isHeadOfName(_ index: Int, _ state: State) -> Bool {
        guard classes[index].contains(.quality), index + 1 < state.end else { return false }
        return text.tokens[index].shape.contains(.capitalised) && text.tokens[index + 1].shape.contains(.capitalised)
            && text.tokens[index + 1].gap == .space && !classes[index + 1].contains(.filler)
    }

    private func isVerbPhrase(at index: Int, _ state: State) -> Bool {
        guard classes[index].contains(.verb) || isIng(index) else { return false }
        guard index + 1 < state.end, text.tokens[index + 1].gap.rawValue <= Token.Gap.slash.rawValue else {
            return false
        }
        let next = classes[index + 1]
        if isIng(index) { return !next.isDisjoint(with: [.determiner, .preposition, .adverb, .pronoun]) }
        return !next.isDisjoint(with: [.determiner, .adverb]) || next.contains(.preposition)
    }

    private func isIng(_ index: Int) -> Bool {
        let word = text.bytes[text.tokens[index].range]
        return word.count > 5 && word.suffix(3).elementsEqual("ing".utf8)
    }

    // MARK: after a lead

    private func follow(_ lead: Lead, _ state: inout State) {
        state.position = lead.tokens.upperBound
        guard state.position < state.end else { return }
        let isVerb = lead.kinds.contains(.verb) && (!lead.kinds.contains(.noun) || isIng(state.position))
        if isVerb || isIng(state.position) && isVerbPhrase(at: state.position, state) {
            readVerbPhrases(&state)
        } else {
            readNounPhrases(&state)
        }
    }

    // MARK: things

    private func readNounPhrases(_ state: inout State) {
        var last = -1
        repeat {
            // A separator with nothing readable behind it must not hold the loop where it is.
            guard state.position > last else { return }
            last = state.position
            skipModifiers(&state)
            guard leadAt[state.position] == nil else { return }
            if let phrase = nounPhrase(&state), !isPerson(before: state.position, state) { state.found.append(phrase) }
            readBracket(&state)
            skipTail(&state)
        } while nextInList(&state)
    }

    private func skipModifiers(_ state: inout State) {
        while state.position < state.end, leadAt[state.position] == nil,
            !classes[state.position].isDisjoint(with: [.determiner, .quality, .adverb, .quantity]),
            !isHeadOfName(state.position, state), !startsName(state.position, state)
        {
            state.position += 1
        }
        // "a range of office software", "the principles of accounting": what follows is meant.
        if state.position + 1 < state.end, !classes[state.position].isDisjoint(with: [.filler, .generic]),
            ["of", "in", "for", "with"].contains(where: { isWord($0, at: state.position + 1) })
        {
            state.position += 2
            skipModifiers(&state)
        }
    }

    /// Whether a number or praise belongs to a name ("ISO 27001" begins with no number, "3D modelling" does).
    private func startsName(_ index: Int, _ state: State) -> Bool {
        text.tokens[index].shape.contains([.digit, .letter])
    }

    /// The run of content words here, without fillers behind; nil where there is none.
    private func nounPhrase(_ state: inout State) -> Range<Int>? {
        let start = state.position
        while state.position < state.end, isContent(state.position, from: start) { state.position += 1 }
        var end = state.position
        let behind: WordClass = [.filler, .adverb, .quality]
        while end > start, !classes[end - 1].isDisjoint(with: behind) || text.tokens[end - 1].isNumber { end -= 1 }
        // Where all was filler ("knowledge", "team player") there is nothing to name.
        guard end > start, end - start <= Self.mostWords, namesAThing(start..<end) else { return nil }
        return start..<withOf(end, start: start, &state)
    }

    /// "Midwives with experience of …", "A nurse who …": the person asked for, not a thing.
    private func isPerson(before next: Int, _ state: State) -> Bool {
        guard next < state.end else { return false }
        if isWord("who", at: next) { return true }
        return isWord("with", at: next) && (next + 1..<min(next + 4, state.end)).contains { leadAt[$0] != nil }
    }

    /// "management of change": a head of action keeps what it acts on, if short.
    private func withOf(_ end: Int, start: Int, _ state: inout State) -> Int {
        guard end == state.position, end - start <= 2, end + 1 < state.end, isWord("of", at: end) else { return end }
        var index = end + 1
        while index < state.end, classes[index].contains(.determiner), text.tokens[index].gap == .space { index += 1 }
        let objectStart = index
        while index < state.end, isContent(index, from: objectStart), index - start < Self.mostWords { index += 1 }
        while index > objectStart, classes[index - 1].contains(.filler) { index -= 1 }
        guard index > objectStart else { return end }
        state.position = index
        return index
    }

    private func isContent(_ index: Int, from start: Int) -> Bool {
        let token = text.tokens[index]
        if index > start, token.gap.rawValue > Token.Gap.hyphen.rawValue { return false }
        if index > start, leadAt[index] != nil { return false }
        if let cue = cueAt[index], cue.kind != .example || index == start {
            if index > start || cue.tokens.count > 1 { return false }
        }
        return classes[index].isDisjoint(with: [.determiner, .preposition, .conjunction, .pronoun, .auxiliary])
    }

    private func namesAThing(_ phrase: Range<Int>) -> Bool {
        phrase.contains { index in
            classes[index].isDisjoint(with: [.function, .quality, .filler, .generic, .quantity])
                && text.tokens[index].shape.contains(.letter)
        }
    }

    private func isWord(_ word: String, at index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].key == TokenKey.of(word.utf8)
            && text.tokens[index].gap == .space
    }

    // MARK: between things

    /// "(Python, R or SAS)": what a bracket lists is asked for as well; a lone abbreviation is the same thing again.
    private func readBracket(_ state: inout State) {
        guard state.position < state.end, text.tokens[state.position].gap == .bracket else { return }
        var index = state.position + 1
        while index < state.end, text.tokens[index].gap != .bracket { index += 1 }
        guard index - state.position > 1 else {
            if text.tokens[state.position].isAllCapitals { state.position = index }
            return
        }
    }

    /// Passes over what follows a preposition, up to the next separator.
    private func skipTail(_ state: inout State) {
        while state.position < state.end, text.tokens[state.position].gap.rawValue < Token.Gap.comma.rawValue,
            !classes[state.position].contains(.conjunction), leadAt[state.position] == nil
        {
            if let cue = cueAt[state.position], cue.kind == .example { return }
            state.position += 1
        }
    }

    /// Whether the list goes on here; moves past the separator.
    private func nextInList(_ state: inout State) -> Bool {
        guard state.position < state.end else { return false }
        if cueAt[state.position]?.kind == .equivalent { return false }
        let gap = text.tokens[state.position].gap
        var moved = gap == .comma || gap == .slash || gap == .bracket
        while state.position < state.end,
            classes[state.position].contains(.conjunction) || cueAt[state.position]?.kind == .example
        {
            moved = true
            state.position =
                cueAt[state.position].flatMap { $0.kind == .example ? $0.tokens.upperBound : nil } ?? state.position + 1
        }
        guard moved, state.position < state.end, leadAt[state.position] == nil else { return false }
        if let cue = cueAt[state.position], [.tail, .offered, .equivalent, .legal].contains(cue.kind) { return false }
        return classes[state.position].isDisjoint(with: [.pronoun, .auxiliary, .preposition])
    }

    // MARK: things one does

    private func readVerbPhrases(_ state: inout State) {
        var last = -1
        repeat {
            guard state.position > last else { return }
            last = state.position
            while state.position < state.end, classes[state.position].contains(.adverb) { state.position += 1 }
            guard state.position < state.end, leadAt[state.position] == nil else { return }
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
            guard text.tokens[index].gap.rawValue <= Token.Gap.hyphen.rawValue, leadAt[index] == nil,
                cueAt[index].map({ $0.kind == .example || $0.kind == .alternative }) ?? true,
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
