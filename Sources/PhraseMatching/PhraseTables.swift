/// The arrays of a compiled set, in one object: a set is passed about with every vocabulary, and each array would be counted at each copy.
final class PhraseTables: Sendable {
    let vocabularyKeys: FlatArray<UInt64>
    let vocabularyClasses: FlatArray<UInt32>
    let nodes: FlatArray<PhraseSet.Node>
    let endings: FlatArray<PhraseSet.Ending>
    let checks: FlatArray<UInt64>
    let pairs: PairTable
    let verbForms: VerbForms
    /// The nodes, without the one behind the last.
    let nodeCount: Int
    /// Classes from 1 to this one begin phrases.
    let lastRootClass: UInt32

    /// Views a compiled set; nil where the bytes are not one.
    init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let vocabularyKeys = reader.array(UInt64.self), let vocabularyClasses = reader.array(UInt32.self),
            let nodes = reader.array(PhraseSet.Node.self), let endings = reader.array(PhraseSet.Ending.self),
            let checks = reader.array(UInt64.self), let bits = reader.array(UInt64.self),
            let slots = reader.array(UInt32.self), let pairs = PairTable(bits: bits, slots: slots),
            let formStarts = reader.array(UInt32.self), let formClasses = reader.array(UInt32.self),
            let verbForms = VerbForms(starts: formStarts, classes: formClasses),
            let sentinel = nodes.at(1),
            vocabularyKeys.count > 0, vocabularyKeys.count & (vocabularyKeys.count - 1) == 0,
            vocabularyKeys.count == vocabularyClasses.count,
            // Without a free slot, looking up a word that is not there would never end.
            vocabularyKeys.buffer.contains(0)
        else { return nil }
        self.vocabularyKeys = vocabularyKeys
        self.vocabularyClasses = vocabularyClasses
        self.nodes = nodes
        self.endings = endings
        self.checks = checks
        self.pairs = pairs
        self.verbForms = verbForms
        nodeCount = nodes.count - 1
        lastRootClass = UInt32(max(0, min(Int(sentinel.firstChild), nodeCount) - 1))
    }

    /// The class of a token's key, 0 where no phrase has the word.
    @inline(__always)
    func wordClass(of key: UInt64) -> UInt32 {
        let keys = vocabularyKeys.buffer
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let stored = keys[slot]
            if stored == key { return vocabularyClasses.buffer[slot] }
            if stored == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// The child of a node by a class, 0 where it has none; every index is held within its table, for damaged bytes.
    @inline(__always)
    func child(of node: Int, by wordClass: UInt32) -> Int {
        let nodes = self.nodes.buffer
        var low = Int(nodes[node].firstChild)
        var high = min(Int(nodes[node + 1].firstChild), nodeCount)
        while low < high {
            let middle = (low + high) / 2
            let found = nodes[middle].wordClass
            if found == wordClass { return middle }
            if found < wordClass { low = middle + 1 } else { high = middle }
        }
        return 0
    }

    /// The node of a pair of classes, 0 where no phrase begins so.
    @inline(__always)
    func secondNode(_ first: UInt32, _ second: UInt32) -> UInt32 {
        guard first &- 1 < lastRootClass else { return 0 }
        let nodes = self.nodes.buffer
        let children = (nodes[Int(first)].firstChild, min(nodes[Int(first) + 1].firstChild, UInt32(nodeCount)))
        return pairs.node(first, second) { node in
            node >= children.0 && node < children.1 && nodes[Int(node)].wordClass == second
        }
    }
}
