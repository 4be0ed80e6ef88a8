import PhraseMatching
import SkillTaxonomy

/// A wording that says how the words around it are meant.
struct Cue {
    /// What it says; the raw values are the categories of `Taxonomy/language/cues.csv`.
    enum Kind: String, CaseIterable {
        case asks, required, preferred, negated, negator, offered, duty, legal, alternative, equivalent, example, tail
        /// An amount ("at least"): it requires, unless another wording in its clause says how much it matters.
        case quantity
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// What it says.
    var kind: Kind

    /// The cues of a text in order; of overlapping ones the longest, then the first.
    static func all(in text: TokenizedPosting, _ vocabulary: PhraseVocabulary) -> [Cue] {
        let found = vocabulary.matches(in: text.tokens, of: text.bytes).compactMap { match in
            Kind(rawValue: vocabulary.category(of: match)).map { Cue(tokens: match.tokens, kind: $0) }
        }
        return longest(found, \.tokens)
    }
}

/// Of ranges that overlap, the longest, then the first; in text order.
func longest<Item>(_ items: [Item], _ range: (Item) -> Range<Int>) -> [Item] {
    var kept: [Item] = []
    var covered: Set<Int> = []
    let ordered = items.enumerated().sorted {
        let (first, second) = (range($0.element), range($1.element))
        return (second.count, first.lowerBound, $0.offset) < (first.count, second.lowerBound, $1.offset)
    }
    for item in ordered.map(\.element) where range(item).allSatisfy({ !covered.contains($0) }) {
        covered.formUnion(range(item))
        kept.append(item)
    }
    return kept.sorted { range($0).lowerBound < range($1).lowerBound }
}
