import PhraseMatching
import SkillTaxonomy

/// Concepts made of the posting's own words, for what stands in no taxonomy.
enum TextConcept {
    /// The scheme of such concepts.
    static let scheme = "text"

    /// The concept that some tokens name: its id is made of the folded words, so that wordings that differ in case or
    /// hyphens are one.
    static func reference(for tokens: some Collection<Int>, in text: TokenizedPosting, kind: ConceptKind)
        -> ConceptReference
    {
        let words = tokens.map { String(decoding: text.bytes[text.tokens[$0].range], as: UTF8.self) }
        let folded = words.flatMap { Tokenizer.foldedForms(of: $0).map { String(decoding: $0, as: UTF8.self) } }
        var label = ""
        for token in tokens {
            if !label.isEmpty { label += joint(before: token, in: text) }
            label += lowered(text.tokens[token], String(decoding: text.bytes[text.tokens[token].range], as: UTF8.self))
        }
        return ConceptReference(
            id: ConceptID(scheme + ":" + folded.joined(separator: "-")), label: label, kind: kind, scheme: scheme)
    }

    /// What joins a word to the one before it: a hyphen beside a single letter stays ("E-BoP"), all else is a blank.
    private static func joint(before token: Int, in text: TokenizedPosting) -> String {
        guard token > 0, text.tokens[token].gap == .hyphen else { return " " }
        return text.tokens[token].range.count == 1 || text.tokens[token - 1].range.count == 1 ? "-" : " "
    }

    /// A word without the capital that its place in a sentence gave it; names written in capitals and single letters keep
    /// theirs.
    private static func lowered(_ token: Token, _ word: String) -> String {
        token.shape.contains([.capitalised, .lowerLetter]) && !token.shape.contains(.innerCapital)
            ? word.lowercased() : word
    }
}
