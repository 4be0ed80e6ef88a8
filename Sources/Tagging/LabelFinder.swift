import PhraseMatching
import SkillTaxonomy

/// Finds the labels of taxonomies in a text, those of the first taxonomy first.
struct LabelFinder {
    let taxonomies: [Taxonomy]

    /// All labels that stand in a text, those inside others too.
    func find(in text: TokenizedPosting) -> [MentionCandidate] {
        var found: [MentionCandidate] = []
        for taxonomy in taxonomies {
            let isSpoken = taxonomy.languages.map { Self.isSpoken($0, in: text.posting.language) }
            for match in taxonomy.phrases.matches(in: text.tokens, of: text.bytes) {
                guard let label = taxonomy.label(at: match.payload), label.language < isSpoken.count,
                    isSpoken[label.language], let concept = taxonomy.outline(at: label.concept)
                else { continue }
                found.append(
                    MentionCandidate(
                        tokens: match.tokens, concept: concept.reference, specificity: concept.specificity,
                        rule: label.needsContext ? .labelInContext : .label, needsContext: label.needsContext))
            }
        }
        return found
    }

    /// Whether labels of a language count in a posting: English ones always, others where the posting says no other.
    static func isSpoken(_ language: String, in posting: String?) -> Bool {
        guard let posting, !posting.isEmpty, language != "en" else { return true }
        func primary(_ tag: String) -> String { tag.lowercased().prefix { $0 != "-" && $0 != "_" }.description }
        return primary(posting) == primary(language)
    }

    /// The concepts whose label is exactly these tokens.
    func concepts(for tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [ConceptOutline] {
        taxonomies.flatMap { taxonomy in
            taxonomy.phrases.matches(in: tokens, of: bytes).filter { $0.tokenCount == tokens.count }.compactMap {
                taxonomy.label(at: $0.payload).flatMap { taxonomy.outline(at: $0.concept) }
            }
        }
    }
}
