/// One goal's options and limits -> its best pathway.
struct GoalSearch {
    let goal: PathwayGoal
    let options: PlanOptions
    let amounts: [Double]
    let constraints: [PlanProblem.Constraint]
    let planner: PathwayPlanner

    /// Searches; `atLeast` words a lower limit of what is to be saved.
    ///
    /// With a score to reach, the least that reaches it. With limits alone, the highest score within them. With neither,
    /// the least that meets all that is required, as far as the catalogue can, else all that is asked.
    func pathway(_ atLeast: (Double) -> PathwayLimit) -> Pathway? {
        let model = PlanModel(planner.scoring.rows, options, in: planner.matcher)
        guard !options.entries.isEmpty, model.totalWeight > 0 else { return nil }
        let none = [Bool](repeating: false, count: amounts.count)
        let all = none.map { _ in true }
        if let target = planner.bounds.target {
            let wanted = target / 100 * model.totalWeight
            let most = model.value(all, .score)
            let reached = constraints.isEmpty ? min(wanted, most) : wanted
            if let solution = problem(model, .score, target: reached).solve() {
                return pathway(solution, model, limit: solution.limit.map(atLeast))
            }
        } else if constraints.isEmpty {
            let objective: PlanModel.Objective =
                model.value(all, .requiredMet) > model.value(none, .requiredMet) + PlanProblem.tolerance
                ? .requiredMet : .allMet
            let solution = problem(model, objective, target: model.value(all, objective)).solve()
            return solution.flatMap { pathway($0, model, limit: $0.limit.map(atLeast)) }
        }
        let solution = problem(model, .score, target: nil).solve()
        return solution.flatMap { solution in
            pathway(solution, model, limit: solution.limit.map { .score(atMost: 100 * $0 / model.totalWeight) })
        }
    }

    private func problem(_ model: PlanModel, _ objective: PlanModel.Objective, target: Double?) -> PlanProblem {
        PlanProblem(
            prerequisites: options.prerequisites, resource: amounts, constraints: constraints, target: target,
            value: { model.value($0, objective) }, mostGain: { model.mostGain($0, $1, objective) })
    }

    private func pathway(_ solution: PlanProblem.Solution, _ model: PlanModel, limit: PathwayLimit?) -> Pathway? {
        let steps = order(solution.selected, model).map { options.entries[$0].step() }
        return planner.pathway(goal, steps, isExact: solution.isExact, limit: limit)
    }

    /// What is selected in the order in which to earn it: of what can be begun, the largest gain first.
    private func order(_ selected: [Bool], _ model: PlanModel) -> [Int] {
        var done = [Bool](repeating: false, count: selected.count)
        var order: [Int] = []
        while true {
            let ready = selected.indices.filter { place in
                selected[place] && !done[place] && options.prerequisites[place].allSatisfy { done[$0] }
            }
            let gains = ready.map { place in
                var more = done
                more[place] = true
                return model.value(more, .score)
            }
            guard let best = gains.max(), let next = gains.firstIndex(of: best) else { return order }
            done[ready[next]] = true
            order.append(ready[next])
        }
    }
}
