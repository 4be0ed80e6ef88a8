import PhraseMatching
import SkillTaxonomy

/// Finds the labels of taxonomies in a text, those of the first taxonomy first.
struct LabelFinder {
    let taxonomies: [Taxonomy]

    /// A label where it stands, before its concept is read.
    struct Found: Spanning {
        /// Its tokens.
        var tokens: Range<Int>
        /// What the taxonomy says of it.
        var label: Taxonomy.Label
        /// Which taxonomy has it.
        var taxonomy: Int
    }

    /// All labels that stand in a text, those inside others too; in other letters than their own only where no label
    /// stands as it is written.
    func find(in text: TokenizedPosting) -> [Found] {
        var found: [Found] = []
        var inOtherCase: [Found] = []
        let isEnglish = Self.isEnglish(text.posting.language)
        for (number, taxonomy) in taxonomies.enumerated() {
            let isSpoken = taxonomy.languages.map { Self.isSpoken($0, in: text.posting.language) }
            for match in taxonomy.phrases.matches(in: text.tokens, of: text.bytes) {
                guard let label = taxonomy.label(at: match.payload), label.language < isSpoken.count,
                    isSpoken[label.language]
                else { continue }
                let named = Found(tokens: match.tokens, label: label, taxonomy: number)
                if label.casing == .own {
                    found.append(named)
                    if let longer = longerName(than: named, in: text) { found.append(longer) }
                } else if isEnglish, OtherCase.mayName(match.firstToken, label.casing, in: text) {
                    inOtherCase.append(named)
                }
            }
        }
        guard !inOtherCase.isEmpty else { return found }
        let taken = Set(found.lazy.filter { $0.tokens.count == 1 }.map(\.tokens.lowerBound))
        return found + inOtherCase.filter { !taken.contains($0.tokens.lowerBound) }
    }

    /// Names of credentials hold dashes ("AWS Certified Solutions Architect – Associate"), where elsewhere one ends a
    /// thought: the longest name that goes on over the dash behind one.
    private func longerName(than shorter: Found, in text: TokenizedPosting) -> Found? {
        guard text.isDash(before: shorter.tokens.upperBound) else { return nil }
        let taxonomy = taxonomies[shorter.taxonomy]
        guard taxonomy.outline(at: shorter.label.concept)?.kind == .credential else { return nil }
        let last = min(shorter.tokens.upperBound + Self.mostWordsBehindDash, text.tokens.count)
        var tokens = Array(text.tokens[shorter.tokens.lowerBound..<last])
        tokens[shorter.tokens.count].gap = .hyphen
        let longest = taxonomy.phrases.matches(in: tokens, of: text.bytes).last {
            $0.firstToken == 0 && $0.tokenCount > shorter.tokens.count
        }
        guard let longest, let label = taxonomy.label(at: longest.payload), label.casing == .own else { return nil }
        let start = shorter.tokens.lowerBound
        return Found(tokens: start..<start + longest.tokenCount, label: label, taxonomy: shorter.taxonomy)
    }

    private static let mostWordsBehindDash = 5

    /// A label as a candidate for a mention; nil where its concept cannot be read.
    func candidate(_ found: Found) -> MentionCandidate? {
        let label = found.label
        return taxonomies[found.taxonomy].outline(at: label.concept).map { concept in
            MentionCandidate(
                tokens: found.tokens, concept: concept.reference, specificity: concept.specificity,
                rule: label.needsContext ? .labelInContext : .label,
                // A credential's letters are a plain word more often than not where they are small: "into bed".
                needsContext: label.needsContext || label.casing != .own && concept.kind == .credential,
                isPlainWord: label.casing == .otherPlain)
        }
    }

    /// Whether labels of a language count in a posting: English ones always, others where the posting says no other.
    static func isSpoken(_ language: String, in posting: String?) -> Bool {
        guard let posting, !posting.isEmpty, language != "en" else { return true }
        return primary(posting) == primary(language)
    }

    /// Whether a posting is in English, as far as is known; other letters than a label's own are looked for there alone,
    /// since "sie", "det" and "les" are acronyms in English and words elsewhere.
    static func isEnglish(_ language: String?) -> Bool {
        guard let language, !language.isEmpty else { return true }
        return primary(language) == "en"
    }

    /// The language of a BCP 47 tag, without region and script.
    private static func primary(_ tag: String) -> Substring {
        tag.lowercased().prefix { $0 != "-" && $0 != "_" }
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
