import Testing

@testable import Matching

@Suite struct QuadratureRuleTests {
    @Test func knownRules() {
        #expect(QuadratureRule(nodeCount: 1).nodes == [0.5])
        #expect(isClose(QuadratureRule(nodeCount: 1).weights[0], 1))
        let two = QuadratureRule(nodeCount: 2)
        #expect(isClose(two.nodes[0], 0.5 - 0.288_675_134_594_812_9, within: 1e-15))
        #expect(isClose(two.nodes[1], 0.5 + 0.288_675_134_594_812_9, within: 1e-15))
    }

    /// All powers that a rule must integrate: the integral of x^d over 0...1 is 1 / (d + 1).
    @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 50])
    func isExactUpToItsDegree(_ count: Int) {
        let rule = QuadratureRule(nodeCount: count)
        for degree in 0..<(2 * count) {
            let sum = zip(rule.nodes, rule.weights).reduce(0.0) { sum, pair in
                sum + pair.1 * (0..<degree).reduce(1.0) { power, _ in power * pair.0 }
            }
            #expect(isClose(sum, 1 / Double(degree + 1), within: 1e-13), "degree \(degree)")
        }
    }

    @Test(arguments: [
        (1, 1), (2, 1), (3, 2), (255, 128), (256, 128), (257, 512), (1024, 512), (1025, 1024), (100_000, 1024),
    ])
    func rulesForProductsComeInFewSizes(_ factors: Int, _ nodes: Int) {
        #expect(QuadratureRule.forProduct(of: factors).nodes.count == nodes)
    }

    @Test(arguments: [1, 2, 7, 50, 100, 200])
    func nodesRiseInsideTheIntervalAndWeightsArePositive(_ count: Int) {
        let rule = QuadratureRule(nodeCount: count)
        #expect(rule.nodes.count == count)
        #expect(rule.nodes.allSatisfy { $0 > 0 && $0 < 1 })
        #expect(zip(rule.nodes, rule.nodes.dropFirst()).allSatisfy { $0 < $1 })
        #expect(rule.weights.allSatisfy { $0 > 0 })
        #expect(isClose(rule.weights.reduce(0, +), 1, within: 1e-13))
    }

    @Test func noNodesIsOne() {
        #expect(QuadratureRule(nodeCount: 0).nodes == [0.5])
    }
}
