/// Sums the weights of one position's features, by label.
///
/// Look-ups are made for all of them at once: none waits for the one before it. What the first glance at the slots
/// does not rule out is put aside without a branch, then compared with its row, and added when both are in the cache.
struct FeatureScorer {
    /// More features of one position than this are not looked at: their weights could pass 32 bits.
    static let mostFeatures = 1 << 16
    /// Scores are held within so much of 0.
    static let largest: Int32 = 1 << 23

    private var slots: [UInt32] = []
    private var left: [Int32] = []

    /// Adds the weights of features to scores.
    mutating func add(
        _ keys: UnsafeBufferPointer<UInt64>, _ table: RowTable, to scores: UnsafeMutablePointer<Int32>
    ) {
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
                guard count > 0, table.rowCount > 0 else { return }
                for index in 0..<count {
                    let isKnown = table.isRow(slots[index], of: keys[Int(left[index])])
                    left[index] = isKnown ? -1 : left[index]
                }
                for index in 0..<count {
                    if left[index] < 0 {
                        table.add(table.rowOfSlot(slots[index]), to: scores)
                    } else if let row = table.row(keys[Int(left[index])], from: slots[index]) {
                        table.add(row, to: scores)
                    }
                }
            }
        }
    }

    /// Holds scores within their limit.
    static func hold(_ scores: UnsafeMutablePointer<Int32>, quads: Int) {
        let (low, high) = (SIMD4<Int32>(repeating: -largest), SIMD4<Int32>(repeating: largest))
        for quad in 0..<quads {
            scores.setQuad(quad, scores.quad(quad).clamped(lowerBound: low, upperBound: high))
        }
    }
}
