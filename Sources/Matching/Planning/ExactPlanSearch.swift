/// Searches all selections of options, leaving out branches that cannot hold a better one.
struct ExactPlanSearch {
    private let problem: PlanProblem
    private var best: PlanProblem.Solution?

    /// Takes a problem with few options: the work doubles with each.
    init(_ problem: PlanProblem) {
        self.problem = problem
    }

    /// The best selection: of equals the one with the least resource, then the one with the earlier options.
    mutating func run() -> PlanProblem.Solution? {
        let none = [Bool](repeating: false, count: problem.count)
        consider(none)
        visit(0, none)
        return best
    }

    private mutating func visit(_ place: Int, _ selected: [Bool]) {
        guard place < problem.count, mayImprove(place, selected) else { return }
        if problem.prerequisites[place].allSatisfy({ selected[$0] }) {
            var more = selected
            more[place] = true
            if problem.isWithinLimits(more) {
                consider(more)
                visit(place + 1, more)
            }
        }
        visit(place + 1, selected)
    }

    private mutating func consider(_ selected: [Bool]) {
        let value = problem.value(selected)
        if let target = problem.target, value < target - PlanProblem.tolerance { return }
        let resource = problem.sum(problem.resource, selected)
        guard best.map({ isBetter(value, resource, than: $0) }) ?? true else { return }
        best = PlanProblem.Solution(selected: selected, value: value, resource: resource, isExact: true)
    }

    private func isBetter(_ value: Double, _ resource: Double, than best: PlanProblem.Solution) -> Bool {
        let tolerance = PlanProblem.tolerance
        let saves = resource < best.resource - tolerance
        let gains = value > best.value + tolerance
        if problem.target != nil { return saves || (gains && resource <= best.resource + tolerance) }
        return gains || (saves && value >= best.value - tolerance)
    }

    /// Whether what is still open could make a better selection: resources only grow, and no value passes that of all.
    private func mayImprove(_ place: Int, _ selected: [Bool]) -> Bool {
        var all = selected
        for rest in place..<problem.count { all[rest] = true }
        let most = problem.value(all)
        if let target = problem.target, most < target - PlanProblem.tolerance { return false }
        guard let best else { return true }
        return isBetter(most, problem.sum(problem.resource, selected), than: best)
    }
}
