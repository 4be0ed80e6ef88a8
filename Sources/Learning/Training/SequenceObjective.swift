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

/// One part of the sequences: its share of the objective, worked out on one thread.
final class PartialObjective {
    private let sequences: FlatSequences
    private let part: Range<Int>
    private let sums: ChainSums
    private let pairs: NumberBuffer
    /// The shares over all labels, while those over the marks are worked out.
    private let surplus: NumberBuffer
    /// The share of the gradient.
    let gradient: NumberBuffer
    /// The share of the value.
    private(set) var loss = 0.0

    init(_ sequences: FlatSequences, part: Range<Int>) {
        self.sequences = sequences
        self.part = part
        let longest = sequences.sequences[part].reduce(0) { max($0, $1.positions.count) }
        sums = ChainSums(labelCount: sequences.labelCount, stride: sequences.stride, longest: longest)
        pairs = NumberBuffer(count: sequences.labelCount * sequences.stride)
        surplus = NumberBuffer(count: longest * sequences.stride)
        gradient = NumberBuffer(count: sequences.parameterCount)
    }

    func evaluate(_ weights: NumberBuffer, _ table: TransitionTable) {
        gradient.clear()
        pairs.clear()
        loss = 0
        sequences.rows.withUnsafeBufferPointer { rows in
            sequences.masks.withUnsafeBufferPointer { masks in
                guard let masks = masks.baseAddress else { return }
                for sequence in sequences.sequences[part] { add(sequence, weights, table, rows, masks) }
            }
        }
        let (target, powers) = (gradient.start + sequences.transitionStart, table.powers.start)
        for index in 0..<pairs.count { target[index] += pairs.start[index] * powers[index] }
    }

    private func add(
        _ sequence: FlatSequences.Sequence, _ weights: NumberBuffer, _ table: TransitionTable,
        _ rows: UnsafeBufferPointer<UInt32>, _ masks: UnsafePointer<UInt32>
    ) {
        let count = sequence.positions.count
        let own = masks + sequence.positions.lowerBound
        score(sequence, weights, rows)
        let free = [UInt32](repeating: .max, count: count)
        guard let all = sums.sum(table, masks: free, count: count) else { return loss = .infinity }
        sums.addPairs(sequence.weight, count: count, to: pairs.start)
        if sequence.isMarked {
            loss += sequence.weight * (all - scoreOfMarks(own, count, weights))
            takeMarks(own, count, sequence.weight)
        } else {
            surplus.copy(sums.shares, count: count * sequences.stride)
            guard let marked = sums.sum(table, masks: own, count: count) else { return loss = .infinity }
            loss += sequence.weight * (all - marked)
            sums.addPairs(-sequence.weight, count: count, to: pairs.start)
            let (free, shares) = (surplus.start, sums.shares.start)
            for index in 0..<count * sequences.stride { shares[index] = free[index] - shares[index] }
        }
        addRows(sequence, rows, sequence.weight)
    }

    /// Sums the weights of each position's features.
    private func score(
        _ sequence: FlatSequences.Sequence, _ weights: NumberBuffer, _ rows: UnsafeBufferPointer<UInt32>
    ) {
        let stride = sequences.stride
        var target = sums.scores.start
        for position in sequence.positions {
            target.update(repeating: 0, count: stride)
            for index in sequences.rowStarts[position]..<sequences.rowStarts[position + 1] {
                let row = weights.start + Int(rows[index]) &* stride
                var label = 0
                while label < stride {
                    target.setPair(label, target.pair(label) + row.pair(label))
                    label &+= 2
                }
            }
            target += stride
        }
    }

    /// Adds the shares of each position's labels to the gradient of its features.
    private func addRows(
        _ sequence: FlatSequences.Sequence, _ rows: UnsafeBufferPointer<UInt32>, _ factor: Double
    ) {
        let stride = sequences.stride
        var share = sums.shares.start
        for position in sequence.positions {
            for label in Swift.stride(from: 0, to: stride, by: 2) { share.setPair(label, share.pair(label) * factor) }
            for index in sequences.rowStarts[position]..<sequences.rowStarts[position + 1] {
                let row = gradient.start + Int(rows[index]) &* stride
                var label = 0
                while label < stride {
                    row.setPair(label, row.pair(label) + share.pair(label))
                    label &+= 2
                }
            }
            share += stride
        }
    }

    private func scoreOfMarks(_ masks: UnsafePointer<UInt32>, _ count: Int, _ weights: NumberBuffer) -> Double {
        let stride = sequences.stride
        let transitions = weights.start + sequences.transitionStart
        var score = 0.0
        var before = 0
        for position in 0..<count {
            let label = masks[position].trailingZeroBitCount
            score += sums.scores.start[position * stride + label]
            if position > 0 { score += transitions[before * stride + label] }
            before = label
        }
        return score
    }

    /// Takes the marks off the shares and off the gradient of the transitions.
    private func takeMarks(_ masks: UnsafePointer<UInt32>, _ count: Int, _ weight: Double) {
        let stride = sequences.stride
        let transitions = gradient.start + sequences.transitionStart
        var before = 0
        for position in 0..<count {
            let label = masks[position].trailingZeroBitCount
            sums.shares.start[position * stride + label] -= 1
            if position > 0 { transitions[before * stride + label] -= weight }
            before = label
        }
    }
}
