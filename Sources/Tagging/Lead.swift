import PhraseMatching
import SkillTaxonomy

/// A wording right before the thing asked for: "experience with", "ability to".
struct Lead {
    /// What follows it.
    enum Kind: String {
        /// A thing: "knowledge of Python".
        case noun
        /// Something one does: "ability to work alone".
        case verb
        /// What one is able to do: wherever a sentence begins with it, it is asked for.
        case ability
        /// Words that begin a duty as often as an ask ("Work with engineers"): where they stand says nothing of asking.
        case task
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// What may follow it.
    var kinds: Set<Kind>

    /// The leads of a text in order; of overlapping ones the longest, then the first.
    static func all(in text: TokenizedPosting, _ vocabulary: PhraseVocabulary) -> [Lead] {
        var kinds: [Range<Int>: Set<Kind>] = [:]
        for match in vocabulary.matches(in: text.tokens, of: text.bytes) {
            guard let kind = Kind(rawValue: vocabulary.category(of: match)) else { continue }
            kinds[match.tokens, default: []].insert(kind)
        }
        let found = kinds.map { Lead(tokens: $0.key, kinds: $0.value) }.sorted {
            $0.tokens.lowerBound < $1.tokens.lowerBound
        }
        return longest(found, \.tokens)
    }
}
