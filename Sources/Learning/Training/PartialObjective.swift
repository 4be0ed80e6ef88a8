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
                one.addShares(of: sequence, times: sequence.weight, to: gradient, rows)
            }
        }
        one.addTransitions(table, to: gradient.start + sequences.transitionStart)
    }
}
