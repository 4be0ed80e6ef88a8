import Foundation
import Testing

@testable import Learning

@Suite struct ChainSumsTests {
    @Test(arguments: 1...8 as ClosedRange<UInt64>) func sharesAreThoseOfAllSequences(_ seed: UInt64) throws {
        var generator = FixedGenerator(seed: seed)
        let (labels, count) = (3, 5)
        let rules = try Sample.rules(labels, &generator)
        let weights = NumberBuffer(count: labels * 4)
        let sums = ChainSums(labelCount: labels, stride: 4, longest: count)
        for label in 0..<labels {
            for other in 0..<labels { weights.start[label * 4 + other] = Double.random(in: -2...2, using: &generator) }
            for position in 0..<count {
                sums.scores.start[position * 4 + label] = Double.random(in: -2...2, using: &generator)
            }
        }
        var table = TransitionTable(rules: rules, stride: 4)
        table.fill(weights.start)
        let masks = [UInt32](repeating: .max, count: count)
        let total = try #require(sums.sum(table, masks: masks, count: count))
        var (all, shares) = (0.0, [Double](repeating: 0, count: count * 4))
        for path in Sample.paths(count, rules) {
            var score = 0.0
            for (position, label) in path.enumerated() {
                score += sums.scores.start[position * 4 + label]
                if position > 0 { score += weights.start[path[position - 1] * 4 + label] }
            }
            all += Foundation.exp(score)
            for (position, label) in path.enumerated() { shares[position * 4 + label] += Foundation.exp(score) }
        }
        #expect(abs(total - Foundation.log(all)) < 1e-10)
        for index in shares.indices { #expect(abs(sums.shares.start[index] - shares[index] / all) < 1e-10) }
    }

    @Test func whatTheNumbersDoNotReachIsNil() throws {
        var rules = TransitionRules(labelCount: 2)
        rules.forbidStart(LabelID(1))
        let sums = ChainSums(labelCount: 2, stride: 2, longest: 1)
        sums.scores.start[1] = 2_000
        let table = TransitionTable(rules: rules, stride: 2)
        #expect(sums.sum(table, masks: [.max], count: 1) == nil)
    }
}
