import PhraseMatching
import Postings
import SkillTaxonomy

/// Finds the short phrases that name what a sentence asks for, by a small grammar of how ads ask.
///
/// After a lead ("experience with", "ability to") and at the start of a list item, phrases are cut at function words and
/// separators; praise before and fillers behind are stripped; lists are split. What follows a preposition inside an item
/// mostly tells the setting, not the thing, and is passed over.
struct AskedPhraseFinder {
    private let findings: TextFindings

    var text: TokenizedPosting { findings.text }
    var classes: [WordClass] { findings.classes }

    /// Longer phrases than this name no thing.
    static let mostWords = 6
    /// Longer words, in bytes, are addresses and keys.
    private static let longestWord = 32

    init(findings: TextFindings) { self.findings = findings }

    /// The lead that begins with a token.
    func lead(at index: Int) -> Lead? { findings.leads.starting(at: index) }

    /// The cue that begins with a token.
    func cue(at index: Int) -> Cue? { findings.cues.starting(at: index) }

    /// The phrases of a sentence that asks.
    ///
    /// - Parameter startsItem: whether the sentence's start itself names things, as list items do.
    func phrases(in sentence: Range<Int>, startsItem: Bool) -> [Range<Int>] {
        var state = State(position: sentence.lowerBound, end: sentence.upperBound)
        if startsItem { readItem(&state) }
        while state.position < state.end {
            if let lead = lead(at: state.position) {
                follow(lead, &state)
            } else {
                state.position += 1
            }
        }
        return state.found.filter { phrase in phrase.allSatisfy { text.tokens[$0].range.count <= Self.longestWord } }
    }

    struct State {
        var position: Int
        let end: Int
        var found: [Range<Int>] = []
    }

    // MARK: what may stand at the start of an item

    /// Reads an item that is the thing itself, or begins with a cue, praise or a number of years.
    private func readItem(_ state: inout State) {
        skipOpening(&state)
        guard state.position < state.end, lead(at: state.position) == nil else { return }
        if isVerbPhrase(at: state.position, state) {
            readVerbPhrases(&state)
        } else {
            readNounPhrases(&state)
        }
    }

