/// Which options to take: the most value within limits, or the least of a resource for a value.
struct PlanProblem {
    /// A sum that must not pass a limit.
    struct Constraint {
        var amounts: [Double]
        var limit: Double
    }

    /// For each option, those that must be taken before; each stands earlier in the list.
    var prerequisites: [[Int]]
    /// What each option uses of what is to be saved.
    var resource: [Double]
    /// What must not be passed.
    var constraints: [Constraint]
    /// The value to reach with the least resource; nil to reach the most value.
    var target: Double?
    /// The value of a selection; grows with it.
    var value: ([Bool]) -> Double
    /// No less than what one more option brings to any selection that holds the first one.
    var mostGain: ([Bool], [Bool]) -> Double

    /// What a search found.
    struct Solution: Equatable {
        var selected: [Bool]
        var value: Double
        var resource: Double
        var isExact: Bool
        /// Where it is not exact: the most value, or the least resource, that any selection could have.
        var limit: Double?
    }

    /// How many options there are.
    var count: Int { resource.count }

    /// Differences below this are taken for rounding.
    static let tolerance = 1e-9

    /// Up to so many options all selections are searched.
    static let largestExact = 16

    /// Finds the best selection, or a good one with a limit on how much better another could be.
    func solve() -> Solution? {
        if count <= Self.largestExact {
            var search = ExactPlanSearch(self)
            return search.run()
        }
        return GreedyPlanSearch(self).run()
    }

    /// Whether a selection passes no limit.
    func isWithinLimits(_ selected: [Bool]) -> Bool {
        constraints.allSatisfy { sum($0.amounts, selected) <= $0.limit + Self.tolerance }
    }

    /// The amounts of what is selected, summed.
    func sum(_ amounts: [Double], _ selected: [Bool]) -> Double {
        selected.chosen.reduce(0) { $0 + amounts[$1] }
    }
}
