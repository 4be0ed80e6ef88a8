import Credentials
import Reporting
import SkillTaxonomy

extension Sieve {
    /// Every concept in use: the skills of all taxonomies, then the credentials.
    public var concepts: [Concept] {
        skills.flatMap(\.concepts) + builtIn.credentials.concepts
    }

    /// The concept with an id, in the first taxonomy that has it.
    public func concept(_ id: ConceptID) -> Concept? {
        skills.lazy.compactMap { $0.concept(id) }.first ?? builtIn.credentials.concept(id)
    }

    /// A concept with what hangs on it.
    public func card(_ id: ConceptID) throws(ConfigurationProblem) -> ConceptCard? {
        guard let concept = concept(id) else { return nil }
        let narrower = skills.flatMap(\.concepts).filter { $0.broader.contains(id) }.map(\.id)
        let credentials = try catalogue().credentials.filter { $0.skills.contains { $0.id == id } }.map(\.id)
        return ConceptCard(concept: concept, narrower: narrower, credentials: credentials)
    }
}
