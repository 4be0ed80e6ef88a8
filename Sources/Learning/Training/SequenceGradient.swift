/// How improbable the marks of one sequence are under some weights, and what each weight adds to that.
///
/// One for each thread, with room for the longest of its sequences.
final class SequenceGradient {
    private let sequences: FlatSequences
    private let sums: ChainSums
    /// The shares over all labels, while those over the marks are worked out.
    private let surplus: NumberBuffer
    /// How probable each pair of neighbours is more than the marks say, less the power of its transition.
    private let pairs: NumberBuffer
    /// What the marks take off the gradient of the transitions.
    private let taken: NumberBuffer

    init(_ sequences: FlatSequences, part: Range<Int>) {
        self.sequences = sequences
        let longest = sequences.sequences[part].reduce(0) { max($0, $1.positions.count) }
        sums = ChainSums(labelCount: sequences.labelCount, stride: sequences.stride, longest: longest)
        surplus = NumberBuffer(count: longest * sequences.stride)
        pairs = NumberBuffer(count: sequences.labelCount * sequences.stride)
        taken = NumberBuffer(count: sequences.labelCount * sequences.stride)
    }

    func clearTransitions() {
        pairs.clear()
        taken.clear()
    }

    /// Adds what all sequences since they were cleared say of the transitions.
    func addTransitions(_ table: TransitionTable, to target: UnsafeMutablePointer<Double>) {
        let powers = table.powers.start
        for index in 0..<pairs.count { target[index] += taken.start[index] + pairs.start[index] * powers[index] }
    }

    /// Sums the weights of each position's features, times a factor.
    func score(
        _ sequence: FlatSequences.Sequence, _ weights: NumberBuffer, _ rows: UnsafeBufferPointer<UInt32>,
        times factor: Double = 1
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
            for label in Swift.stride(from: 0, to: stride, by: 2) { target.setPair(label, target.pair(label) * factor) }
            target += stride
        }
    }

    /// Works out the shares of a sequence whose scores are set: how much more probable each label is at each position than the
    /// marks say; gives its part of the value, infinite where the numbers do not
    /// reach that far.
    func weigh(
        _ sequence: FlatSequences.Sequence, _ transitions: UnsafePointer<Double>, _ table: TransitionTable
    ) -> Double {
        let count = sequence.positions.count
        return sequences.masks.withUnsafeBufferPointer { masks in
            guard let base = masks.baseAddress else { return 0 }
            let own = base + sequence.positions.lowerBound
            let free = [UInt32](repeating: .max, count: count)
            guard let all = sums.sum(table, masks: free, count: count) else { return .infinity }
            sums.addPairs(sequence.weight, count: count, to: pairs.start)
            if sequence.isMarked {
                let score = scoreOfMarks(own, count, transitions)
                takeMarks(own, count, sequence.weight)
                return sequence.weight * (all - score)
            }
            surplus.copy(sums.shares, count: count * sequences.stride)
            guard let marked = sums.sum(table, masks: own, count: count) else { return .infinity }
            sums.addPairs(-sequence.weight, count: count, to: pairs.start)
            let (unmarked, shares) = (surplus.start, sums.shares.start)
            for index in 0..<count * sequences.stride { shares[index] = unmarked[index] - shares[index] }
            return sequence.weight * (all - marked)
        }
    }

    /// Adds the shares of each position's labels, times a factor, to the rows of its features.
    ///
    /// - Parameter least: positions of which no share is as large are left as they are.
    func addShares(
        of sequence: FlatSequences.Sequence, times factor: Double, atLeast least: Double = 0,
        to target: NumberBuffer, _ rows: UnsafeBufferPointer<UInt32>
    ) {
        let stride = sequences.stride
        var share = sums.shares.start
        for position in sequence.positions {
            defer { share += stride }
            guard (0..<stride).contains(where: { abs(share[$0]) >= least }) else { continue }
            for label in Swift.stride(from: 0, to: stride, by: 2) { share.setPair(label, share.pair(label) * factor) }
            for index in sequences.rowStarts[position]..<sequences.rowStarts[position + 1] {
                let row = target.start + Int(rows[index]) &* stride
                var label = 0
                while label < stride {
                    row.setPair(label, row.pair(label) + share.pair(label))
                    label &+= 2
                }
            }
        }
    }

    private func scoreOfMarks(
        _ masks: UnsafePointer<UInt32>, _ count: Int, _ transitions: UnsafePointer<Double>
    ) -> Double {
        let stride = sequences.stride
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
        var before = 0
        for position in 0..<count {
            let label = masks[position].trailingZeroBitCount
            sums.shares.start[position * stride + label] -= 1
            if position > 0 { taken.start[before * stride + label] -= weight }
            before = label
        }
    }
}
