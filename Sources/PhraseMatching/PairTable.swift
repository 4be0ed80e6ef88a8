/// The pairs of words that begin phrases, each with the node of the trie that it leads to.
///
/// Most words begin some phrase, but few pairs do, and the words that begin most phrases have thousands of children, too
/// many to search by halves. A bitmap that fits the second level of the cache turns nearly all pairs down without a
/// branch: a set bit promises nothing, a clear one is certain. A table in open addressing then gives the node; it
/// holds numbers of nodes alone, since the nodes themselves tell whether one is meant.
struct PairTable: Sendable {
    private let bits: FlatArray<UInt64>
    private let slots: FlatArray<UInt32>
    private let bitShift: UInt64
    private let slotShift: UInt64

    /// Views a bitmap and a table whose lengths are powers of two; nil for any others, and where no slot is free: a search
    /// would never end.
    init?(bits: FlatArray<UInt64>, slots: FlatArray<UInt32>) {
        guard bits.count > 0, bits.count & (bits.count - 1) == 0, slots.count > 1,
            slots.count & (slots.count - 1) == 0, slots.buffer.contains(0)
        else { return nil }
        self.bits = bits
        self.slots = slots
        bitShift = Self.shift(places: bits.count * 64)
        slotShift = Self.shift(places: slots.count)
    }

    /// 1 where two classes may stand at the beginning of a phrase, else 0.
    @inline(__always)
    func mayHold(_ first: UInt32, _ second: UInt32) -> Int {
        let place = Int(truncatingIfNeeded: Self.hash(first, second) >> bitShift)
        return Int(truncatingIfNeeded: bits.buffer[place >> 6] >> UInt64(place & 63)) & 1
    }

    /// The node that a pair leads to, 0 for none.
    ///
    /// - Parameter isMeant: whether a node is the child of the first class by the second; false for a number out of range.
    @inline(__always)
    func node(_ first: UInt32, _ second: UInt32, where isMeant: (UInt32) -> Bool) -> UInt32 {
        var slot = Int(truncatingIfNeeded: Self.hash(first, second) >> slotShift)
        while true {
            let node = slots.buffer[slot]
            if node == 0 || isMeant(node) { return node }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private static func shift(places: Int) -> UInt64 { 64 - UInt64(places.trailingZeroBitCount) }

    @inline(__always)
    private static func hash(_ first: UInt32, _ second: UInt32) -> UInt64 {
        (UInt64(first) << 32 | UInt64(second)) &* 0x9E37_79B9_7F4A_7C15
    }
}

extension PairTable {
    /// The bitmap, with eight to sixteen bits a pair, and the table, at most half full, of the second level of a trie.
    static func encoded(_ nodes: [PhraseSet.Node]) -> (bits: [UInt64], slots: [UInt32]) {
        let roots = 1..<max(1, Int(nodes[1].firstChild))
        let pairs = Int(nodes[roots.upperBound].firstChild) - roots.upperBound
        var places = 64
        while places < pairs * 8 { places *= 2 }
        var bits = [UInt64](repeating: 0, count: places / 64)
        var slots = [UInt32](repeating: 0, count: max(2, places / 4))
        let (bitShift, slotShift) = (shift(places: places), shift(places: slots.count))
        for root in roots {
            for child in nodes[root].firstChild..<nodes[root + 1].firstChild {
                let hash = hash(nodes[root].wordClass, nodes[Int(child)].wordClass)
                let place = Int(truncatingIfNeeded: hash >> bitShift)
                bits[place >> 6] |= 1 << UInt64(place & 63)
                var slot = Int(truncatingIfNeeded: hash >> slotShift)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = child
            }
        }
        return (bits, slots)
    }
}
