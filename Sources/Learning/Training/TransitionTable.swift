/// The weights of transitions raised to powers of e: once for each evaluation.
struct TransitionTable {
    let labelCount: Int
    let stride: Int
    /// The labels that may begin, as bits.
    let starts: UInt32
    /// The largest weight, which is taken off before raising so that nothing overflows.
    private(set) var largest = 0.0
    /// By label before, then by label; 0 where it is forbidden.
    let powers: NumberBuffer
    /// The same by label, then by label before.
    let transposed: NumberBuffer
    private let rules: TransitionRules

    init(rules: TransitionRules, stride: Int) {
        self.rules = rules
        self.stride = stride
        labelCount = rules.labelCount
        starts = rules.starts
        powers = NumberBuffer(count: labelCount * stride)
        transposed = NumberBuffer(count: labelCount * stride)
    }

    private func forEachAllowed(_ body: (Int, Int) -> Void) {
        for before in 0..<labelCount {
            for label in 0..<labelCount where rules.followers[before] & 1 << UInt32(label) != 0 { body(before, label) }
        }
    }

    mutating func fill(_ weights: UnsafePointer<Double>) {
        var most = -Double.infinity
        forEachAllowed { most = max(most, weights[$0 * stride + $1]) }
        largest = most.isFinite ? most : 0
        let (base, plain, turned) = (largest, powers.start, transposed.start)
        forEachAllowed { before, label in
            let power = Exponential.exp(weights[before * stride + label] - base)
            plain[before * stride + label] = power
            turned[label * stride + before] = power
        }
    }
}
