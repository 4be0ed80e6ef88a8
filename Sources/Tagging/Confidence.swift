import Postings

/// How sure it is that a mention names its thing and asks for it.
///
/// Set by hand from reading what each rule finds in `Corpus/gold`; an order of trust, not yet a calibrated probability.
enum Confidence {
    /// The confidence of a mention: by its rule, and by whether its section or only a cue asks for it.
    static func of(_ mention: ReadMention) -> Double {
        let isInSection = [.requirements, .preferred, .education].contains(mention.section)
        let base: Double =
            switch mention.candidate.rule {
            case .label: 0.9
            case .structuredField, .education, .language: 0.9
            case .labelInContext, .sharedHead: 0.8
            case .experience: 0.85
            case .linkedPhrase: 0.7
            case .askedPhrase: 0.6
            }
        return mention.importance == .mentioned ? base * 0.8 : isInSection ? base : base * 0.9
    }
}