    private func skipOpening(_ state: inout State) {
        while state.position < state.end, lead(at: state.position) == nil {
            if let cue = cue(at: state.position), [.asks, .required, .preferred].contains(cue.kind) {
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
    private func isOfAmount(_ at: Int) -> Bool {
        at > 0 && classes[at - 1].contains(.quantity) && isWord(Self.of, at: at)
    }

    /// Whether a word of praise is part of a name, as "Advanced" in "Advanced Life Support": capitals before and after.
    private func isHeadOfName(_ index: Int, _ state: State) -> Bool {
        guard classes[index].contains(.quality), index + 1 < state.end else { return false }
        return text.tokens[index].shape.contains(.capitalised) && text.tokens[index + 1].shape.contains(.capitalised)
            && text.tokens[index + 1].gap == .space && !classes[index + 1].contains(.filler)
    }

    // MARK: after a lead

    private func follow(_ lead: Lead, _ state: inout State) {
        state.position = lead.tokens.upperBound
        // "Experience, including cabling": the example is the thing.
        if let cue = cue(at: state.position), cue.kind == .example {
            state.position = cue.tokens.upperBound
            return readNounPhrases(&state)
        }
        guard state.position < state.end else { return }
        let isVerb = lead.kinds.contains(.verb) && (!lead.kinds.contains(.noun) || isIng(state.position))
        if isVerb || isIng(state.position) && isVerbPhrase(at: state.position, state) {
            readVerbPhrases(&state)
        } else {
            readNounPhrases(&state)
        }
    }

    // MARK: things

    func readNounPhrases(_ state: inout State) {
        var last = -1
        repeat {
            // A separator with nothing readable behind it must not hold the loop where it is.
            guard state.position > last else { return }
            last = state.position
            skipModifiers(&state)
            guard lead(at: state.position) == nil else { return }
            if let phrase = nounPhrase(&state), !isPerson(before: state.position, state) { state.found.append(phrase) }
            readBracket(&state)
            skipTail(&state)
        } while nextInList(&state)
    }

    private func skipModifiers(_ state: inout State) {
        repeat {
            while state.position < state.end, lead(at: state.position) == nil,
                !classes[state.position].isDisjoint(with: [.determiner, .quality, .adverb, .quantity]),
                !isHeadOfName(state.position, state), !startsName(state.position, state)
            {
                state.position += 1
            }
        } while skipContainer(&state)
    }

    private static let containerLinks = KeySet("of", "in", "for", "with")

    /// "a range of office software", "the principles of accounting": what follows is meant.
    private func skipContainer(_ state: inout State) -> Bool {
        let next = state.position + 1
        guard next < state.end, !classes[state.position].isDisjoint(with: [.filler, .generic]),
            !isAction(state.position), text.tokens[next].gap == .space,
            Self.containerLinks.contains(text.tokens[next].key)
        else { return false }
        state.position += 2
        return true
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
        guard end > start, end - start <= Self.mostWords else { return nil }
        let whole = withOf(end, start: start, &state)
        // Where all was filler ("knowledge", "team player") there is nothing to name; "management of" names its object.
        return namesAThing(start..<(isAction(start) ? whole : end)) ? start..<whole : nil
    }

    /// Whether a word is a head that keeps what its "of" leads to, as "management" in "management of volunteers".
    private func isAction(_ index: Int) -> Bool {
        classes[index].contains(.action) && index + 1 < text.tokens.count && isWord(Self.of, at: index + 1)
    }

    /// "Midwives with experience of …", "A nurse who …": the person asked for, not a thing.
    private func isPerson(before next: Int, _ state: State) -> Bool {
        guard next < state.end else { return false }
        if isWord(Self.who, at: next) { return true }
        return isWord(Self.with, at: next) && (next + 1..<min(next + 4, state.end)).contains { lead(at: $0) != nil }
    }

    /// "management of change": a head of action keeps what it acts on, if short.
    private func withOf(_ end: Int, start: Int, _ state: inout State) -> Int {
        guard end == state.position, end - start <= 2, end + 1 < state.end, isWord(Self.of, at: end) else { return end }
        var index = end + 1
        while index < state.end, classes[index].contains(.determiner), text.tokens[index].gap == .space { index += 1 }
        let objectStart = index
        while index < state.end, isContent(index, from: objectStart), index - start < Self.mostWords { index += 1 }
        while index > objectStart, !classes[index - 1].isDisjoint(with: [.filler, .adjective]) { index -= 1 }
        guard index > objectStart else { return end }
        state.position = index
        return index
    }

    private func isContent(_ index: Int, from start: Int) -> Bool {
        let token = text.tokens[index]
        if index > start, token.gap.rawValue > Token.Gap.hyphen.rawValue { return false }
        if index > start, lead(at: index) != nil { return false }
        if let cue = cue(at: index), cue.kind != .example || index == start {
            if index > start || cue.tokens.count > 1 { return false }
        }
        return classes[index].isDisjoint(with: [.determiner, .preposition, .conjunction, .pronoun, .auxiliary])
    }

    func namesAThing(_ phrase: Range<Int>) -> Bool {
        phrase.contains { index in
            classes[index].isDisjoint(with: [.function, .quality, .filler, .generic, .quantity])
                && text.tokens[index].shape.contains(.letter)
        }
    }

    static let of = TokenKey.of("of".utf8)
    private static let who = TokenKey.of("who".utf8)
    private static let with = TokenKey.of("with".utf8)

    /// Whether a word stands here by its key, with nothing but blanks before it.
    func isWord(_ key: UInt64, at index: Int) -> Bool {
        index < text.tokens.count && text.tokens[index].key == key && text.tokens[index].gap == .space
    }
}
