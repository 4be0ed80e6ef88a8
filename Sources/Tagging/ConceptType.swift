import SkillTaxonomy

extension ConceptOutline {
    /// The sort of skill or of credential, as results name it; nil where the taxonomy does not say it.
    ///
    /// A skill that carries over to any job is transversal; a field of knowledge, a tool, an attitude and a language stay
    /// what they are however far they carry. Credentials keep the catalogue's word, but for checks and what the law makes
    /// of a person, which have words of their own.
    var type: String? {
        if !credentialType.isEmpty { return Self.ownNames[credentialType] ?? credentialType }
        switch kind {
        case .language: return Concept.SkillType.language.rawValue
        case .skill: break
        case .credential, .education, .experience: return nil
        }
        guard skillType == .competence else { return skillType.rawValue }
        return reuseLevel == .transversal ? reuseLevel.rawValue : "skill"
    }

    /// What the catalogue calls otherwise.
    private static let ownNames = ["background-check": "check", "legal-status": "legalStatus"]
}
