/// Sums over all sequences of labels that a chain may have, each weighed by its score: forwards and backwards, scaled.
///
/// One for each part of the work, with room for its longest sequence.
struct ChainSums {
    let labelCount: Int
    let stride: Int
    /// The sum of the weights of each position's features, by label.
    let scores: NumberBuffer
    /// e to the scores, less the largest of the position.
    private let powers: NumberBuffer
    private let forward: NumberBuffer
    /// Powers times backward sums, scaled: what a position hands back.
    private let backward: NumberBuffer
    /// How probable each label is at each position.
    let shares: NumberBuffer
    private let scales: NumberBuffer

    init(labelCount: Int, stride: Int, longest: Int) {
        self.labelCount = labelCount
        self.stride = stride
        scores = NumberBuffer(count: longest * stride)
        powers = NumberBuffer(count: longest * stride)
        forward = NumberBuffer(count: longest * stride)
        backward = NumberBuffer(count: longest * stride)
        shares = NumberBuffer(count: longest * stride)
        scales = NumberBuffer(count: longest)
    }

    /// Works out sums and shares of a sequence whose scores are set.
    ///
    /// - Parameter masks: the labels that each position may have, as bits.
    /// - Returns: the logarithm of the sum over all sequences of labels; nil where the numbers do not reach that far.
    func sum(_ table: TransitionTable, masks: UnsafePointer<UInt32>, count: Int) -> Double? {
        var total = raise(masks, count) + Double(count - 1) * table.largest
        for position in 0..<count {
            let sum = goForward(position, table)
            guard sum > 0, sum.isFinite else { return nil }
            total += Exponential.log(sum)
        }
        for position in (0..<count).reversed() { goBack(position, table, count) }
        return total.isFinite ? total : nil
    }

    /// Raises e to the scores; gives the sum of what was taken off before.
    private func raise(_ masks: UnsafePointer<UInt32>, _ count: Int) -> Double {
        var taken = 0.0
        for position in 0..<count {
            let (from, to) = (scores.start + position * stride, powers.start + position * stride)
            var largest = -Double.infinity
            for label in 0..<labelCount where masks[position] & 1 << UInt32(label) != 0 && from[label] > largest {
                largest = from[label]
            }
            for label in 0..<labelCount {
                to[label] = masks[position] & 1 << UInt32(label) != 0 ? Exponential.exp(from[label] - largest) : 0
            }
            taken += largest
        }
        return taken
    }

    /// The forward sums of a position, scaled to add up to 1; gives what they added up to.
    private func goForward(_ position: Int, _ table: TransitionTable) -> Double {
        let row = forward.start + position * stride
        let power = powers.start + position * stride
        var sums = NumberPair.zero
        if position == 0 {
            for label in 0..<labelCount where table.starts & 1 << UInt32(label) != 0 { row[label] = power[label] }
            for label in 0..<labelCount where table.starts & 1 << UInt32(label) == 0 { row[label] = 0 }
            for label in stride(2) { sums += row.pair(label) }
        } else {
            let before = row - stride
            let ways = table.powers.start
            for label in stride(2) {
                var sum = NumberPair.zero
                for other in 0..<labelCount { sum += before[other] * ways.pair(other &* stride &+ label) }
                sum *= power.pair(label)
                row.setPair(label, sum)
                sums += sum
            }
        }
        let sum = sums.x + sums.y
        let scale = 1 / sum
        scales.start[position] = scale
        for label in stride(2) { row.setPair(label, row.pair(label) * scale) }
        return sum
    }

    /// The shares of a position, and what it hands back to the one before.
    private func goBack(_ position: Int, _ table: TransitionTable, _ count: Int) {
        let offset = position * stride
        let (power, back, share) = (powers.start + offset, backward.start + offset, shares.start + offset)
        let reached = forward.start + offset
        let scale = scales.start[position]
        guard position + 1 < count else {
            for label in stride(2) {
                share.setPair(label, reached.pair(label))
                back.setPair(label, power.pair(label) * scale)
            }
            return
        }
        let after = back + stride
        let ways = table.transposed.start
        for label in stride(2) {
            var sum = NumberPair.zero
            for other in 0..<labelCount { sum += after[other] * ways.pair(other &* stride &+ label) }
            share.setPair(label, reached.pair(label) * sum)
            back.setPair(label, power.pair(label) * scale * sum)
        }
    }

    /// Adds how probable each pair of neighbours is, less the power of its transition, which is the same for all.
    func addPairs(_ factor: Double, count: Int, to sums: UnsafeMutablePointer<Double>) {
        guard count > 1 else { return }
        for position in 1..<count {
            let before = forward.start + (position - 1) * stride
            let back = backward.start + position * stride
            for other in 0..<labelCount {
                let share = factor * before[other]
                let row = sums + other &* stride
                for label in stride(2) { row.setPair(label, row.pair(label) + share * back.pair(label)) }
            }
        }
    }

    @inline(__always)
    private func stride(_ step: Int) -> StrideTo<Int> { Swift.stride(from: 0, to: stride, by: step) }
}
