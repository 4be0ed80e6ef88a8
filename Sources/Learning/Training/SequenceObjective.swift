/// What training makes as small as it can: how improbable the marks are, and the price of large weights; with its
/// gradient.
final class SequenceObjective {
    private let sequences: FlatSequences
    private let rules: TransitionRules
    private let l2: Double
    private let threads: Int
    private let chunks: FixedChunks
    private let parts: [PartialObjective]
    private let observed: [Double]?
    private var table: TransitionTable

    init(_ sequences: FlatSequences, rules: TransitionRules, options: SequenceTrainer.Options) {
        self.sequences = sequences
        self.rules = rules
        l2 = options.l2
        threads = options.threads
        chunks = FixedChunks(count: sequences.parameterCount, threads: threads)
        parts = sequences.parts.map { PartialObjective(sequences, part: $0) }
        observed = options.usesObservedPairsOnly ? sequences.observedPairs() : nil
        table = TransitionTable(rules: rules, stride: sequences.stride)
    }

    /// The value at some weights, which sets the gradient; infinite where the numbers do not reach that far.
    func evaluate(_ weights: NumberBuffer, _ gradient: NumberBuffer) -> Double {
        table.fill(weights.start + sequences.transitionStart)
        let (parts, table) = (parts, table)
        let workers = max(1, min(threads, parts.count))
        Workers.run(workers) { worker in
            for part in Swift.stride(from: worker, to: parts.count, by: workers) {
                parts[part].evaluate(weights, table)
            }
        }
        let size = addUp(weights, gradient)
        return parts.reduce(0) { $0 + $1.loss } + l2 * size
    }

    /// Adds the parts' gradients up in their order; gives the sum of the weights' squares.
    private func addUp(_ weights: NumberBuffer, _ gradient: NumberBuffer) -> Double {
        let (values, target, price) = (weights.start, gradient.start, 2 * l2)
        let sources = parts.map(\.gradient.start)
        return chunks.sum { range in
            for index in range { target[index] = price * values[index] }
            for source in sources { for index in range { target[index] += source[index] } }
            observed?.withUnsafeBufferPointer { seen in for index in range { target[index] *= seen[index] } }
            return FixedChunks.dot(values, values, range)
        }
    }
}
