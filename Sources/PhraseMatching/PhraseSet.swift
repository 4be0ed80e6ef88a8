/// Many phrases, compiled: finds every one of them in a text's tokens in one pass.
///
/// Flat: the same bytes in memory and on disk. A vocabulary maps a token's key to a class (all forms of one word share a
/// class); a trie over classes leads to the phrases that end at a node.
public struct PhraseSet: Sendable {
    private let vocabularyKeys: FlatArray<UInt64>
    private let vocabularyClasses: FlatArray<UInt32>
    private let nodes: FlatArray<Node>
    private let endings: FlatArray<Ending>
    private let checks: FlatArray<UInt64>
    private let pairs: PairTable
    /// The nodes, without the one behind the last.
    private let nodeCount: Int
    /// Classes from 1 to this one begin phrases.
    private let lastRootClass: UInt32

    /// A node of the trie; its children and endings reach up to where the next node's begin.
    struct Node: BitwiseCopyable, Sendable {
        /// The class that leads to it; the children of one node are in the order of it.
        var wordClass: UInt32
        var firstChild: UInt32
        var firstEnding: UInt32
    }

    /// A phrase that ends at a node, with what is still to be checked.
    struct Ending: BitwiseCopyable, Sendable {
        var payload: UInt32
        private var formAndCheck: UInt32

        init(payload: UInt32, form: Phrase.Form, check: Int) {
            self.payload = payload
            formAndCheck = UInt32(form.rawValue) | UInt32(check) << 2
        }

        var form: UInt32 { formAndCheck & 3 }
        /// Position in the list of checks.
        var check: Int { Int(formAndCheck >> 2) }
    }

    /// Views a compiled set; nil where the bytes are not one.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        var reader = FlatReader(memory, range: range)
        guard let vocabularyKeys = reader.array(UInt64.self), let vocabularyClasses = reader.array(UInt32.self),
            let nodes = reader.array(Node.self), let endings = reader.array(Ending.self),
            let checks = reader.array(UInt64.self), let bits = reader.array(UInt64.self),
            let slots = reader.array(UInt32.self), let pairs = PairTable(bits: bits, slots: slots),
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
        nodeCount = nodes.count - 1
        lastRootClass = UInt32(max(0, min(Int(sentinel.firstChild), nodeCount) - 1))
    }

    /// How many phrases and variants of phrases it holds.
    public var count: Int { endings.count }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        tokens.withUnsafeBufferPointer { matches(in: $0, of: bytes) }
    }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: tokens.count * 2 + 1) { room in
            let classes = UnsafeMutableBufferPointer(rebasing: room[..<(tokens.count + 1)])
            let begins = UnsafeMutableBufferPointer(rebasing: room[(tokens.count + 1)...])
            // All look-ups first: they miss the cache, and only side by side do the misses overlap.
            for index in 0..<tokens.count { classes[index] = wordClass(of: tokens[index].key) }
            classes[tokens.count] = 0
            let count = findBeginnings(classes, into: begins)
            var search = Search(tokens: tokens, classes: UnsafeBufferPointer(classes), bytes: bytes)
            for first in begins[..<count] { walk(from: Int(first), &search) }
            return search.found
        }
    }

    /// The set in a class's number that says: a word of this class alone is a phrase.
    static let phraseOfOneWord: UInt32 = 1 << 31

    /// Gathers the tokens at which a phrase may begin, without a branch, and clears the mark of one-word phrases.
    @inline(__always)
    private func findBeginnings(
        _ classes: UnsafeMutableBufferPointer<UInt32>, into begins: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        var count = 0
        for index in 0..<begins.count {
            let (here, next) = (classes[index], classes[index + 1] & ~Self.phraseOfOneWord)
            let bare = here & ~Self.phraseOfOneWord
            begins[count] = UInt32(truncatingIfNeeded: index)
            count += Int(here >> 31) | pairs.mayHold(bare, next)
            classes[index] = bare
        }
        return count
    }

    /// What one pass over a text reads and gathers.
    private struct Search {
        let tokens: UnsafeBufferPointer<Token>
        let classes: UnsafeBufferPointer<UInt32>
        let bytes: UnsafeBufferPointer<UInt8>
        var found: [PhraseMatch] = []

        func hasFound(_ payload: UInt32, since first: Int) -> Bool {
            found[first...].contains { $0.payload == payload }
        }
    }

    /// The class of a token's key, 0 where no phrase has the word.
    @inline(__always)
    private func wordClass(of key: UInt64) -> UInt32 {
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
    private func child(of node: Int, by wordClass: UInt32) -> Int {
        let nodes = nodes.buffer
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

    /// The child of a root's child by a class, 0 where it has none.
    @inline(__always)
    private func secondNode(_ first: UInt32, _ second: UInt32) -> Int {
        let nodes = nodes.buffer
        let children = (nodes[Int(first)].firstChild, nodes[Int(first) + 1].firstChild)
        return Int(
            pairs.node(first, second) { node in
                node >= children.0 && node < children.1 && node < nodeCount && nodes[Int(node)].wordClass == second
            })
    }

    @inline(__always)
    private func walk(from first: Int, _ search: inout Search) {
        // A class that begins phrases is also the number of the root's child.
        guard search.classes[first] &- 1 < lastRootClass else { return }
        var node = Int(search.classes[first])
        var index = first
        while node != 0 {
            index += 1
            report(node, first..<index, &search)
            guard index < search.tokens.count, search.classes[index] != 0,
                search.tokens[index].gap.rawValue <= Token.Gap.slash.rawValue
            else { return }
            let next = search.classes[index]
            node = index == first + 1 ? secondNode(search.classes[first], next) : child(of: node, by: next)
        }
    }

    @inline(__always)
    private func report(_ node: Int, _ range: Range<Int>, _ search: inout Search) {
        let begin = Int(nodes.buffer[node].firstEnding)
        let end = min(Int(nodes.buffer[node + 1].firstEnding), endings.count)
        guard begin < end else { return }
        let firstFound = search.found.count
        for position in begin..<end {
            let ending = endings.buffer[position]
            guard holds(ending, range, search),
                end - begin == 1 || !search.hasFound(ending.payload, since: firstFound)
            else { continue }
            search.found.append(
                PhraseMatch(firstToken: range.lowerBound, tokenCount: range.count, payload: ending.payload))
        }
    }

    private func holds(_ ending: Ending, _ range: Range<Int>, _ search: Search) -> Bool {
        switch ending.form {
        case UInt32(Phrase.Form.exactForm.rawValue):
            Self.formKey(of: range.lazy.map { search.tokens[$0].key }) == checks.at(ending.check)
        case UInt32(Phrase.Form.exactCase.rawValue):
            rawKey(of: range, search) == checks.at(ending.check)
        default: true
        }
    }

    /// One key for a run of tokens.
    static func formKey(of keys: some Sequence<UInt64>) -> UInt64 {
        keys.reduce(0x51_7C_C1_B7_27_22_0A_95) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 >> 29) }
    }

    /// One key for the unaltered bytes of a run of tokens, whatever stands between them.
    private func rawKey(of range: Range<Int>, _ search: Search) -> UInt64 {
        var key = TokenKey()
        for index in range { for byte in search.bytes[search.tokens[index].range] { key.append(byte) } }
        return key.value
    }
}
