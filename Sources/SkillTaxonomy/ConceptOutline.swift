/// What tagging needs to know of a concept: read for every label found in a text, so it leaves out all that is a list.
public struct ConceptOutline: Sendable, Equatable {
    /// What identifies it within its scheme.
    public var id: ConceptID
    /// Its preferred label.
    public var preferredLabel: String
    /// What it is.
    public var kind: ConceptKind
    /// The taxonomy it comes from.
    public var scheme: String
    /// What sort of skill it is.
    public var skillType: Concept.SkillType
    /// How widely it is used.
    public var reuseLevel: Concept.ReuseLevel
    /// The file of the taxonomy it stands in, without its ending; empty where there is none.
    public var sector: String
    /// What sort of credential it is; empty of what is none.
    public var credentialType: String
}

extension Taxonomy {
    /// The outline of the concept at a position.
    public func outline(at position: Int) -> ConceptOutline? { table.outline(at: position) }
}

extension ConceptTable {
    func outline(at index: Int) -> ConceptOutline? {
        rows.at(index).map { row in
            ConceptOutline(
                id: ConceptID(string(row.id)), preferredLabel: string(row.label), kind: Self.value(row.kind),
                scheme: string(row.scheme), skillType: Self.value(row.skillType),
                reuseLevel: Self.value(row.reuseLevel), sector: string(row.sector),
                credentialType: string(row.credentialType))
        }
    }
}
