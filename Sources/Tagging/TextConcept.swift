import PhraseMatching
import SkillTaxonomy

/// Concepts made of the posting's own words, for what stands in no taxonomy.
enum TextConcept {
    /// The scheme of such concepts.
    static let scheme = "text"

    /// The concept that some tokens name: its id is made of the folded words, so that wordings that differ in case or
    /// hyphens are one.
    static func reference(for tokens: Range<Int>, in text: TokenizedPosting, kind: ConceptKind) -> ConceptReference {
        let words = tokens.map { String(decoding: text.bytes[text.tokens[$0].range], as: UTF8.self) }
        let folded = words.flatMap { Tokenizer.foldedForms(of: $0).map { String(decoding: $0, as: UTF8.self) } }
        let label = tokens.map {
            lowered(text.tokens[$0], String(decoding: text.bytes[text.tokens[$0].range], as: UTF8.self))
        }
        return ConceptReference(
            id: ConceptID(scheme + ":" + folded.joined(separator: "-")), label: label.joined(separator: " "),
            kind: kind,
            scheme: scheme)
    }

    /// A word without the capital that its place in a sentence gave it; names written in capitals keep theirs.
    private static func lowered(_ token: Token, _ word: String) -> String {
        token.shape.contains(.capitalised) && !token.shape.contains(.innerCapital) ? word.lowercased() : word
    }
}
