import Credentials
import SkillTaxonomy
import Tagging

/// What is asked for, made ready to be measured against any number of holdings.
struct Demand: Sendable {
    /// What it takes to meet it.
    enum Standard: Sendable {
        /// Showing a skill to a level.
        case skill(RelevanceSearch, ProficiencyLevel?)
        /// Holding one of these entries; other credentials show something if they share its skills.
        case credential(satisfiers: Set<CredentialID>, skills: [(search: RelevanceSearch, level: ProficiencyLevel?)])
        /// Something that no credential shows.
        case otherwise
    }

    let requirement: Requirement
    let standard: Standard
    /// Whether anything in the catalogue could show it to somebody who asks for it.
    let isShowable: Bool
}

/// Requirements x holdings -> evidence.
struct RequirementAssessor: Sendable {
    let catalogue: Catalogue
    let graph: ConceptGraph
    let rules: StrengthRules

    /// Makes a requirement ready.
    func demand(_ requirement: Requirement) -> Demand {
        let concept = requirement.concept
        let entry = catalogue.credential(CredentialID(concept.id.rawValue))
        switch concept.kind {
        case .experience:
            return Demand(requirement: requirement, standard: .otherwise, isShowable: false)
        case .credential, .education:
            if let entry { return demand(requirement, for: entry) }
        case .skill, .language:
            break
        }
        guard let number = graph.number(concept.id) else {
            return Demand(requirement: requirement, standard: .otherwise, isShowable: false)
        }
        let search = RelevanceSearch(from: number, in: graph, rules.weights)
        // Most speakers of a language hold no certificate of it, so the lack of one is no gap.
        let isShowable = concept.kind != .language && search.concepts.contains { !graph.teachers[$0].isEmpty }
        return Demand(
            requirement: requirement, standard: .skill(search, requirement.proficiency), isShowable: isShowable)
    }

    private func demand(_ requirement: Requirement, for entry: Credential) -> Demand {
        let skills = entry.skills.compactMap { skill in
            graph.number(skill.id).map { (RelevanceSearch(from: $0, in: graph, rules.weights), skill.level) }
        }
        return Demand(
            requirement: requirement,
            standard: .credential(satisfiers: catalogue.satisfiers(of: entry.id), skills: skills), isShowable: true)
    }

    /// What holdings show of what is asked for; those that show nothing are left out.
    func terms(_ demand: Demand, _ holdings: [Holding]) -> [EvidenceTerm] {
        // Of copies of one credential each shows the same.
        var known: [Likeness: EvidenceTerm?] = [:]
        return holdings.enumerated().compactMap { place, holding in
            guard let entry = holding.entry else { return term(demand, place, holding) }
            let likeness = Likeness(
                entry: entry.id, isValid: holding.status.isValid, verification: holding.verification)
            if let found = known[likeness] {
                return found.map { term in
                    var term = term
                    term.holding = place
                    return term
                }
            }
            let term = term(demand, place, holding)
            known[likeness] = .some(term)
            return term
        }
    }

    /// All that what an entry's holding shows depends on.
    private struct Likeness: Hashable {
        var entry: CredentialID
        var isValid: Bool
        var verification: Verification
    }

    private func term(_ demand: Demand, _ place: Int, _ holding: Holding) -> EvidenceTerm? {
        switch demand.standard {
        case .otherwise: nil
        case .skill(let search, let asked): skillTerm(search, asked, place, holding)
        case .credential(let satisfiers, let skills):
            if let entry = holding.entry, satisfiers.contains(entry.id) {
                exactTerm(demand.requirement.concept.id, entry.id, place, holding)
            } else {
                partialTerm(demand.requirement.concept.id, skills, place, holding)
            }
        }
    }

    private func skillTerm(
        _ search: RelevanceSearch, _ asked: ProficiencyLevel?, _ place: Int, _ holding: Holding
    ) -> EvidenceTerm? {
        guard let best = best(search, asked, holding) else { return nil }
        return term(
            place, holding, relevance: best.relevance, depth: best.depth, path: search.path(to: best.concept),
            isPartial: false)
    }

    private func exactTerm(
        _ asked: ConceptID, _ entry: CredentialID, _ place: Int, _ holding: Holding
    ) -> EvidenceTerm {
        var term = term(
            place, holding, relevance: 1, depth: 1,
            path: entry.rawValue == asked.rawValue ? [asked] : [asked, ConceptID(entry.rawValue)], isPartial: false)
        term.strength.assurance = 1
        return term
    }

    /// How much of a demanded credential's skills another shares, on average over these.
    private func partialTerm(
        _ asked: ConceptID, _ skills: [(search: RelevanceSearch, level: ProficiencyLevel?)], _ place: Int,
        _ holding: Holding
    ) -> EvidenceTerm? {
        let shared = skills.compactMap { skill in best(skill.search, skill.level, holding).map { (skill.search, $0) } }
        guard let strongest = shared.max(by: { $0.1.product < $1.1.product }) else { return nil }
        let relevance = shared.reduce(0) { $0 + $1.1.relevance }
        let product = shared.reduce(0) { $0 + $1.1.product }
        return term(
            place, holding, relevance: relevance / Double(skills.count), depth: product / relevance,
            path: [asked] + strongest.0.path(to: strongest.1.concept), isPartial: true)
    }

    private func term(
        _ place: Int, _ holding: Holding, relevance: Double, depth: Double, path: [ConceptID], isPartial: Bool
    ) -> EvidenceTerm {
        EvidenceTerm(
            holding: place, countedAs: holding.countedAs,
            strength: Strength(
                relevance: relevance, depth: depth, assurance: holding.assurance,
                validity: holding.status.isValid ? 1 : 0, verification: rules.verification(holding.verification)),
            isPartial: isPartial, path: path)
    }

    private struct Best {
        var concept: Int
        var relevance: Double
        var depth: Double
        var product: Double { relevance * depth }
    }

    /// The skill of a holding that says most about the one asked for.
    private func best(_ search: RelevanceSearch, _ asked: ProficiencyLevel?, _ holding: Holding) -> Best? {
        var best: Best?
        for (concept, level) in holding.skills {
            let relevance = search.relevance(concept)
            guard relevance > 0 else { continue }
            let other = Best(concept: concept, relevance: relevance, depth: rules.depth(granted: level, asked: asked))
            if best.map({ other.product > $0.product }) ?? true { best = other }
        }
        return best
    }
}
