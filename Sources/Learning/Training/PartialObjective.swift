/// One part of the sequences: its share of the objective, worked out on one thread.
final class PartialObjective {
    private let sequences: FlatSequences
    private let part: Range<Int>
    private let one: SequenceGradient
    /// The share of the gradient.
    let gradient: NumberBuffer
    /// The share of the value.
    private(set) var loss = 0.0

    init(_ sequences: FlatSequences, part: Range<Int>) {
        self.sequences = sequences
        self.part = part
        one = SequenceGradient(sequences, part: part)
        gradient = NumberBuffer(count: sequences.parameterCount)
    }

    func evaluate(_ weights: NumberBuffer, _ table: TransitionTable) {
        gradient.clear()
        one.clearTransitions()
        loss = 0
        let transitions = weights.start + sequences.transitionStart
        sequences.rows.withUnsafeBufferPointer { rows in
            for sequence in sequences.sequences[part] {
                one.score(sequence, weights, rows)
                loss += one.weigh(sequence, transitions, table)
                addRows(sequence, rows, sequence.weight)
            }
        }
        one.addTransitions(table, to: gradient.start + sequences.transitionStart)
    }

    /// Adds the shares of each position's labels to the gradient of its features.
    private func addRows(
        _ sequence: FlatSequences.Sequence, _ rows: UnsafeBufferPointer<UInt32>, _ factor: Double
    ) {
        let stride = sequences.stride
        var share = one.shares
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
}
