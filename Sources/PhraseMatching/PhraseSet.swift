/// Many phrases, compiled: finds every one of them in a text's tokens in one pass.
///
/// Flat: the same bytes in memory and on disk. A vocabulary maps a token's key to a class (all forms of one word share a
/// class); a trie over classes leads to the phrases that end at a node.
public struct PhraseSet: Sendable {
    private let tables: Tables

    /// All arrays in one object: a set is passed about with every vocabulary, and each array would be counted at each copy.
    private final class Tables: Sendable {
        let vocabularyKeys: FlatArray<UInt64>
        let vocabularyClasses: FlatArray<UInt32>
        let nodes: FlatArray<Node>
        let endings: FlatArray<Ending>
        let checks: FlatArray<UInt64>
        let pairs: PairTable
        let verbForms: VerbForms
        /// The nodes, without the one behind the last.
        let nodeCount: Int
        /// Classes from 1 to this one begin phrases.
        let lastRootClass: UInt32

        init?(_ memory: FlatMemory, range: Range<Int>) {
            var reader = FlatReader(memory, range: range)
            guard let vocabularyKeys = reader.array(UInt64.self), let vocabularyClasses = reader.array(UInt32.self),
                let nodes = reader.array(Node.self), let endings = reader.array(Ending.self),
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
    }

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
        guard let tables = Tables(memory, range: range) else { return nil }
        self.tables = tables
    }

