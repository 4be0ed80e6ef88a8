import SkillTaxonomy
import Tagging

/// What counts as one requirement: a single one, or alternatives of one another.
struct ScoreRow: Sendable {
    /// A recognised requirement with what shows it.
    struct Member: Sendable {
        var demand: Demand
        /// All that shows it, before anything is counted once or scaled.
        var held: [EvidenceTerm]
        var evidence: CountedEvidence
    }

    /// The recognised requirements; at least one.
    let members: [Member]
    /// Alternatives that stand in no taxonomy.
    let unrecognised: [Requirement]
    /// The place of the member that the row shows: the one covered furthest among those that a credential can show,
    /// of equals the one named first.
    let leader: Int
    /// The most that a member counts.
    let weight: Double

    /// Makes a row; with no recognised requirement there is none.
    init?(members: [Member], unrecognised: [Requirement]) {
        let candidates = members.indices.filter { members[$0].isShowable }
        let leader = (candidates.isEmpty ? Array(members.indices) : candidates).max { first, second in
            members[first].evidence.coverage < members[second].evidence.coverage
        }
        guard let leader else { return nil }
        self.members = members
        self.unrecognised = unrecognised
        self.leader = leader
        weight = members.map(\.demand.requirement.weight).max() ?? 0
    }

    /// How far the row is covered.
    var coverage: Double { members[leader].evidence.coverage }

    /// What covers the row.
    var evidence: CountedEvidence { members[leader].evidence }

    /// The requirement that the row shows.
    var requirement: Requirement { members[leader].demand.requirement }

    /// How much the row is wanted.
    var importance: Importance { members.map(\.demand.requirement.importance).max() ?? .mentioned }

    /// Whether the catalogue can show one of its members to anybody.
    var isShowable: Bool { members.contains { $0.demand.isShowable } }

    /// The row as a result.
    func outcome(_ holdings: [Holding], _ weights: Weights) -> RequirementOutcome {
        func evidence(_ term: EvidenceTerm) -> Evidence {
            Evidence(
                credential: holdings[term.holding].id, strength: term.strength, path: term.path,
                isPartial: term.isPartial)
        }
        let others = members.indices.filter { $0 != leader }.map { place in
            let member = members[place]
            return AlternativeOutcome(
                requirement: member.demand.requirement.id, concept: member.demand.requirement.concept,
                coverage: member.isShowable ? member.evidence.coverage : nil)
        }
        return RequirementOutcome(
            requirement: requirement.id, concept: requirement.concept, importance: importance, weight: weight,
            coverage: coverage, isMet: coverage >= weights[.metCoverage],
            evidence: self.evidence.counted.map(evidence), setAside: self.evidence.setAside.map(evidence),
            alternatives: others
                + unrecognised.map { AlternativeOutcome(requirement: $0.id, concept: $0.concept, coverage: nil) },
            isOpen: requirement.alternatives?.open ?? false)
    }
}

extension ScoreRow.Member {
    /// Whether the catalogue can show it, or something that is held does.
    var isShowable: Bool { demand.isShowable || evidence.coverage > 0 }
}
