import Credentials
import Markup
import SkillTaxonomy

/// Held credentials -> holdings, which requirements are measured against.
struct HoldingMaker: Sendable {
    let taxonomy: Taxonomy
    let catalogue: Catalogue
    let graph: ConceptGraph
    let rules: StrengthRules

    /// All of a candidate's credentials, as they stand on a day.
    func holdings(of held: [HeldCredential], asOf day: CalendarDay) -> [Holding] {
        let expiringDays = Int(min(max(rules.weights[.expiringDays], 0), 100_000))
        let statuses = StatusRules(catalogue, expiringDays: expiringDays).statuses(of: held, asOf: day)
        let concepts = conceptsNamed(in: held)
        var copies: [String: Int] = [:]
        return zip(held, statuses).map { credential, status in
            var holding = holding(of: credential, status, concepts)
            let copy = copies[holding.id.rawValue, default: 0] + 1
            copies[holding.id.rawValue] = copy
            if copy > 1 { holding.id = HoldingID("\(holding.id)#\(copy)") }
            return holding
        }
    }

    /// An entry of the catalogue as though it had just been earned: current, with evidence.
    func planned(_ entry: Credential) -> Holding {
        holding(of: HeldCredential(name: entry.name, entry: entry.id, verification: .evidence), .current, [:])
    }

    private func holding(
        of held: HeldCredential, _ status: CredentialStatus, _ concepts: [String: ConceptID]
    ) -> Holding {
        let entry = held.entry.flatMap(catalogue.credential)
        let words = FoldedName(held.name).tokens.joined(separator: "-")
        let skills = entry.map(taught) ?? stated(held.skills, concepts)
        return Holding(
            id: HoldingID(entry?.id.rawValue ?? "claim:" + words), name: entry?.name ?? held.name, entry: entry,
            skills: skills,
            countedAs: entry?.family.map { "family:\($0)" } ?? entry.map { "entry:\($0.id)" } ?? "claim:" + words,
            status: status, verification: held.verification,
            assurance: rules.assurance(
                of: entry, issuer: entry.flatMap { catalogue.issuer($0.issuer) }, held.verification))
    }

    private func taught(by entry: Credential) -> [(concept: Int, level: ProficiencyLevel?)] {
        entry.skills.compactMap { skill in graph.number(skill.id).map { ($0, skill.level) } }
    }

    private func stated(
        _ skills: [StatedSkill], _ concepts: [String: ConceptID]
    ) -> [(concept: Int, level: ProficiencyLevel?)] {
        skills.compactMap { skill in
            let id = skill.id ?? skill.name.flatMap { concepts[FoldedName($0).key] }
            return id.flatMap(graph.number).map { ($0, skill.level) }
        }
    }

    /// The concepts whose labels are the skill names that unresolved credentials state.
    ///
    /// Such names are rare, so the labels are searched when they come up rather than indexed for all.
    private func conceptsNamed(in held: [HeldCredential]) -> [String: ConceptID] {
        let names = held.filter { $0.entry == nil }.flatMap(\.skills).filter { $0.id == nil }.compactMap(\.name)
        guard !names.isEmpty else { return [:] }
        let wanted = Set(names.map { FoldedName($0).key })
        var found: [String: ConceptID] = [:]
        for concept in taxonomy.concepts {
            for label in concept.labels {
                let key = FoldedName(label).key
                if wanted.contains(key), found[key] == nil { found[key] = concept.id }
            }
        }
        return found
    }
}
