import Postings
import SkillTaxonomy

/// Finds what a posting asks for.
///
/// Deterministic: the same posting, taxonomies and weights give the same requirements.
public struct Tagger: Sendable {
    private let finder: LabelFinder
    private let language: LanguageVocabularies
    private let weights: Weights

    /// Makes a tagger.
    ///
    /// - Parameters:
    ///   - skills: one taxonomy, or several of which the first counts where two name the same thing.
    ///   - credentials: the catalogue's entries as concepts.
    ///   - language: cues, leads, word classes, levels.
    ///   - weights: for each requirement's weight.
    public init(skills: [Taxonomy], credentials: Taxonomy, language: LanguageVocabularies, weights: Weights) {
        finder = LabelFinder(taxonomies: [credentials] + skills)
        self.language = language
        self.weights = weights
    }

    /// Tags one posting.
    public func tag(_ posting: Posting) -> TaggedPosting { read(posting, explaining: false).tagged }

    /// Tags one posting and tells what was considered on the way, what was turned down and why.
    public func explain(_ posting: Posting) -> (tagged: TaggedPosting, considered: [Consideration]) {
        let (tagged, considered) = read(posting, explaining: true)
        let ordered = considered.all.sorted {
            ($0.start, $0.end, $0.concept ?? "") < ($1.start, $1.end, $1.concept ?? "")
        }
        return (tagged, ordered)
    }

    private func read(
        _ posting: Posting, explaining: Bool
    ) -> (tagged: TaggedPosting, considered: Considerations) {
        posting.text.bytes.withUnsafeBufferPointer { bytes in
            let text = TokenizedPosting(posting, bytes: bytes)
            let findings = TextFindings(text, language: language, labels: finder)
            var considered = Considerations(isKept: explaining)
            if explaining {
                for label in findings.covered {
                    considered.note(label, .covered, "a longer label stands here", in: text)
                }
            }
            let mentions = Sentence.all(in: text).flatMap {
                SentenceTagger(findings: findings, sentence: $0, finder: finder).tag(&considered)
            }
            let requirements = RequirementAssembler(text: text, weights: weights).requirements(mentions)
            let tagged = TaggedPosting(posting: posting, requirements: requirements, diagnostics: posting.diagnostics)
            return (tagged, considered)
        }
    }
}
