/// The pairs of words that begin phrases, each with the node of the trie that it leads to.
///
/// Most words begin some phrase, but few pairs do, and the words that begin most phrases have thousands of children, too
/// many to search by halves. A slot of the table is one number: a node in its low bits, as many as the number of nodes
/// needs, and in all others those of the pair's hash. A verb in another form has its own pairs: "managing risk" leads to
/// the node of "manage risk".
struct PairTable: Sendable {
    private let slots: FlatArray<UInt64>
    private let nodeBits: UInt64

    /// Views slots whose number is a power of two; nil for any others, and where no slot is free: a search would never end.
    init?(slots: FlatArray<UInt64>, nodeCount: Int) {
        guard slots.count > 0, slots.count & (slots.count - 1) == 0, slots.buffer.contains(0) else { return nil }
        self.slots = slots
        nodeBits = Self.nodeBits(nodeCount)
    }

    /// A pair's place in the table.
    struct Place: BitwiseCopyable {
        fileprivate var slot: UInt32
        /// The node that the pair leads to, 0 for none; may be out of range in damaged bytes.
        var node: UInt32
    }

    /// The first place where a pair may stand, and whether it does or is nowhere: else it must be sought behind it.
    @inline(__always)
    func glance(_ first: UInt32, _ second: UInt32) -> (place: Place, isSettled: Bool) {
        let hash = PairFilter.hash(first, second)
        return look(hash, at: Int(truncatingIfNeeded: hash))
    }

    /// Where a pair stands next: a word may be the form of several verbs.
    @inline(__always)
    func place(_ first: UInt32, _ second: UInt32, after place: Place) -> Place {
        let hash = PairFilter.hash(first, second)
        var slot = Int(place.slot)
        while true {
            slot &+= 1
            let found = look(hash, at: slot)
            if found.isSettled { return found.place }
        }
    }

    @inline(__always)
    private func look(_ hash: UInt64, at slot: Int) -> (place: Place, isSettled: Bool) {
        let slot = slot & (slots.count - 1)
        let stored = slots.buffer[slot]
        let node = stored & (1 &<< nodeBits &- 1)
        let place = Place(slot: UInt32(truncatingIfNeeded: slot), node: UInt32(truncatingIfNeeded: node))
        // A free slot ends a search too, and leads to the node 0.
        return (place, min(stored, (stored ^ hash) &>> nodeBits) == 0)
    }

    private static func nodeBits(_ nodeCount: Int) -> UInt64 {
        UInt64(Int.bitWidth - nodeCount.leadingZeroBitCount)
    }
}

extension PairTable {
    /// The bitmap of the pairs, and the table, at most half full.
    ///
    /// - Parameter links: the classes that begin another class's phrases as another form of their verb.
    static func encoded(_ nodes: [PhraseSet.Node], links: [VerbLink]) -> (bits: [UInt64], slots: [UInt64]) {
        let roots = 1..<max(1, nodes[1].firstChild)
        let all = roots.map { VerbLink(form: $0, phraseClass: $0) } + links.filter { roots.contains($0.phraseClass) }
        func children(_ root: UInt32) -> Range<UInt32> { nodes[Int(root)].firstChild..<nodes[Int(root) + 1].firstChild }
        let pairs = all.reduce(0) { $0 + children($1.phraseClass).count }
        var filter = PairFilter.Encoder(pairs: pairs)
        var slots = [UInt64](repeating: 0, count: filter.bits.count * 16)
        let nodeMask = UInt64(1) << nodeBits(nodes.count) &- 1
        for link in all {
            for child in children(link.phraseClass) {
                let hash = PairFilter.hash(link.form, nodes[Int(child)].wordClass)
                filter.add(hash)
                // Behind the other nodes of its pair: a class's own phrases come first.
                let entry = hash & ~nodeMask | UInt64(child)
                var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
                while slots[slot] != 0, slots[slot] != entry { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = entry
            }
        }
        return (filter.bits, slots)
    }
}
