@testable import PhraseMatching

/// What a phrase set must find, worked out the slow way: every phrase against every run of tokens.
struct PhraseOracle {
    private struct Entry {
        var phrase: Phrase
        var raw: [UInt8]
        /// Each variant's folded words, and the canonical forms of these.
        var variants: [(folded: [[UInt8]], canonical: [[UInt8]])]
    }

    private let entries: [Entry]

    init(_ phrases: [Phrase]) {
        entries = phrases.map { phrase in
            var table = WordTable()
            let ids = Tokenizer.foldedForms(of: phrase.text).map { table.id(of: $0) }
            let variants = PhraseVariants.of(ids, form: phrase.form, in: &table).map { variant in
                let folded = variant.map { table.folded($0) }
                return (folded: folded, canonical: folded.map(WordForms.canonical))
            }.flatMap { variant in
                let verbs =
                    phrase.form == .lemma && variant.folded.count > 1 ? Self.otherForms(variant.canonical[0]) : []
                return [variant]
                    + verbs.map { verb in
                        (folded: variant.folded, canonical: [WordForms.canonical(verb)] + variant.canonical.dropFirst())
                    }
            }
            return Entry(phrase: phrase, raw: PhraseOracle.raw(phrase.text), variants: variants)
        }
    }

    /// The other forms of a verb: with -ing, or without.
    private static func otherForms(_ verb: [UInt8]) -> [[UInt8]] {
        let bare = WordForms.bareForms(ofIng: verb)
        return bare.isEmpty ? WordForms.ingForms(of: verb) : bare
    }

    /// A text cut once, for many oracles.
    struct Text {
        var bytes: [UInt8]
        var tokens: [Token]
        var folded: [[UInt8]]
        var canonical: [[UInt8]]

        init(_ text: String) {
            bytes = Array(text.utf8)
            tokens = Tokenizer.tokens(of: text)
            folded = Tokenizer.foldedForms(of: text)
            canonical = folded.map(WordForms.canonical)
        }
    }

    func matches(in text: Text) -> Set<PhraseMatch> {
        var found: Set<PhraseMatch> = []
        for first in text.tokens.indices {
            for end in first + 1..<text.tokens.count + 1 {
                if end - 1 > first, [.comma, .bracket, .stop].contains(text.tokens[end - 1].gap) { break }
                for entry in entries where holds(entry, text, first..<end) {
                    found.insert(PhraseMatch(firstToken: first, tokenCount: end - first, payload: entry.phrase.payload))
                }
            }
        }
        return found
    }

    private func holds(_ entry: Entry, _ text: Text, _ range: Range<Int>) -> Bool {
        entry.variants.contains { variant in
            guard variant.canonical == Array(text.canonical[range]) else { return false }
            return switch entry.phrase.form {
            case .lemma: true
            case .exactForm: variant.folded == Array(text.folded[range])
            case .exactCase: entry.raw == range.flatMap { text.bytes[text.tokens[$0].range] }
            }
        }
    }

    private static func raw(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).flatMap { bytes[$0.range] }
    }
}
