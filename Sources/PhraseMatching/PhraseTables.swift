/// The arrays of a compiled set, in one object: a set is passed about with every vocabulary, and each array would be counted at each copy.
final class PhraseTables: Sendable {
    let vocabulary: Vocabulary
    let nodes: FlatArray<PhraseSet.Node>
    let endings: FlatArray<PhraseSet.Ending>
    let checks: FlatArray<UInt64>
    /// The pairs of words that phrases may begin with.
    let beginnings: PairFilter
    let pairs: PairTable
    /// The nodes of pairs, and the words that phrases may go on with.
    let thirdWords: PairFilter
    /// The nodes, without the one behind the last.
    let nodeCount: Int
    /// How many classes there are.
    let classCount: Int
    /// Classes from 1 to this one are phrases by themselves.
    let lastPhraseClass: UInt32

    /// Views a compiled set; nil where the bytes are not one.
    init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let counts = reader.array(Counts.self)?.at(0), let words = reader.array(UInt64.self),
            let nodes = reader.array(PhraseSet.Node.self), let endings = reader.array(PhraseSet.Ending.self),
            let checks = reader.array(UInt64.self), let pairBits = reader.array(UInt64.self),
            let slots = reader.array(UInt64.self), let thirdBits = reader.array(UInt64.self),
            let sentinel = nodes.at(1), let beginnings = PairFilter(bits: pairBits),
            let thirdWords = PairFilter(bits: thirdBits),
            let vocabulary = Vocabulary(slots: words, classCount: counts.classes),
            let pairs = PairTable(slots: slots, nodeCount: nodes.count)
        else { return nil }
        self.vocabulary = vocabulary
        self.nodes = nodes
        self.endings = endings
        self.checks = checks
        self.beginnings = beginnings
        self.pairs = pairs
        self.thirdWords = thirdWords
        nodeCount = nodes.count - 1
        classCount = Int(counts.classes)
        let roots = UInt32(max(0, min(Int(sentinel.firstChild), nodeCount) - 1))
        lastPhraseClass = min(counts.phrases, roots)
    }

    /// How many classes there are.
    struct Counts: BitwiseCopyable, Sendable {
        /// All, with the class 0 that no word has.
        var classes: UInt32
        /// Those that are phrases by themselves.
        var phrases: UInt32
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

    /// Whether a pair's node is one that its second class leads to.
    @inline(__always)
    func isNode(_ node: UInt32, of second: UInt32) -> Bool {
        node != 0 && node < nodeCount && nodes.buffer[Int(node)].wordClass == second
    }
}
