import SkillTaxonomy
import Tagging

/// The score of one posting for one list of holdings, with all that is said beside it.
struct Scoring: Sendable {
    /// The rows that enter the score, in the order of the posting.
    let rows: [ScoreRow]
    /// Rows that no credential can show, or not to the candidate's advantage.
    let otherwise: [ScoreRow]
    /// The weight of what is recognised, as a share of all that is asked.
    let recognisedShare: Double
    /// 0...100, or nil.
    let score: Double?
    private let asked: [RequirementID]
    private let holdingCount: Int
    private let metCoverage: Double

    /// Works out coverage and score.
    init(posting: TaggedPosting, demands: [Demand], holdings: [Holding], _ matcher: Matcher) {
        let groups = Self.groups(posting.askedRequirements)
        let demands = Dictionary(demands.map { ($0.requirement.id, $0) }, uniquingKeysWith: { first, _ in first })
        let all = groups.compactMap { group in
            ScoreRow(
                members: group.compactMap { demands[$0.id] }.map { demand in
                    let terms = matcher.assessor.terms(demand, holdings)
                    let limit = matcher.weights[.partialCredentialCoverage]
                    return ScoreRow.Member(
                        demand: demand, held: terms, evidence: CountedEvidence(terms, partialLimit: limit))
                }, unrecognised: group.filter { !$0.concept.isRecognised })
        }
        let counted = Self.counted(all)
        rows = all.indices.filter(counted.contains).map { all[$0] }
        otherwise = all.indices.filter { !counted.contains($0) }.map { all[$0] }
        recognisedShare = Self.recognisedShare(groups)
        let weight = rows.reduce(0) { $0 + $1.weight }
        let covered = rows.reduce(0) { $0 + $1.weight * $1.coverage }
        score = holdings.contains(where: \.isRecognised) && weight > 0 ? 100 * covered / weight : nil
        asked = posting.askedRequirements.map(\.id)
        holdingCount = holdings.count
        metCoverage = matcher.weights[.metCoverage]
    }

    /// Each holding's Shapley value in the score.
    var contributions: [Double] {
        var sums = [Double](repeating: 0, count: holdingCount)
        let weight = rows.reduce(0) { $0 + $1.weight }
        guard score != nil, weight > 0 else { return sums }
        for row in rows {
            let terms = row.evidence.counted.filter { $0.strength.value > 0 }
            for (term, value) in zip(terms, shapleyValues(terms.map(\.strength.value))) {
                sums[term.holding] += 100 * row.weight / weight * value
            }
        }
        return sums
    }

    /// What is not met, required first, then by weight times what is missing.
    var gaps: [Gap] {
        let missing = rows.enumerated().filter { $0.element.coverage < metCoverage }
        let ordered = missing.sorted { first, second in
            let (one, other) = (first.element, second.element)
            let isRequired = one.importance == .required
            if isRequired != (other.importance == .required) { return isRequired }
            let (loss, otherLoss) = (one.weight * (1 - one.coverage), other.weight * (1 - other.coverage))
            return loss != otherLoss ? loss > otherLoss : first.offset < second.offset
        }
        return ordered.map { _, row in
            Gap(requirement: row.requirement.id, importance: row.importance, missing: 1 - row.coverage)
        }
    }

    /// What no credential can show: whole rows, and of a row that is not met the alternatives that would meet it.
    var toBeShownOtherwise: [RequirementID] {
        let whole = otherwise.flatMap { $0.members.map(\.demand.requirement) }
        let parts = rows.filter { $0.coverage < metCoverage }.flatMap { row in
            row.members.filter { !$0.isShowable }.map(\.demand.requirement)
        }
        let ids = Set((whole + parts).map(\.id))
        return asked.filter(ids.contains)
    }

    /// Requirements that count as one, in the order of the posting.
    private static func groups(_ requirements: [Requirement]) -> [[Requirement]] {
        var groups: [[Requirement]] = []
        var places: [String: Int] = [:]
        for requirement in requirements {
            if let name = requirement.alternatives?.id, let place = places[name] {
                groups[place].append(requirement)
            } else {
                if let name = requirement.alternatives?.id { places[name] = groups.count }
                groups.append([requirement])
            }
        }
        return groups
    }

    /// The rows that enter the score: all that the catalogue can show, and of the others those that raise the score.
    ///
    /// A language is asked of people who need no certificate for it. One who has none must not be marked down, and one who
    /// shows it must not lose by it; so such a row counts just where it is covered further than the rest on average.
    private static func counted(_ rows: [ScoreRow]) -> Set<Int> {
        var counted = Set(rows.indices.filter { rows[$0].isShowable })
        var weight = counted.sorted().reduce(0) { $0 + rows[$1].weight }
        var covered = counted.sorted().reduce(0) { $0 + rows[$1].weight * rows[$1].coverage }
        let optional = rows.indices.filter { !counted.contains($0) && rows[$0].coverage > 0 }.sorted { first, second in
            let (one, other) = (rows[first].coverage, rows[second].coverage)
            return one != other ? one > other : first < second
        }
        for place in optional where rows[place].coverage * weight >= covered {
            counted.insert(place)
            weight += rows[place].weight
            covered += rows[place].weight * rows[place].coverage
        }
        return counted
    }

    private static func recognisedShare(_ groups: [[Requirement]]) -> Double {
        var all = 0.0
        var recognised = 0.0
        for group in groups {
            let known = group.filter(\.concept.isRecognised)
            let weight = (known.isEmpty ? group : known).map(\.weight).max() ?? 0
            all += weight
            if !known.isEmpty { recognised += weight }
        }
        return all > 0 ? recognised / all : 0
    }
}
