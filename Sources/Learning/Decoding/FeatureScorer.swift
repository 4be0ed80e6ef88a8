/// Sums the weights of each position's features, by label.
///
/// Look-ups are made for all features of a position at once: none waits for the one before it. What the first glance
/// does not rule out is put aside without a branch and looked at when it is in the cache.
struct FeatureScorer {
    /// More features of one position than this are not looked at: their weights could pass 32 bits.
    static let mostFeatures = 1 << 16
    /// Scores are held within so much of 0.
    static let largest: Int32 = 1 << 23

    let model: CompiledModel
    private var slots: [UInt32] = []
    private var left: [Int32] = []

    init(_ model: CompiledModel) { self.model = model }

    /// Sets the scores of all positions; rows of the model's stride, one behind the other.
    mutating func score(_ features: FeatureKeys, into scores: ScoreBuffer) {
        let stride = model.stride
        scores.reserve(features.count * stride)
        let table = model.table
        features.keys.withUnsafeBufferPointer { keys in
            for position in 0..<features.count {
                let start = features.starts[position]
                let end = position + 1 < features.starts.count ? features.starts[position + 1] : keys.count
                let own = UnsafeBufferPointer(rebasing: keys[start..<min(end, start + Self.mostFeatures)])
                score(own, table, scores.start + position * stride)
            }
        }
    }

    private mutating func score(
        _ keys: UnsafeBufferPointer<UInt64>, _ table: RowTable, _ scores: UnsafeMutablePointer<Int32>
    ) {
        let quads = table.rowWords - 1
        for quad in 0..<quads { scores.setQuad(quad, .zero) }
        while slots.count < keys.count {
            slots.append(0)
            left.append(0)
        }
        slots.withUnsafeMutableBufferPointer { slots in
            left.withUnsafeMutableBufferPointer { left in
                var count = 0
                for index in 0..<keys.count {
                    let slot = table.firstSlot(keys[index])
                    slots[count] = slot
                    left[count] = Int32(truncatingIfNeeded: index)
                    count &+= Int(min(slot, 1))
                }
                for index in 0..<count {
                    if let row = table.row(keys[Int(left[index])], from: slots[index]) { table.add(row, to: scores) }
                }
            }
        }
        for quad in 0..<quads {
            let sum = scores.quad(quad)
            scores.setQuad(
                quad,
                sum.clamped(lowerBound: .init(repeating: -Self.largest), upperBound: .init(repeating: Self.largest)))
        }
    }
}
