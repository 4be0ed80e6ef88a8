import Foundation
import Testing

@testable import Learning

/// The objective and its gradient, and with them the sums of a chain, against counting every sequence of labels.
@Suite struct SequenceObjectiveTests {
    struct Task {
        let flat: FlatSequences
        let rules: TransitionRules
        let weights: NumberBuffer
        var options = SequenceTrainer.Options()

        init(seed: UInt64, labels: Int, neutral: Bool, free: Bool = false, size: Double = 1) throws {
            var generator = FixedGenerator(seed: seed)
            rules = free ? TransitionRules(labelCount: labels) : try Sample.rules(labels, &generator)
            let sequences = try Sample.sequences(
                9, rules: rules, features: 6, longest: 5, neutral: neutral, &generator)
            flat = try FlatSequences(sequences, rules: rules) { _, _ in true }
            weights = NumberBuffer(count: flat.parameterCount)
            for row in 0..<flat.features.count + labels {
                for label in 0..<labels {
                    weights.start[row * flat.stride + label] = Double.random(in: -size...size, using: &generator)
                }
            }
        }

        func objective() -> SequenceObjective { SequenceObjective(flat, rules: rules, options: options) }

        func score(_ path: [Int], _ sequence: FlatSequences.Sequence) -> Double {
            var score = 0.0
            for (index, position) in sequence.positions.enumerated() {
                for row in flat.rows[flat.rowStarts[position]..<flat.rowStarts[position + 1]] {
                    score += weights.start[Int(row) * flat.stride + path[index]]
                }
                if index > 0 {
                    score += weights.start[flat.transitionStart + path[index - 1] * flat.stride + path[index]]
                }
            }
            return score
        }

        /// What the objective is by definition.
        var value: Double {
            var value = weights.values.reduce(0) { $0 + options.l2 * $1 * $1 }
            for sequence in flat.sequences {
                let paths = Sample.paths(sequence.positions.count, rules)
                let marked = paths.filter { path in
                    zip(path, sequence.positions).allSatisfy { flat.masks[$1] & 1 << UInt32($0) != 0 }
                }
                func sum(_ paths: [[Int]]) -> Double { paths.reduce(0) { $0 + Foundation.exp(score($1, sequence)) } }
                value += sequence.weight * (Foundation.log(sum(paths)) - Foundation.log(sum(marked)))
            }
            return value
        }
    }

    static let cases: [(UInt64, Int, Bool)] = (1...6).flatMap { seed in
        [(seed, 2, false), (seed, 3, true), (seed, 4, false), (seed, 3, false), (seed, 1, true)]
    }

    @Test(arguments: cases) func isWhatCountingAllSequencesGives(_ seed: UInt64, _ labels: Int, _ neutral: Bool) throws
    {
        let task = try Task(seed: seed, labels: labels, neutral: neutral)
        let value = task.objective().evaluate(task.weights, NumberBuffer(count: task.weights.count))
        #expect(abs(value - task.value) < 1e-9 * max(1, task.value))
    }

    @Test(arguments: cases) func theGradientIsTheSlope(_ seed: UInt64, _ labels: Int, _ neutral: Bool) throws {
        let task = try Task(seed: seed, labels: labels, neutral: neutral)
        let objective = task.objective()
        let (gradient, other) = (NumberBuffer(count: task.weights.count), NumberBuffer(count: task.weights.count))
        _ = objective.evaluate(task.weights, gradient)
        let slopes = gradient.values
        for index in slopes.indices {
            if index % task.flat.stride >= labels {
                #expect(slopes[index] == 0)
                continue
            }
            let (own, step) = (task.weights.start[index], 1e-4)
            task.weights.start[index] = own + step
            let above = objective.evaluate(task.weights, other)
            task.weights.start[index] = own - step
            let below = objective.evaluate(task.weights, other)
            task.weights.start[index] = own
            #expect(abs((above - below) / (2 * step) - slopes[index]) < 1e-6)
        }
    }

    @Test func aSequenceWithoutMarksPullsNoWay() throws {
        let rules = TransitionRules(labelCount: 3)
        let sequence = try TrainingSequence(
            document: 0, group: 0, labels: [.any, .any], features: [[FeatureID(0)], [FeatureID(1)]])
        let flat = try FlatSequences([sequence], rules: rules) { _, _ in true }
        var options = SequenceTrainer.Options()
        options.l2 = 0
        let weights = NumberBuffer(count: flat.parameterCount)
        for row in 0..<5 { for label in 0..<3 { weights.start[row * 4 + label] = Double(row * label % 4) } }
        let gradient = NumberBuffer(count: flat.parameterCount)
        let value = SequenceObjective(flat, rules: rules, options: options).evaluate(weights, gradient)
        #expect(abs(value) < 1e-12 && gradient.values.allSatisfy { abs($0) < 1e-12 })
    }

    @Test func largeWeightsOverflowNothing() throws {
        for size in [100.0, 300, 1e6] {
            let task = try Task(seed: 5, labels: 3, neutral: true, size: size)
            let gradient = NumberBuffer(count: task.weights.count)
            let value = task.objective().evaluate(task.weights, gradient)
            #expect(!value.isNaN && value > 0)
            if size < 200 { #expect(value.isFinite && gradient.values.allSatisfy(\.isFinite)) }
        }
    }

    @Test func pairsThatWereNotSeenStayWithoutWeight() throws {
        var task = try Task(seed: 3, labels: 3, neutral: false, free: true)
        task.options.usesObservedPairsOnly = true
        let gradient = NumberBuffer(count: task.weights.count)
        _ = task.objective().evaluate(task.weights, gradient)
        #expect(zip(task.flat.observedPairs(), gradient.values).allSatisfy { $0 == 1 || $1 == 0 })
        #expect(gradient.values.contains { $0 != 0 })
    }

    @Test func threadsChangeNoBit() throws {
        var task = try Task(seed: 4, labels: 3, neutral: true)
        let gradients = [1, 2, 3, 4, 9].map { threads in
            task.options.threads = threads
            let gradient = NumberBuffer(count: task.weights.count)
            let value = task.objective().evaluate(task.weights, gradient)
            return [value] + gradient.values
        }
        #expect(gradients.allSatisfy { $0 == gradients[0] })
    }
}
