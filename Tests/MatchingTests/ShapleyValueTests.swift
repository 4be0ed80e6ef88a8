import Testing

@testable import Matching

@Suite struct ShapleyValueTests {
    /// The definition: the mean over all orders of what each adds when it comes.
    private func byDefinition(_ strengths: [Double]) -> [Double] {
        var sums = [Double](repeating: 0, count: strengths.count)
        var orders = 0
        func visit(_ order: [Int]) {
            guard order.count < strengths.count else {
                orders += 1
                var open = 1.0
                for player in order {
                    sums[player] += open * strengths[player]
                    open *= 1 - strengths[player]
                }
                return
            }
            for player in strengths.indices where !order.contains(player) { visit(order + [player]) }
        }
        visit([])
        return sums.map { $0 / Double(orders) }
    }

    @Test func agreesWithTheDefinitionOnRandomCases() {
        var generator = SeededGenerator(seed: 20_261_123)
        for _ in 0..<200 {
            let count = Int.random(in: 1...6, using: &generator)
            let strengths = (0..<count).map { _ in Double.random(in: 0...1, using: &generator) }
            let values = shapleyValues(strengths)
            for (value, expected) in zip(values, byDefinition(strengths)) {
                #expect(isClose(value, expected, within: 1e-12))
            }
        }
    }

    @Test(arguments: [[0, 1, 0.5, 1, 0, 0.25, 1], [1, 1, 1, 1, 1, 1, 1], [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.1]])
    func agreesWithTheDefinitionForSeven(_ strengths: [Double]) {
        for (value, expected) in zip(shapleyValues(strengths), byDefinition(strengths)) {
            #expect(isClose(value, expected, within: 1e-12))
        }
    }

    @Test func knownCases() {
        #expect(shapleyValues([]) == [])
        #expect(shapleyValues([0.3]) == [0.3])
        // 1/2 (0.5 + 0.5 * 0.6) = 0.4 for the first, 1/2 (0.4 + 0.4 * 0.5)... in two orders.
        #expect(isClose(shapleyValues([0.5, 0.4])[0], 0.5 * (0.5 + 0.5 * 0.6)))
        #expect(isClose(shapleyValues([0.5, 0.4])[1], 0.5 * (0.4 + 0.4 * 0.5)))
    }

    @Test(arguments: [1, 2, 10, 60, 100, 101, 200])
    func sumsToTheCoverage(_ count: Int) {
        var generator = SeededGenerator(seed: UInt64(count))
        for most in [0.01, 0.3, 1.0] {
            let strengths = (0..<count).map { _ in Double.random(in: 0...most, using: &generator) }
            let coverage = 1 - strengths.reduce(1) { $0 * (1 - $1) }
            #expect(isClose(shapleyValues(strengths).reduce(0, +), coverage, within: 1e-12))
        }
    }

    /// Beyond 256 the rule has fewer nodes than would be exact; no digit of the sum may be lost.
    @Test(arguments: [256, 257, 600, 1100, 10_000])
    func ofManyTheSumIsTheCoverage(_ count: Int) {
        for strength in [0.000_1, 0.01, 0.5, 1.0] {
            let strengths = (0..<count).map { $0 % 3 == 0 ? strength : strength / Double(1 + $0 % 7) }
            let coverage = 1 - strengths.reduce(1) { $0 * (1 - $1) }
            #expect(isClose(shapleyValues(strengths).reduce(0, +), coverage, within: 1e-10))
        }
    }

    /// One more player of no strength changes nothing for the others, on either side of where the way of summing changes.
    @Test func bothWaysOfSummingAgree() {
        let strengths = (0..<256).map { Double(1 + $0 % 9) / 20 }
        let more = shapleyValues(strengths + [0])
        for (one, other) in zip(shapleyValues(strengths), more) { #expect(isClose(one, other, within: 1e-14)) }
        #expect(more.last == 0)
    }

    /// Equal players share equally; with 100 of them any lost digit would show.
    @Test func equalsShareEqually() {
        let values = shapleyValues([Double](repeating: 0.5, count: 100))
        #expect(values.allSatisfy { isClose($0, 0.01, within: 1e-14) })
    }

    @Test func theStrongerContributesMore() {
        let strengths = (1...100).map { Double($0) / 100 }
        let values = shapleyValues(strengths)
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
    }
}