    /// How many phrases and variants of phrases it holds.
    public var count: Int { tables.endings.count }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        tokens.withUnsafeBufferPointer { matches(in: $0, of: bytes) }
    }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        search(tokens, bytes) { starts, search in
            for start in starts { walk(start, &search) }
        }
    }

    /// The matches that count where none may overlap: from the left, of those that begin at a token the longest.
    ///
    /// Phrases that stand at the very same place are all reported.
    public func longestMatches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        search(tokens, bytes) { starts, search in
            var next = 0
            for start in starts where start.first >= next {
                let before = search.found.count
                walk(start, &search)
                guard let longest = search.found[before...].last?.tokenCount else { continue }
                if search.found[before].tokenCount < longest {
                    search.found.removeSubrange(
                        before..<(search.found[before...].firstIndex { $0.tokenCount == longest } ?? before))
                }
                next = Int(start.first) + longest
            }
        }
    }

    /// A token at which a phrase may begin, and the node of it and the next one, 0 for none.
    private struct Start: BitwiseCopyable {
        var first: UInt32
        var second: UInt32
    }

    @inline(__always)
    private func search(
        _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ walk: (UnsafeMutableBufferPointer<Start>.SubSequence, inout Search) -> Void
    ) -> [PhraseMatch] {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: tokens.count + 1) { classes in
            withUnsafeTemporaryAllocation(of: Start.self, capacity: tokens.count) { starts in
                // Each kind of look-up for all tokens at once: they miss the cache, and only side by side do the misses
                // overlap.
                for index in 0..<tokens.count { classes[index] = wordClass(of: tokens[index].key) }
                classes[tokens.count] = 0
                let count = findStarts(classes, into: starts)
                for index in 0..<count {
                    let first = Int(starts[index].first)
                    starts[index].second = secondNode(classes[first], classes[first + 1])
                }
                var search = Search(tokens: tokens, classes: UnsafeBufferPointer(classes), bytes: bytes)
                walk(starts[..<count], &search)
                return search.found
            }
        }
    }

    /// The bit in a stored class that says: a word of this class alone is a phrase.
    static let phraseOfOneWord: UInt32 = 1 << 31
    /// The bit in a stored class that says: a word of this class may begin phrases as another form of their verb.
    static let hasVerbForms: UInt32 = 1 << 30

    /// Gathers the tokens at which a phrase may begin, without a branch, and clears the marks of the classes.
    @inline(__always)
    private func findStarts(
        _ classes: UnsafeMutableBufferPointer<UInt32>, into starts: UnsafeMutableBufferPointer<Start>
    ) -> Int {
        let number = Self.hasVerbForms - 1
        var count = 0
        for index in 0..<starts.count {
            let here = classes[index]
            starts[count].first = UInt32(truncatingIfNeeded: index)
            count +=
                Int((here >> 31) | (here >> 30 & 1)) | tables.pairs.mayHold(here & number, classes[index + 1] & number)
            classes[index] = here & number
        }
        return count
    }

    /// What one pass over a text reads and gathers.
    private struct Search {
        let tokens: UnsafeBufferPointer<Token>
        let classes: UnsafeBufferPointer<UInt32>
        let bytes: UnsafeBufferPointer<UInt8>
        var found: [PhraseMatch] = []

        /// Puts matches with one first token in the order of their lengths, and drops the second of two alike.
        mutating func order(since first: Int) {
            var ordered: [PhraseMatch] = []
            for match in found[first...].sorted(by: { $0.tokenCount < $1.tokenCount }) where !ordered.contains(match) {
                ordered.append(match)
            }
            found.replaceSubrange(first..., with: ordered)
        }

        func hasFound(_ payload: UInt32, since first: Int) -> Bool {
            found[first...].contains { $0.payload == payload }
        }
    }

    /// The class of a token's key, 0 where no phrase has the word.
    @inline(__always)
    private func wordClass(of key: UInt64) -> UInt32 {
        let keys = tables.vocabularyKeys.buffer
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let stored = keys[slot]
            if stored == key { return tables.vocabularyClasses.buffer[slot] }
            if stored == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// The child of a node by a class, 0 where it has none; every index is held within its table, for damaged bytes.
    @inline(__always)
    private func child(of node: Int, by wordClass: UInt32) -> Int {
        let nodes = tables.nodes.buffer
        var low = Int(nodes[node].firstChild)
        var high = min(Int(nodes[node + 1].firstChild), tables.nodeCount)
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
    private func secondNode(_ first: UInt32, _ second: UInt32) -> UInt32 {
        guard first &- 1 < tables.lastRootClass else { return 0 }
        let nodes = tables.nodes.buffer
        let children = (nodes[Int(first)].firstChild, min(nodes[Int(first) + 1].firstChild, UInt32(tables.nodeCount)))
        return tables.pairs.node(first, second) { node in
            node >= children.0 && node < children.1 && nodes[Int(node)].wordClass == second
        }
    }

    /// Reports all phrases that begin with a token: those of its own class, then those that it begins as another form of
    /// their verb.
    @inline(__always)
    private func walk(_ start: Start, _ search: inout Search) {
        let (first, second) = (Int(start.first), Int(start.second))
        let before = search.found.count
        let own = search.classes[first]
        if own &- 1 < tables.lastRootClass {
            // A class that begins phrases is also the number of the root's child.
            report(Int(own), first..<first + 1, &search)
            follow(second, from: first, &search)
        }
        let verbs = tables.verbForms.classes(of: own)
        guard !verbs.isEmpty else { return }
        let reported = search.found.count
        for verb in verbs
        where verb &- 1 < tables.lastRootClass && tables.pairs.mayHold(verb, search.classes[first + 1]) == 1 {
            follow(Int(secondNode(verb, search.classes[first + 1])), from: first, &search)
        }
        if reported > before, search.found.count > reported { search.order(since: before) }
    }

    /// Reports the phrases of several words that begin with a pair of tokens.
    ///
    /// - Parameter second: the pair's node, 0 for none.
    @inline(__always)
    private func follow(_ second: Int, from first: Int, _ search: inout Search) {
        var (node, index) = (second, first + 1)
        while node != 0, goesOn(index, search) {
            index += 1
            report(node, first..<index, &search)
            guard index < search.tokens.count else { return }
            node = child(of: node, by: search.classes[index])
        }
    }

    /// Whether a token may stand inside a phrase that began before it.
    @inline(__always)
    private func goesOn(_ index: Int, _ search: Search) -> Bool {
        index < search.tokens.count && search.tokens[index].gap.rawValue <= Token.Gap.slash.rawValue
    }

    @inline(__always)
    private func report(_ node: Int, _ range: Range<Int>, _ search: inout Search) {
        let begin = Int(tables.nodes.buffer[node].firstEnding)
        let end = min(Int(tables.nodes.buffer[node + 1].firstEnding), tables.endings.count)
        guard begin < end else { return }
        let firstFound = search.found.count
        for position in begin..<end {
            let ending = tables.endings.buffer[position]
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
            Self.formKey(of: range.lazy.map { search.tokens[$0].key }) == tables.checks.at(ending.check)
        case UInt32(Phrase.Form.exactCase.rawValue):
            rawKey(of: range, search) == tables.checks.at(ending.check)
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
