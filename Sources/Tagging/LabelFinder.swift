import PhraseMatching
import SkillTaxonomy

/// Finds the labels of taxonomies in a text; of overlapping ones the longest count, then those of the first taxonomy.
struct LabelFinder {
    let taxonomies: [Taxonomy]

    /// The labels, and those that a longer one covers.
    func find(in text: TokenizedPosting) -> (kept: [MentionCandidate], covered: [MentionCandidate]) {
        var found: [MentionCandidate] = []
        for taxonomy in taxonomies {
            let isSpoken = taxonomy.languages.map { Self.isSpoken($0, in: text.posting.language) }
            for match in taxonomy.phrases.matches(in: text.tokens, of: text.bytes) {
                guard let label = taxonomy.label(at: match.payload), label.language < isSpoken.count,
                    isSpoken[label.language], let concept = taxonomy.concept(at: label.concept)
                else { continue }
                found.append(
                    MentionCandidate(
                        tokens: match.tokens, concept: concept.reference, specificity: concept.specificity,
                        rule: label.needsContext ? .labelInContext : .label, needsContext: label.needsContext))
            }
        }
        let kept = longest(found, \.tokens)
        let places = Set(kept.map { [$0.tokens.lowerBound, $0.tokens.upperBound] })
        return (kept, found.filter { !places.contains([$0.tokens.lowerBound, $0.tokens.upperBound]) })
    }

    /// Whether labels of a language count in a posting: English ones always, others where the posting says no other.
    static func isSpoken(_ language: String, in posting: String?) -> Bool {
        guard let posting, !posting.isEmpty, language != "en" else { return true }
        func primary(_ tag: String) -> String { tag.lowercased().prefix { $0 != "-" && $0 != "_" }.description }
        return primary(posting) == primary(language)
    }

    /// The concepts whose label is exactly these tokens.
    func concepts(for tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [Concept] {
        taxonomies.flatMap { taxonomy in
            taxonomy.phrases.matches(in: tokens, of: bytes).filter { $0.tokenCount == tokens.count }.compactMap {
                taxonomy.label(at: $0.payload).flatMap { taxonomy.concept(at: $0.concept) }
            }
        }
    }
}
