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
        let expiringDays = Int(exactly: min(max(rules.weights[.expiringDays], 0), 100_000).rounded()) ?? 0
        let statuses = StatusRules(catalogue, expiringDays: expiringDays).statuses(of: held, asOf: day)
        let concepts = conceptsNamed(in: held)
        var copies: [String: Int] = [:]
        var known: [CredentialID: Entry] = [:]
        return zip(held, statuses).map { credential, status in
            var holding = holding(of: credential, status, concepts, &known)
            let copy = copies[holding.id.rawValue, default: 0] + 1
            copies[holding.id.rawValue] = copy
            if copy > 1 { holding.id = HoldingID("\(holding.id)#\(copy)") }
            return holding
        }
    }

    /// An entry of the catalogue as though it had just been earned: current, with evidence.
    func planned(_ entry: Credential) -> Holding {
        var known: [CredentialID: Entry] = [:]
        return holding(
            of: HeldCredential(name: entry.name, entry: entry.id, verification: .evidence), .current, [:], &known)
    }

    /// What all credentials of one entry have in common.
    private struct Entry {
        var credential: Credential
        var issuer: Issuer?
        var skills: [(concept: Int, level: ProficiencyLevel?)]
        var countedAs: String
    }

    private func holding(
        of held: HeldCredential, _ status: CredentialStatus, _ concepts: [String: ConceptID],
        _ known: inout [CredentialID: Entry]
    ) -> Holding {
        guard let entry = held.entry.flatMap({ entry($0, &known) }) else {
            let claim = "claim:" + FoldedName(held.name).tokens.joined(separator: "-")
            return Holding(
                id: HoldingID(claim), name: held.name, entry: nil, skills: stated(held.skills, concepts),
                countedAs: claim, status: status, verification: held.verification,
                assurance: rules.assurance(of: nil, issuer: nil, held.verification))
        }
        return Holding(
            id: HoldingID(entry.credential.id.rawValue), name: entry.credential.name, entry: entry.credential,
            skills: entry.skills, countedAs: entry.countedAs, status: status, verification: held.verification,
            assurance: rules.assurance(of: entry.credential, issuer: entry.issuer, held.verification))
    }

    private func entry(_ id: CredentialID, _ known: inout [CredentialID: Entry]) -> Entry? {
        if let entry = known[id] { return entry }
        guard let credential = catalogue.credential(id) else { return nil }
        let entry = Entry(
            credential: credential, issuer: catalogue.issuer(credential.issuer), skills: taught(by: credential),
            countedAs: credential.family.map { "family:\($0)" } ?? "entry:\(id)")
        known[id] = entry
        return entry
    }

    private func taught(by entry: Credential) -> [(concept: Int, level: ProficiencyLevel?)] {
        entry.skills.compactMap { skill in graph.number(skill.id).map { ($0, skill.level) } }
    }

    private func stated(
        _ skills: [StatedSkill], _ concepts: [String: ConceptID]
    ) -> [(concept: Int, level: ProficiencyLevel?)] {
        var places: [Int: Int] = [:]
        var result: [(concept: Int, level: ProficiencyLevel?)] = []
        for skill in skills {
            let id = skill.id ?? skill.name.flatMap { concepts[FoldedName($0).key] }
            guard let concept = id.flatMap(graph.number) else { continue }
            guard let place = places[concept] else {
                places[concept] = result.count
                result.append((concept, skill.level))
                continue
            }
            // Stated twice, it counts at its higher level; and none is as low as the lowest.
            if let level = skill.level, result[place].level.map({ $0 < level }) ?? true { result[place].level = level }
        }
        return result
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
