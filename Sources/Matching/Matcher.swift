import Credentials
import Markup
import SkillTaxonomy
import Tagging

/// Requirements x held credentials -> coverage, score, contributions and gaps.
public struct Matcher: Sendable {
    let taxonomy: Taxonomy
    let catalogue: Catalogue
    let weights: Weights
    let assessor: RequirementAssessor
    let holdingMaker: HoldingMaker

    /// Makes a matcher; one serves any number of candidates and postings.
    public init(taxonomy: Taxonomy, catalogue: Catalogue, weights: Weights) {
        self.taxonomy = taxonomy
        self.catalogue = catalogue
        self.weights = weights
        let graph = ConceptGraph(taxonomy: taxonomy, catalogue: catalogue)
        let rules = StrengthRules(weights: weights)
        assessor = RequirementAssessor(catalogue: catalogue, graph: graph, rules: rules)
        holdingMaker = HoldingMaker(taxonomy: taxonomy, catalogue: catalogue, graph: graph, rules: rules)
    }

    /// Matches a candidate with a posting, as of a day.
    public func match(_ candidate: Candidate, _ posting: TaggedPosting, asOf day: CalendarDay) -> Match {
        let holdings = holdingMaker.holdings(of: candidate.held, asOf: day)
        let demands = posting.askedRequirements.filter(\.concept.isRecognised).map(assessor.demand)
        return match(candidate, posting, demands, holdings, asOf: day)
    }

    /// Matches with demands and holdings that are ready.
    func match(
        _ candidate: Candidate, _ posting: TaggedPosting, _ demands: [Demand], _ holdings: [Holding],
        asOf day: CalendarDay
    ) -> Match {
        match(
            candidate, posting, Scoring(posting: posting, demands: demands, holdings: holdings, self), holdings,
            asOf: day)
    }

    /// The match that a score belongs to.
    func match(
        _ candidate: Candidate, _ posting: TaggedPosting, _ scoring: Scoring, _ holdings: [Holding],
        asOf day: CalendarDay
    ) -> Match {
        let contributions = scoring.contributions
        return Match(
            candidate: candidate.id, posting: posting.posting.id, asOf: day, score: scoring.score,
            sufficientEvidence: scoring.score != nil
                && scoring.recognisedShare >= weights[.sufficientRecognisedShare],
            requirements: scoring.rows.map { $0.outcome(holdings, weights) },
            credentials: outcomes(holdings, contributions), gaps: scoring.gaps,
            unrecognised: posting.askedRequirements.filter { !$0.concept.isRecognised }.map(\.id),
            recognisedShare: scoring.recognisedShare, toBeShownOtherwise: scoring.toBeShownOtherwise,
            unresolvedCredentials: candidate.held.filter { $0.entry == nil }.map(unresolved),
            claimedSkills: candidate.claimedSkills, pathways: [])
    }

    private func outcomes(_ holdings: [Holding], _ contributions: [Double]) -> [CredentialOutcome] {
        let ranked = holdings.indices.filter { holdings[$0].isRecognised }.sorted { first, second in
            let (one, other) = (contributions[first], contributions[second])
            return one != other ? one > other : first < second
        }
        return ranked.enumerated().map { rank, place in
            let holding = holdings[place]
            return CredentialOutcome(
                id: holding.id, entry: holding.entry?.id, name: holding.name, rank: rank + 1,
                contribution: contributions[place], status: holding.status, verification: holding.verification)
        }
    }

    private func unresolved(_ held: HeldCredential) -> UnresolvedCredential {
        UnresolvedCredential(
            name: held.name, nearest: held.nearest.compactMap { catalogue.credential($0)?.name })
    }
}

extension TaggedPosting {
    /// The requirements that ask for something: all but those that are only named in order to be ruled out.
    var askedRequirements: [Requirement] { requirements.filter { $0.weight > 0 } }
}
