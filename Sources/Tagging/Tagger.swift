import Postings
import SkillTaxonomy

/// Finds what a posting asks for.
///
/// Deterministic: the same posting, taxonomies, model and weights give the same requirements.
public struct Tagger: Sendable {
    private let finder: LabelFinder
    private let lexicon: Lexicon
    private let weights: Weights
    private let limits: TaggingLimits
    private let model: ReadingModel
    private let hasOwnLabels: Bool

    /// Makes a tagger.
    ///
    /// - Parameters:
    ///   - skills: one taxonomy, or several of which the first counts where two name the same thing.
    ///   - credentials: the catalogue's entries as concepts.
    ///   - language: cues, leads, word classes, levels.
    ///   - weights: for each requirement's weight.
    ///   - model: what reads the lines and their words.
    ///   - hasOwnLabels: whether the skills are those that the model learned with; others cover less of a text.
    ///   - limits: on what one posting may make it do.
    public init(
        skills: [Taxonomy], credentials: Taxonomy, language: LanguageVocabularies, weights: Weights,
        model: ReadingModel, hasOwnLabels: Bool = true, limits: TaggingLimits = .standard
    ) {
        self.hasOwnLabels = hasOwnLabels
        self.model = model
        finder = LabelFinder(taxonomies: [credentials] + skills)
        lexicon = Lexicon(language)
        self.weights = weights
        self.limits = limits
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
        TokenizedPosting.with(posting, textLimit: limits.textBytes, tokenLimit: limits.tokens) { text in
            let findings = TextFindings(text, lexicon, labels: finder)
            var considered = Considerations(isKept: explaining)
            if explaining {
                for label in findings.covered {
                    considered.note(label, .covered, .longerLabel, in: text)
                }
            }
            var diagnostics = posting.diagnostics
            if text.readCount < posting.text.bytes.count {
                let problem = TaggingProblem.textTooLong(read: text.readCount, whole: posting.text.bytes.count)
                diagnostics.append(problem.diagnostic)
            }
            var mentions = mentions(findings, &considered)
            let most = max(0, limits.mentions)
            if mentions.count > most {
                mentions.removeSubrange(most...)
                diagnostics.append(TaggingProblem.tooManyMentions(kept: most).diagnostic)
            }
            let requirements = RequirementAssembler(text: text, weights: weights).requirements(mentions)
            return (TaggedPosting(posting: posting, requirements: requirements, diagnostics: diagnostics), considered)
        }
    }

    /// The mentions of all sentences, and some more than the limit where they pass it, in text order.
    private func mentions(_ findings: TextFindings, _ considered: inout Considerations) -> [ReadMention] {
        let view = PostingView(findings, model.words)
        let decoders = ReadingDecoders(model, hasOwnLabels: hasOwnLabels)
        let lines = decoders.readLines(view)
        let senses = Senses(findings)
        var mentions: [ReadMention] = []
        for index in view.sentences.indices where view.sentences[index].kind != .heading {
            let spans = decoders.readSpans(index, view, lines)
            let maker = SpanMentions(index, view, lines[index], finder, senses, decoders)
            mentions += maker.mentions(spans, &considered)
            if mentions.count > limits.mentions { break }
        }
        return mentions.sorted { $0.candidate.tokens.lowerBound < $1.candidate.tokens.lowerBound }
    }
}
