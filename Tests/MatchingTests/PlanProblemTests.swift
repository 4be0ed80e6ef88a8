import Testing

@testable import Matching

/// Both searches against all selections.
@Suite struct PlanProblemTests {
    /// A random problem over a coverage of three rows; prerequisites point backwards.
    private func problem(_ count: Int, target: Bool, limits: Int, _ generator: inout SeededGenerator) -> PlanProblem {
        let strengths = (0..<count).map { _ in
            (0..<3).map { _ in
                Int.random(in: 0...2, using: &generator) == 0 ? Double.random(in: 0...1, using: &generator) : 0
            }
        }
        let value: ([Bool]) -> Double = { selected in
            (0..<3).reduce(0) { sum, row in
                sum + 1 - zip(strengths, selected).reduce(1) { $0 * ($1.1 ? 1 - $1.0[row] : 1) }
            }
        }
        let all = value([Bool](repeating: true, count: count))
        return PlanProblem(
            prerequisites: (0..<count).map { place in
                (0..<place).filter { _ in Int.random(in: 0..<6, using: &generator) == 0 }
            },
            resource: (0..<count).map { _ in Double(Int.random(in: 0...9, using: &generator)) },
            constraints: (0..<limits).map { _ in
                PlanProblem.Constraint(
                    amounts: (0..<count).map { _ in Double(Int.random(in: 0...9, using: &generator)) },
                    limit: Double(Int.random(in: 0...20, using: &generator)))
            },
            target: target ? all * Double.random(in: 0.1...1, using: &generator) : nil, value: value,
            mostGain: { value($1) - value($0) })
    }

    private func best(_ problem: PlanProblem) -> (value: Double, resource: Double)? {
        var best: (value: Double, resource: Double)?
        for bits in 0..<(1 << problem.count) {
            let selected = (0..<problem.count).map { bits & (1 << $0) != 0 }
            guard isAllowed(selected, problem) else { continue }
            let value = problem.value(selected)
            let resource = problem.sum(problem.resource, selected)
            if let target = problem.target, value < target - 1e-9 { continue }
            guard let found = best else {
                best = (value, resource)
                continue
            }
            let isBetter =
                problem.target != nil
                ? (resource, -value) < (found.resource, -found.value)
                : (-value, resource) < (-found.value, found.resource)
            if isBetter { best = (value, resource) }
        }
        return best
    }

    private func isAllowed(_ selected: [Bool], _ problem: PlanProblem) -> Bool {
        problem.isWithinLimits(selected)
            && selected.indices.allSatisfy { !selected[$0] || problem.prerequisites[$0].allSatisfy { selected[$0] } }
    }

    @Test(arguments: [false, true], [0, 1, 2]) func theExactSearchFindsTheBest(_ target: Bool, _ limits: Int) {
        var generator = SeededGenerator(seed: UInt64(limits * 2 + (target ? 1 : 0)))
        for _ in 0..<60 {
            let problem = problem(Int.random(in: 0...8, using: &generator), target: target, limits: limits, &generator)
            var search = ExactPlanSearch(problem)
            let found = search.run()
            let expected = best(problem)
            #expect(isClose(found?.resource, expected?.resource))
            if !target { #expect(isClose(found?.value, expected?.value)) }
            #expect(found.map { isAllowed($0.selected, problem) } ?? true)
            #expect(found?.isExact ?? true)
        }
    }

    @Test(arguments: [false, true], [0, 1, 2]) func theGreedySearchKeepsItsLimit(_ target: Bool, _ limits: Int) {
        var generator = SeededGenerator(seed: UInt64(100 + limits * 2 + (target ? 1 : 0)))
        for _ in 0..<60 {
            let problem = problem(Int.random(in: 1...8, using: &generator), target: target, limits: limits, &generator)
            guard let found = GreedyPlanSearch(problem).run(), let expected = best(problem) else { continue }
            #expect(isAllowed(found.selected, problem))
            #expect(!found.isExact)
            guard let limit = found.limit else { continue }
            if let target = problem.target {
                #expect(found.value >= target - 1e-9)
                #expect(limit <= expected.resource + 1e-9)
                #expect(expected.resource <= found.resource + 1e-9)
            } else {
                #expect(limit >= expected.value - 1e-9)
                #expect(expected.value >= found.value - 1e-9)
            }
        }
    }

    /// A gain from each of thousands of options, each after all before it: steps come to an end, and stay allowed.
    @Test func aSearchOfThousandsEnds() {
        let count = 3000
        var evaluations = 0
        let value: ([Bool]) -> Double = { selected in
            evaluations += 1
            return Double(selected.count { $0 })
        }
        let chain = PlanProblem(
            prerequisites: (0..<count).map { $0 == 0 ? [] : [$0 - 1] }, resource: [Double](repeating: 1, count: count),
            constraints: [], target: nil, value: value, mostGain: { value($1) - value($0) })
        let found = chain.solve()
        #expect(found.map { isAllowed($0.selected, chain) } == true)
        #expect(evaluations < 200_000)
    }

    @Test func manyOptionsAreSearchedGreedily() throws {
        var generator = SeededGenerator(seed: 5)
        #expect(problem(16, target: false, limits: 1, &generator).solve()?.isExact == true)
        #expect(problem(17, target: false, limits: 1, &generator).solve()?.isExact == false)
    }
}
