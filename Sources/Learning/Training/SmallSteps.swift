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
                if loss.isFinite { moveRows(sequence, rows, weights, by: -size * sequence.weight / factor) }
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

        private func moveRows(
            _ sequence: FlatSequences.Sequence, _ rows: UnsafeBufferPointer<UInt32>, _ weights: NumberBuffer,
            by size: Double
        ) {
            let stride = sequences.stride
            var share = one.shares
            for position in sequence.positions {
                defer { share += stride }
                guard (0..<stride).contains(where: { abs(share[$0]) > SmallSteps.leastShare }) else { continue }
                for label in Swift.stride(from: 0, to: stride, by: 2) { share.setPair(label, share.pair(label) * size) }
                for index in sequences.rowStarts[position]..<sequences.rowStarts[position + 1] {
                    let row = weights.start + Int(rows[index]) &* stride
                    var label = 0
                    while label < stride {
                        row.setPair(label, row.pair(label) + share.pair(label))
                        label &+= 2
                    }
                }
            }
        }

        /// Works the common factor into the rows.
        func settle(_ weights: NumberBuffer) {
            for index in 0..<sequences.transitionStart { weights.start[index] *= factor }
            factor = 1
        }
    }
}

/// Numbers in an order drawn anew each time, the same on every machine.
struct ShuffledOrder {
    private(set) var numbers: [Int]
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    init(count: Int) { numbers = Array(0..<count) }

    /// Draws the next order (Fisher and Yates; the numbers are those of Marsaglia's xorshift).
    mutating func shuffle() {
        for last in stride(from: numbers.count - 1, to: 0, by: -1) {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            numbers.swapAt(last, Int(state % UInt64(last + 1)))
        }
    }
}
