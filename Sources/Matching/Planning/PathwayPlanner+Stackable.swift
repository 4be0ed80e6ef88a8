import Credentials

/// Small credentials that add up to a larger one, which is earned at the end.
extension PathwayPlanner {
    /// The stack with the highest score within the bounds; with a score to reach, the one with the fewest hours.
    ///
    /// The workload of the larger credential holds that of its parts, so only what is left of it is added; its fee is its
    /// own.
    func stackable() -> Pathway? {
        let held = PlanOptions.held(holdings)
        let found = larger().compactMap { stack($0, held) }.filter(isWithinBounds)
        let reaching = found.filter { $0.reachesTarget == true }
        let best = reaching.min { ($0.hours ?? 0) < ($1.hours ?? 0) }
        return best
            ?? found.max { first, second in
                let (one, other) = (first.scoreAfter ?? 0, second.scoreAfter ?? 0)
                return one != other ? one < other : (first.hours ?? 0) > (second.hours ?? 0)
            }
    }

    /// Larger credentials that are relevant here by themselves or by a part, with at least two parts.
    private func larger() -> [CredentialID] {
        let relevant = Set(options.entries.map(\.id))
        let parts = options.entries.flatMap(\.stacksInto)
        return relevant.union(parts).filter { matcher.catalogue.components(of: $0).count >= 2 }.sorted()
    }

    private func stack(_ id: CredentialID, _ held: Set<CredentialID>) -> Pathway? {
        let catalogue = matcher.catalogue
        func isMet(_ id: CredentialID) -> Bool { !catalogue.satisfiers(of: id).isDisjoint(with: held) }
        let parts = catalogue.components(of: id)
        let isStack = parts.allSatisfy { catalogue.credential($0)?.type.isSmall ?? false }
        guard isStack, !isMet(id), let whole = catalogue.credential(id), let workload = whole.hours else { return nil }
        var path: [CredentialID] = []
        for step in parts.filter({ !isMet($0) }) + [id] {
            guard let more = catalogue.path(to: step, skipping: isMet) else { return nil }
            path += more.filter { !path.contains($0) }
        }
        guard path.allSatisfy({ PlanOptions.canBePlanned($0, catalogue) }) else { return nil }
        let partHours = parts.map { catalogue.credential($0)?.hours }
        guard !partHours.contains(nil) else { return nil }
        let rest = max(0, workload - partHours.compactMap { $0 }.reduce(0, +))
        let steps = path.compactMap(catalogue.credential).map { $0.step(hours: $0.id == id ? rest : nil) }
        guard steps.allSatisfy({ $0.hours != nil }) else { return nil }
        return pathway(.stackable, steps, isExact: true, limit: nil)
    }

    private func isWithinBounds(_ pathway: Pathway) -> Bool {
        if let limit = bounds.hours, (pathway.hours ?? .infinity) > limit + PlanProblem.tolerance { return false }
        guard !bounds.budget.isEmpty else { return true }
        guard let cost = pathway.cost else { return false }
        return cost.allSatisfy { $0.value <= (bounds.budget[$0.key] ?? 0) + PlanProblem.tolerance }
    }
}
