import Postings
import SkillTaxonomy

/// How sure it is that a mention is what it is taken for.
///
/// A probability, calibrated: of what the models read, by the margin (`Calibration`, learned on what they had not seen); of labels
/// beside it and of what grammar reads, the weights hold the share that marks by hand agree with, for each rule.
enum Confidence {
    /// The confidence of a mention: by its rule, and by whether its section, only its wording or nothing asks for it.
    static func of(_ mention: ReadMention, _ weights: Weights) -> Double {
        if let thousandths = mention.thousandths { return Double(thousandths) / 1000 }
        let keys = keys(mention.candidate.rule)
        if mention.importance == .mentioned { return weights[keys.mentioned] }
        let isInSection = [.requirements, .preferred, .education].contains(mention.section)
        return weights[isInSection ? keys.section : keys.clause]
    }

    private struct Keys {
        var section: Weights.Key
        var clause: Weights.Key
        var mentioned: Weights.Key
    }

    private static func keys(_ rule: MentionRule) -> Keys {
        switch rule {
        case .label:
            Keys(section: .confidenceLabelSection, clause: .confidenceLabelClause, mentioned: .confidenceLabelMentioned)
        case .labelInContext:
            Keys(
                section: .confidenceLabelInContextSection, clause: .confidenceLabelInContextClause,
                mentioned: .confidenceLabelInContextMentioned)
        case .sharedHead:
            Keys(
                section: .confidenceSharedHeadSection, clause: .confidenceSharedHeadClause,
                mentioned: .confidenceSharedHeadMentioned)
        case .askedPhrase:
            Keys(
                section: .confidenceAskedPhraseSection, clause: .confidenceAskedPhraseClause,
                mentioned: .confidenceAskedPhraseMentioned)
        case .linkedPhrase:
            Keys(
                section: .confidenceLinkedPhraseSection, clause: .confidenceLinkedPhraseClause,
                mentioned: .confidenceLinkedPhraseMentioned)
        case .education, .experience, .language, .structuredField:
            Keys(
                section: .confidenceGrammarSection, clause: .confidenceGrammarClause,
                mentioned: .confidenceGrammarMentioned)
        }
    }
}
