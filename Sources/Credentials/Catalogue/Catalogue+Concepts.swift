import SkillTaxonomy

extension Catalogue {
    /// Each entry as a concept, so that postings can be searched for the names of credentials.
    public func concepts() -> [Concept] {
        credentials.map(\.concept)
    }
}

extension Credential {
    /// The entry as a concept of the same id: a credential, or education for a degree.
    public var concept: Concept {
        Concept(
            id: ConceptID(id.rawValue), preferredLabel: name, altLabels: aliases,
            kind: type == .degree ? .education : .credential,
            marks: exactCase.map { LabelMark(.exactCase, label: $0) }
                + needsContext.map { LabelMark(.needsContext, label: $0) },
            sector: sector, credentialType: type.rawValue)
    }
}
