/// Takes again and again what brings the most value for its resource, with all that must come before it.
struct GreedyPlanSearch {
    private let problem: PlanProblem
    /// How large all selections together may be that steps compare.
    private static let mostCompared = 20_000_000

    /// Takes a problem of any size.
    init(_ problem: PlanProblem) {
        self.problem = problem
    }

    /// A good selection within the limits; nil where it does not reach the target.
    func run() -> PlanProblem.Solution? {
        var selected = [Bool](repeating: false, count: problem.count)
        var compared = 0
        // Each step compares a selection for every option. Nobody goes so many steps; they end lest many options never do.
        while !isReached(selected), compared < Self.mostCompared, let more = step(selected, &compared) {
            selected = more
        }
        if problem.target == nil {
            selected = betterOfSingleSteps(selected)
        } else {
            guard isReached(selected) else { return nil }
            selected = withoutSuperfluous(selected)
        }
        return PlanProblem.Solution(
            selected: selected, value: problem.value(selected), resource: problem.sum(problem.resource, selected),
            isExact: false, limit: limit(selected))
    }

    private func isReached(_ selected: [Bool]) -> Bool {
        problem.target.map { problem.value(selected) >= $0 - PlanProblem.tolerance } ?? false
    }

    /// The selection with one more option and its prerequisites; the one with the best rate, if any brings a gain.
    private func step(_ selected: [Bool], _ compared: inout Int) -> [Bool]? {
        let value = problem.value(selected)
        let spent = problem.sum(problem.resource, selected)
        var best: (selected: [Bool], rate: Double, gain: Double)?
        for option in 0..<problem.count where !selected[option] {
            let more = adding(option, to: selected)
            compared += 1 + more.count { $0 }
            guard problem.isWithinLimits(more) else { continue }
            let reached = min(problem.value(more), problem.target ?? .infinity)
            let gain = reached - value
            guard gain > PlanProblem.tolerance else { continue }
            let used = problem.sum(problem.resource, more) - spent
            let rate = gain / max(used, PlanProblem.tolerance)
            if best.map({ (rate, gain) > ($0.rate, $0.gain) }) ?? true { best = (more, rate, gain) }
        }
        return best?.selected
    }

    private func adding(_ option: Int, to selected: [Bool]) -> [Bool] {
        var more = selected
        var open = [option]
        while let next = open.popLast() {
            if more[next] { continue }
            more[next] = true
            open += problem.prerequisites[next]
        }
        return more
    }

    /// One large option can be worth more than many small ones that leave no room for it.
    private func betterOfSingleSteps(_ selected: [Bool]) -> [Bool] {
        let none = [Bool](repeating: false, count: problem.count)
        var (best, value) = (selected, problem.value(selected))
        for option in 0..<problem.count {
            let single = adding(option, to: none)
            guard problem.isWithinLimits(single) else { continue }
            let other = problem.value(single)
            if other > value + PlanProblem.tolerance { (best, value) = (single, other) }
        }
        return best
    }

    /// Drops what the target is reached without, the last options first.
    private func withoutSuperfluous(_ selected: [Bool]) -> [Bool] {
        var kept = selected
        for option in kept.indices.reversed() where kept[option] {
            let isNeeded = kept.indices.contains { kept[$0] && problem.prerequisites[$0].contains(option) }
            if isNeeded { continue }
            kept[option] = false
            if !isReached(kept) { kept[option] = true }
        }
        return kept
    }

    /// What no selection can surpass.
    ///
    /// Coverage is submodular, so a selection gains at most the sum of its options' single gains; filling the limit (or the
    /// target) with the best rates first, in fractions, gives no less than any whole selection. Prerequisites and the other
    /// limits only narrow the choice.
    private func limit(_ selected: [Bool]) -> Double {
        if let target = problem.target { return leastResource(for: target) }
        let bounds = problem.constraints.map { constraint in
            mostValue(beyond: selected, constraint.amounts, constraint.limit)
        }
        let all = problem.value([Bool](repeating: true, count: problem.count))
        return min(all, bounds.min() ?? all)
    }

    private func singleGains(_ selected: [Bool]) -> [Double] {
        (0..<problem.count).map { option in
            if selected[option] { return 0 }
            var more = selected
            more[option] = true
            return problem.mostGain(selected, more)
        }
    }

    private func mostValue(beyond selected: [Bool], _ amounts: [Double], _ limit: Double) -> Double {
        let gains = singleGains(selected)
        var left = limit
        var value = problem.value(selected)
        for option in byRate(gains, amounts) {
            let share = amounts[option] <= left ? 1 : left / amounts[option]
            value += gains[option] * share
            left -= amounts[option] * share
            if share < 1 { break }
        }
        return value
    }

    private func leastResource(for target: Double) -> Double {
        let none = [Bool](repeating: false, count: problem.count)
        let gains = singleGains(none)
        var missing = target - problem.value(none)
        var resource = 0.0
        for option in byRate(gains, problem.resource) where missing > 0 && gains[option] > 0 {
            let share = min(1, missing / gains[option])
            resource += problem.resource[option] * share
            missing -= gains[option] * share
        }
        return resource
    }

    private func byRate(_ gains: [Double], _ amounts: [Double]) -> [Int] {
        let rates = zip(gains, amounts).map { gain, amount in gain <= 0 ? 0 : amount <= 0 ? .infinity : gain / amount }
        return rates.indices.sorted { rates[$0] != rates[$1] ? rates[$0] > rates[$1] : $0 < $1 }
    }
}
