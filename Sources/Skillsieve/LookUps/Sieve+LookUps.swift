import Credentials
import Reporting
import SkillTaxonomy

extension Sieve {
    /// Every concept in use: the skills, then the credentials.
    public var concepts: [Concept] {
        skills.concepts + builtIn.credentials.concepts
    }

    /// The concept with an id, or with this code, last part of a URI or id in another scheme.
    public func concept(_ id: ConceptID) -> Concept? {
        if let concept = skills.concept(id) ?? builtIn.credentials.concept(id) { return concept }
        let named = skills.concepts.filter { Crosswalk.names($0, id.rawValue) }
        return named.count == 1 ? named[0] : nil
    }

    /// The ids of the concepts that are nearest to what somebody typed: those whose labels hold it, then those whose id or
    /// label is spelled like it.
    public func nearest(to text: String, limit: Int) -> [ConceptID] {
        let concepts = concepts
        var ids = LabelSearch(concepts).find(text, limit: limit).map(\.concept.id)
        var owners: [String: ConceptID] = [:]
        var names: [String] = []
        for concept in concepts {
            for name in [concept.id.rawValue, concept.preferredLabel] + concept.altLabels where owners[name] == nil {
                owners[name] = concept.id
                names.append(name)
            }
        }
        for id in NearestNames(names).find(text, limit: limit).compactMap({ owners[$0] }) where !ids.contains(id) {
            ids.append(id)
        }
        return Array(ids.prefix(limit))
    }

    /// A concept with what hangs on it.
    public func card(_ id: ConceptID) throws(ConfigurationProblem) -> ConceptCard? {
        guard let concept = concept(id) else { return nil }
        let ids = Set([concept.id] + concept.crosswalk.map(Crosswalk.id(for:)))
        let narrower = skills.concepts.filter { $0.broader.contains(concept.id) }.map(\.id)
        let credentials = try catalogue().credentials.filter { $0.skills.contains { ids.contains($0.id) } }.map(\.id)
        return ConceptCard(concept: concept, narrower: narrower, credentials: credentials)
    }
}
