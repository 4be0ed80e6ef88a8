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
    public func tag(_ posting: Posting) -> TaggedPosting {
        explain(posting).tagged
    }

    /// Tags one posting and tells what was considered on the way, what was turned down and why.
    public func explain(_ posting: Posting) -> (tagged: TaggedPosting, considered: [Consideration]) {
        posting.text.bytes.withUnsafeBufferPointer { bytes in
            let text = TokenizedPosting(posting, bytes: bytes)
            let findings = TextFindings(text, language: language, labels: finder)
            var mentions: [ReadMention] = []
            var considered = findings.covered.map { candidate in
                let range = text.range(candidate.tokens)
                return Consideration(
                    start: range.lowerBound, end: range.upperBound, text: text.text(candidate.tokens),
                    concept: candidate.concept.label, outcome: .covered, reason: "a longer label stands here")
            }
            for sentence in Sentence.all(in: text) {
                let found = SentenceTagger(findings: findings, sentence: sentence, finder: finder).tag()
                mentions += found.mentions
                considered += found.considered
            }
            let requirements = RequirementAssembler(text: text, weights: weights).requirements(mentions)
            considered.sort { ($0.start, $0.end, $0.concept ?? "") < ($1.start, $1.end, $1.concept ?? "") }
            return (
                TaggedPosting(posting: posting, requirements: requirements, diagnostics: posting.diagnostics),
                considered
            )
        }
    }
}
