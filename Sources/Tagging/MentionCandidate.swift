import SkillTaxonomy

/// A stretch of text that may become a mention.
struct MentionCandidate: Spanning {
    /// Its tokens.
    var tokens: Range<Int>
    /// What it would name.
    var concept: ConceptReference
    /// What the weights know of the concept.
    var specificity: Weights.Key
    /// Why it is a candidate.
    var rule: MentionRule
    /// Whether its label needs evidence around it.
    var needsContext: Bool
    /// Whether it is a plain word, and its label would stand in other letters.
    var isPlainWord: Bool
    /// What speaks for the concept and what against, where the label is ambiguous and was looked at.
    var sense: SenseEvidence?

    /// Whether it may stand for something else.
    var isAmbiguous: Bool { needsContext || isPlainWord }

    init(
        tokens: Range<Int>, concept: ConceptReference, specificity: Weights.Key, rule: MentionRule,
        needsContext: Bool = false, isPlainWord: Bool = false
    ) {
        self.tokens = tokens
        self.concept = concept
        self.specificity = specificity
        self.rule = rule
        self.needsContext = needsContext
        self.isPlainWord = isPlainWord
    }
}

extension ConceptOutline {
    /// The concept as requirements name it.
    var reference: ConceptReference {
        ConceptReference(
            id: id, label: preferredLabel, kind: kind, scheme: scheme, type: type, sector: sector.isEmpty ? nil : sector
        )
    }

    /// The weight that says how much the concept tells candidates apart.
    var specificity: Weights.Key {
        switch kind {
        case .credential: return .specificityCredential
        case .education: return .specificityEducation
        case .language: return .specificityLanguage
        case .experience: return .specificityExperience
        case .skill: break
        }
        switch (skillType, reuseLevel) {
        case (.attitude, _): return .specificityAttitude
        case (.tool, .sectorSpecific), (.tool, .occupationSpecific), (.tool, .crossSector): return .specificityTool
        case (_, .transversal): return .specificityTransversal
        case (_, .crossSector): return .specificityCrossSector
        case (_, .sectorSpecific): return .specificitySectorSpecific
        case (_, .occupationSpecific): return .specificityOccupationSpecific
        }
    }
}
