import PhraseMatching
import SkillTaxonomy

/// What the whole posting's text was searched for, before its sentences are looked at one by one.
///
/// All of it can be asked for by token, so that no sentence goes through what others hold.
final class TextFindings {
    let text: TokenizedPosting
    /// The class of each token.
    let classes: [WordClass]
    let cues: TokenSpans<Cue>
    /// Wordings that say nothing of how a clause is meant by themselves: denials, choices, what a body must bear.
    let asides: TokenSpans<Cue>
    let leads: TokenSpans<Lead>
    let levels: TokenSpans<LevelStated>
    /// Of labels that overlap the longest, then the first taxonomy's.
    let labels: TokenSpans<MentionCandidate>
    /// Whether the text holds the sign of an address anywhere.
    let hasAddressSign: Bool
    private let found: [LabelFinder.Found]
    private let finder: LabelFinder

    /// - Parameter hides: which concepts to read as if no taxonomy had them.
    init(
        _ text: TokenizedPosting, _ lexicon: Lexicon, labels finder: LabelFinder,
        without hides: ((ConceptReference) -> Bool)? = nil
    ) {
        self.text = text
        self.finder = finder
        classes = WordClass.classes(of: text, lexicon.words)
        (cues, asides) = Cue.all(in: text, lexicon.cues).parted(tokenCount: text.tokens.count)
        leads = Lead.all(in: text, lexicon.leads)
        levels = LevelStated.all(in: text, lexicon.levels)
        let found = finder.find(in: text)
        self.found =
            hides.map { hides in
                found.filter { label in finder.candidate(label).map { !hides($0.concept) } ?? false }
            } ?? found
        labels = TokenSpans(
            TokenSpans(longestOf: self.found, tokenCount: text.tokens.count).compactMap(finder.candidate),
            tokenCount: text.tokens.count)
        hasAddressSign = text.bytes.contains(UInt8(ascii: "@"))
    }

    /// Whether some tokens hold nothing that could be a thing: no label, and only words of the closed classes.
    func isEmpty(_ tokens: Range<Int>) -> Bool {
        tokens.allSatisfy { token in
            if cues.index(covering: token) != nil || asides.index(covering: token) != nil { return true }
            return labels.index(covering: token) == nil
                && !classes[token].isDisjoint(with: [.function, .quality, .filler])
        }
    }

    /// The labels that a longer one covers.
    var covered: [MentionCandidate] {
        found.filter { label in labels.starting(at: label.tokens.lowerBound)?.tokens != label.tokens }
            .compactMap(finder.candidate)
    }

    /// The label that is exactly some tokens; where several are, that of the first taxonomy.
    func label(on tokens: Range<Int>) -> MentionCandidate? {
        if let label = labels.starting(at: tokens.lowerBound), label.tokens == tokens { return label }
        return found.first { $0.tokens == tokens }.flatMap(finder.candidate)
    }
}
