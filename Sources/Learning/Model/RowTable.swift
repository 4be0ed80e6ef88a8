/// The slots and rows of a compiled model, for hot loops.
///
/// A slot holds a row's number and 1 in its low bits and the high bits of the key's upper half in the others, 0 where
/// it is free; a row is the whole key, then 16 bits for each label, made up to a multiple of four. A look-up of what
/// the model does not have, as most are, touches the slots alone, which are a small part of the whole.
struct RowTable {
    let slots: UnsafeBufferPointer<UInt32>
    let rows: UnsafeBufferPointer<UInt64>
    let slotMask: Int
    let rowMask: UInt32
    let rowCount: Int
    /// Of eight bytes.
    let rowWords: Int

    @inline(__always)
    func firstSlot(_ key: UInt64) -> UInt32 { slots[Int(truncatingIfNeeded: key) & slotMask] }

    /// The row that a taken slot leads to, held within the rows, of which there must be one.
    @inline(__always)
    func rowOfSlot(_ slot: UInt32) -> Int { min(max(Int(slot & rowMask) &- 1, 0), rowCount &- 1) }

    /// Whether a slot leads to the row of a key; looks at the row without asking the slot first, which would wait for
    /// it.
    @inline(__always)
    func isRow(_ slot: UInt32, of key: UInt64) -> Bool { rows[rowOfSlot(slot) &* rowWords] == key }

    /// The row of a key whose first slot is known; nil where there is none.
    @inline(__always)
    func row(_ key: UInt64, from first: UInt32) -> Int? {
        var index = Int(truncatingIfNeeded: key)
        var slot = first
        while slot != 0 {
            if (slot ^ UInt32(truncatingIfNeeded: key >> 32)) & ~rowMask == 0 {
                let row = Int(slot & rowMask) &- 1
                // Bounds hold for damaged tables too: `rows` has `rowCount` times `rowWords` numbers.
                if row >= 0, row < rowCount, rows[row &* rowWords] == key { return row }
            }
            index &+= 1
            slot = slots[index & slotMask]
        }
        return nil
    }

    /// Adds a row's weights to scores, of which there are as many as the row has, made up to a multiple of four.
    @inline(__always)
    func add(_ row: Int, to scores: UnsafeMutablePointer<Int32>) {
        guard let start = rows.baseAddress else { return }
        let weights = UnsafeRawPointer(start + (row &* rowWords &+ 1))
        for quad in 0..<(rowWords &- 1) {
            let added = weights.loadUnaligned(fromByteOffset: quad &* 8, as: SIMD4<Int16>.self)
            scores.setQuad(quad, scores.quad(quad) &+ SIMD4<Int32>(truncatingIfNeeded: added))
        }
    }
}

extension UnsafeMutablePointer<Int32> {
    /// Four scores at once.
    @inline(__always)
    func quad(_ index: Int) -> SIMD4<Int32> {
        UnsafeRawPointer(self).loadUnaligned(fromByteOffset: index &* 16, as: SIMD4<Int32>.self)
    }

    /// Sets four scores at once.
    @inline(__always)
    func setQuad(_ index: Int, _ scores: SIMD4<Int32>) {
        UnsafeMutableRawPointer(self).storeBytes(of: scores, toByteOffset: index &* 16, as: SIMD4<Int32>.self)
    }
}
