import Credentials
import Markup
import Tagging

/// Which credentials to add for a posting: the fastest way, the cheapest, and small ones that add up to a larger.
struct PathwayPlanner {
    let matcher: Matcher
    let candidate: Candidate
    let posting: TaggedPosting
    let day: CalendarDay
    let bounds: PathwayBounds
    let demands: [Demand]
    let holdings: [Holding]
    let scoring: Scoring
    let options: PlanOptions
    let before: Match

    /// Takes a candidate and a posting.
    init(
        _ matcher: Matcher, _ candidate: Candidate, _ posting: TaggedPosting, asOf day: CalendarDay,
        _ bounds: PathwayBounds
    ) {
        self.matcher = matcher
        self.candidate = candidate
        self.posting = posting
        self.day = day
        self.bounds = bounds
        holdings = matcher.holdingMaker.holdings(of: candidate.held, asOf: day)
        demands = posting.askedRequirements.filter(\.concept.isRecognised).map(matcher.assessor.demand)
        scoring = Scoring(posting: posting, demands: demands, holdings: holdings, matcher)
        options = PlanOptions(for: scoring.rows, holdings: holdings, in: matcher)
        before = matcher.match(candidate, posting, scoring, holdings, asOf: day)
    }

    /// The best pathway for each goal that has one.
    func pathways() -> [Pathway] {
        [fastest(), cheapest(), stackable()].compactMap { $0 }
    }

    private func fastest() -> Pathway? {
        let usable = options.filtered { entry in
            entry.hours != nil && (bounds.budget.isEmpty || entry.isPriced(in: Set(bounds.budget.keys)))
        }
        let search = GoalSearch(
            goal: .fastest, options: usable, amounts: usable.entries.map { $0.hours ?? 0 },
            constraints: constraints(usable), planner: self)
        return search.pathway { .hours(atLeast: $0) }
    }

    /// The cheapest in one currency: no rates are known, so fees in two currencies cannot be added up.
    private func cheapest() -> Pathway? {
        let currencies =
            bounds.budget.isEmpty
            ? Set(options.entries.compactMap { $0.estimatedCost?.currency }) : Set(bounds.budget.keys)
        let found = currencies.sorted().compactMap { currency -> Pathway? in
            let usable = options.filtered { entry in
                entry.isPriced(in: [currency]) && (bounds.hours == nil || entry.hours != nil)
            }
            let search = GoalSearch(
                goal: .cheapest, options: usable, amounts: usable.entries.map { $0.estimatedCost?.high ?? 0 },
                constraints: constraints(usable), planner: self)
            return search.pathway { .cost(atLeast: $0, currency: currency) }
        }
        return found.max { ($0.scoreAfter ?? 0) < ($1.scoreAfter ?? 0) }
    }

    private func constraints(_ options: PlanOptions) -> [PlanProblem.Constraint] {
        var constraints = bounds.budget.sorted { $0.key < $1.key }.map { currency, limit in
            PlanProblem.Constraint(
                amounts: options.entries.map {
                    $0.estimatedCost?.currency == currency ? $0.estimatedCost?.high ?? 0 : 0
                },
                limit: limit)
        }
        if let hours = bounds.hours {
            constraints.append(PlanProblem.Constraint(amounts: options.entries.map { $0.hours ?? 0 }, limit: hours))
        }
        return constraints
    }

    /// A pathway of these entries, with what it would bring; nil where it brings nothing.
    func pathway(_ goal: PathwayGoal, _ steps: [PathwayStep], isExact: Bool, limit: PathwayLimit?) -> Pathway? {
        let planned = steps.map { step in
            HeldCredential(name: step.name, entry: step.id, issued: day, verification: .evidence)
        }
        let more = matcher.holdingMaker.holdings(of: candidate.held + planned, asOf: day)
        let after = matcher.match(candidate, posting, demands, more, asOf: day)
        guard let score = after.score, score > (before.score ?? 0) + PlanProblem.tolerance else { return nil }
        return Pathway(
            goal: goal, credentials: steps, hours: Self.total(steps.map(\.hours)), cost: Self.total(steps.map(\.cost)),
            scoreAfter: score, meets: Self.newlyMet(before, after),
            reachesTarget: bounds.target.map { score >= $0 - PlanProblem.tolerance }, isExact: isExact, limit: limit)
    }

    private static func newlyMet(_ before: Match, _ after: Match) -> [RequirementID] {
        let met = Set(
            before.requirements.filter(\.isMet).flatMap { [$0.requirement] + $0.alternatives.map(\.requirement) })
        return after.requirements.filter { $0.isMet && !met.contains($0.requirement) }.map(\.requirement)
    }

    private static func total(_ hours: [Double?]) -> Double? {
        hours.reduce(0) { sum, hours in sum.flatMap { sum in hours.map { sum + $0 } } }
    }

    private static func total(_ costs: [[String: Double]?]) -> [String: Double]? {
        costs.reduce([:]) { sum, cost in
            sum.flatMap { sum in cost.map { sum.merging($0, uniquingKeysWith: +).filter { $0.value > 0 } } }
        }
    }
}

extension Credential {
    /// Hours of work, if known.
    var hours: Double? { estimatedDuration?.workingHours }

    /// Whether its fees are known and are asked in one of these currencies, or in none since it is free.
    func isPriced(in currencies: Set<String>) -> Bool {
        estimatedCost.map { $0.high == 0 || currencies.contains($0.currency) } ?? false
    }

    /// The entry as a step, with these hours or its own.
    func step(hours: Double? = nil) -> PathwayStep {
        PathwayStep(
            id: id, name: name, hours: hours ?? self.hours,
            cost: estimatedCost.map { $0.high > 0 ? [$0.currency: $0.high] : [:] })
    }
}
