/// Learns by small steps: after each sequence the weights move a little towards its marks.
///
/// Stochastic gradient descent with L2 (Bottou): the sequences come in an order drawn anew for each round, the step gets smaller
/// with the price of large weights, and the result is the mean of the weights at the ends of the second half of the
/// rounds. A few rounds of small steps never reach the least of the objective, and that is what they are for: what only a
/// few texts say stays weak. One thread alone, since each step begins where the last one ended.
struct SmallSteps {
    private let sequences: FlatSequences
    private let rate: Double
    private let rounds: Int
    /// How much each step takes off every weight, per unit of the step.
    private let shrink: Double

    /// - Parameters:
    ///   - rate: the first step.
    ///   - rounds: how often each sequence is met.
    ///   - l2: the price of the sum of the weights' squares.
    init(_ sequences: FlatSequences, rate: Double, rounds: Int, l2: Double) {
        self.sequences = sequences
        self.rate = rate
        self.rounds = max(1, rounds)
        shrink = 2 * l2 / Double(max(1, sequences.sequences.count))
    }

    /// Shares smaller than this move nothing: most positions of most texts soon are as marked.
    private static let leastShare = 1e-4
    /// The rows' common factor is worked into them before it gets so small.
    private static let leastFactor = 1e-4

    /// Moves weights that begin as 0; gives the loss of the last round.
    func move(
        _ weights: NumberBuffer, _ rules: TransitionRules, progress: (_ round: Int, _ loss: Double) -> Void
    ) -> Minimiser.Outcome {
        let walk = Walk(sequences, rules)
        let sum = NumberBuffer(count: weights.count)
        var order = ShuffledOrder(count: sequences.sequences.count)
        var (step, kept, loss) = (0, 0, 0.0)
        for round in 0..<rounds {
            loss = 0
            order.shuffle()
            for number in order.numbers {
                let size = rate / (1 + shrink * rate * Double(step))
                loss += walk.step(number, weights, size: size, keep: 1 - size * shrink)
                step += 1
            }
            walk.settle(weights)
            if round >= rounds / 2 {
                kept += 1
                for index in 0..<weights.count { sum.start[index] += weights.start[index] }
            }
            progress(round + 1, loss)
        }
        for index in 0..<weights.count { weights.start[index] = sum.start[index] / Double(kept) }
        return Minimiser.Outcome(value: loss, rounds: rounds, hasConverged: true)
    }

    /// The steps' working memory.
    ///
    /// Rows are held divided by a common factor, so that making all of them smaller costs nothing.
    private final class Walk {
        private let sequences: FlatSequences
        private let one: SequenceGradient
        private let change: NumberBuffer
        private var table: TransitionTable
        private var factor = 1.0

        init(_ sequences: FlatSequences, _ rules: TransitionRules) {
            self.sequences = sequences
            one = SequenceGradient(sequences, part: sequences.sequences.indices)
            change = NumberBuffer(count: sequences.labelCount * sequences.stride)
            table = TransitionTable(rules: rules, stride: sequences.stride)
        }

        /// One step; gives the sequence's loss before it.
        func step(_ number: Int, _ weights: NumberBuffer, size: Double, keep: Double) -> Double {
            let sequence = sequences.sequences[number]
            let transitions = weights.start + sequences.transitionStart
            table.fill(transitions)
            one.clearTransitions()
            factor *= keep
            let loss = sequences.rows.withUnsafeBufferPointer { rows in
                one.score(sequence, weights, rows, times: factor)
                let loss = one.weigh(sequence, transitions, table)
                if loss.isFinite {
                    one.addShares(
                        of: sequence, times: -size * sequence.weight / factor, atLeast: SmallSteps.leastShare,
                        to: weights, rows)
                }
                return loss
            }
            guard loss.isFinite else { return loss }
            change.clear()
            one.addTransitions(table, to: change.start)
            for index in 0..<change.count {
                transitions[index] = transitions[index] * keep - size * change.start[index]
            }
            if factor < SmallSteps.leastFactor { settle(weights) }
            return loss
        }

        /// Works the common factor into the rows.
        func settle(_ weights: NumberBuffer) {
            for index in 0..<sequences.transitionStart { weights.start[index] *= factor }
            factor = 1
        }
    }
}
