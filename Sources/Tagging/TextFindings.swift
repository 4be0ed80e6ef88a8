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
    let leads: TokenSpans<Lead>
    let levels: TokenSpans<LevelStated>
    /// Of labels that overlap the longest, then the first taxonomy's.
    let labels: TokenSpans<MentionCandidate>
    /// Whether the text holds the sign of an address anywhere.
    let hasAddressSign: Bool
    private let found: [LabelFinder.Found]
    private let finder: LabelFinder

    init(_ text: TokenizedPosting, _ lexicon: Lexicon, labels finder: LabelFinder) {
        self.text = text
        self.finder = finder
        classes = WordClass.classes(of: text, lexicon.words)
        cues = Cue.all(in: text, lexicon.cues)
        leads = Lead.all(in: text, lexicon.leads)
        levels = LevelStated.all(in: text, lexicon.levels)
        found = finder.find(in: text)
        labels = TokenSpans(
            TokenSpans(longestOf: found, tokenCount: text.tokens.count).compactMap(finder.candidate),
            tokenCount: text.tokens.count)
        hasAddressSign = text.bytes.contains(UInt8(ascii: "@"))
    }

    /// The labels that a longer one covers.
    var covered: [MentionCandidate] {
        found.filter { label in labels.starting(at: label.tokens.lowerBound)?.tokens != label.tokens }
            .compactMap(finder.candidate)
    }
}
