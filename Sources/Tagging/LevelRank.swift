import SkillTaxonomy

extension Requirement {
    /// What the level comes to: 1 (foundation) to 4 (expert), of a language 1 to 6 for A1 to C2; nil where none is stated.
    ///
    /// A language's level in other words is put where the Common European Framework has what they say: "basic" at A2,
    /// "conversational" at B1, "fluent" at C1, "native" at C2.
    public var levelRank: Int? {
        guard concept.kind == .language else { return proficiency?.rawValue }
        if let code = level?.uppercased(), let place = Self.frameworkLevels.firstIndex(of: code) { return place + 1 }
        if let word = level?.lowercased(), Self.upperIntermediate.contains(word) { return 4 }
        return proficiency.map {
            switch $0 {
            case .foundation: 2
            case .intermediate: 3
            case .advanced: 5
            case .expert: 6
            }
        }
    }

    /// The framework's own word for B2, between what "intermediate" and "advanced" come to.
    private static let upperIntermediate = ["upper-intermediate", "upper intermediate"]

    private static let frameworkLevels = ["A1", "A2", "B1", "B2", "C1", "C2"]
}
