/// Some of a set's phrases, by their payloads, and in filters that the nearest memory holds the words that begin them.
///
/// Nearly every word of a text is turned down by one look or two, so that what the set knows of words need not be fetched.
package struct PhraseSelection: Sendable {
    /// Nil for all phrases.
    private let payloads: Set<UInt32>?
    /// The words of the longest phrase.
    fileprivate let longest: Int
    /// The first words.
    private var first = KeyFilter()
    /// Those that are phrases by themselves.
    private var alone = KeyFilter()
    /// The first two words of the others.
    private var pairs = KeyFilter()

    /// - Parameter payloads: what its phrases report; nil for all phrases, of which the filters turn down no word.
    init(_ tables: PhraseTables, payloads: Set<UInt32>?) {
        self.payloads = payloads
        let tree = PhraseTree(tables, payloads)
        longest = tree.longest
        // A class may begin phrases of others as a form of their verb, where forms count: then nothing is turned down.
        guard payloads != nil, tree.isExact else {
            (first, alone) = (.full, .full)
            return
        }
        let keys = Self.keys(tables, tree)
        for root in tree.children(0) where tree.leads[root] {
            for key in keys[UInt32(root)] ?? [] {
                first.insert(key)
                if tree.ends[root] { alone.insert(key) }
                for child in tree.children(root) where tree.leads[child] {
                    for next in keys[tables.nodes.buffer[child].wordClass] ?? [] {
                        pairs.insert(KeyFilter.pair(key, next))
                    }
                }
            }
        }
    }

    /// The keys of the classes that are first or second in such phrases.
    private static func keys(_ tables: PhraseTables, _ tree: PhraseTree) -> [UInt32: [UInt64]] {
        var isWanted = [Bool](repeating: false, count: max(0, tables.classCount))
        func want(_ wordClass: UInt32) {
            if isWanted.indices.contains(Int(wordClass)) { isWanted[Int(wordClass)] = true }
        }
        for root in tree.children(0) where tree.leads[root] {
            want(UInt32(root))
            for child in tree.children(root) where tree.leads[child] { want(tables.nodes.buffer[child].wordClass) }
        }
        var keys: [UInt32: [UInt64]] = [:]
        tables.vocabulary.forEachKey { key, wordClass in
            guard isWanted.indices.contains(Int(wordClass)), isWanted[Int(wordClass)] else { return }
            keys[wordClass, default: []].append(KeyFilter.high(key))
        }
        return keys
    }

    @inline(__always)
    fileprivate func mayBegin(at index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
        let key = KeyFilter.high(tokens[index].key)
        guard first.mayHold(key) else { return false }
        if alone.mayHold(key) { return true }
        return index + 1 < tokens.count
            && pairs.mayHold(KeyFilter.pair(key, KeyFilter.high(tokens[index + 1].key)))
    }

    fileprivate func holds(_ match: PhraseMatch) -> Bool { payloads?.contains(match.payload) ?? true }
}

/// A bitmap by the highest bits of keys: a clear bit is certain.
private struct KeyFilter {
    private var bits = [UInt64](repeating: 0, count: 1 << (Self.width - 6))
    private static let width = 13

    static let full: KeyFilter = {
        var filter = KeyFilter()
        for index in filter.bits.indices { filter.bits[index] = .max }
        return filter
    }()

    /// The bits of a key that every vocabulary stores.
    @inline(__always)
    static func high(_ key: UInt64) -> UInt64 { key & 0xFFFF_FFFF_0000_0000 }

    /// A key for two in a row.
    @inline(__always)
    static func pair(_ one: UInt64, _ two: UInt64) -> UInt64 { (one ^ (two &>> 32)) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func insert(_ key: UInt64) {
        let place = Int(key >> UInt64(64 - Self.width))
        bits[place / 64] |= 1 << UInt64(place % 64)
    }

    @inline(__always)
    func mayHold(_ key: UInt64) -> Bool {
        let place = Int(truncatingIfNeeded: key &>> UInt64(64 - Self.width))
        return bits[place &>> 6] &>> UInt64(truncatingIfNeeded: place & 63) & 1 != 0
    }
}

/// The trie of a set, with what of it leads to phrases of some payloads; total for damaged bytes too.
private struct PhraseTree {
    private let nodes: UnsafeBufferPointer<PhraseSet.Node>
    /// Which nodes such phrases end at, and which lead to one.
    private(set) var ends: [Bool]
    private(set) var leads: [Bool]
    /// The words of the longest one.
    private(set) var longest = 1
    /// Whether none of them counts in other forms.
    private(set) var isExact = true

    init(_ tables: PhraseTables, _ payloads: Set<UInt32>?) {
        nodes = tables.nodes.buffer
        let count = max(0, tables.nodeCount)
        ends = Array(repeating: false, count: count)
        var depths = [Int](repeating: 0, count: count)
        for node in 0..<count {
            let first = min(Int(nodes[node].firstEnding), tables.endings.count)
            for place in first..<max(first, min(Int(nodes[node + 1].firstEnding), tables.endings.count)) {
                let ending = tables.endings.buffer[place]
                guard payloads?.contains(ending.payload) ?? true else { continue }
                ends[node] = true
                isExact = isExact && ending.form != UInt32(Phrase.Form.lemma.rawValue)
            }
        }
        leads = ends
        for node in (0..<count).reversed() where children(node).contains(where: { leads[$0] }) { leads[node] = true }
        for node in 0..<count where leads[node] {
            longest = max(longest, depths[node])
            for child in children(node) { depths[child] = depths[node] + 1 }
        }
    }

    /// The children of a node, which stand behind it.
    func children(_ node: Int) -> Range<Int> {
        guard node < ends.count else { return 0..<0 }
        let first = min(ends.count, max(node + 1, Int(nodes[node].firstChild)))
        return first..<max(first, min(ends.count, Int(nodes[node + 1].firstChild)))
    }
}

extension PhraseSet {
    /// The phrases with some payloads.
    package func selection(of payloads: Set<UInt32>?) -> PhraseSelection { PhraseSelection(tables, payloads: payloads) }

    /// Every match of a selection in a text's tokens, in the order of all matches.
    package func matches(
        _ selection: PhraseSelection, in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        for index in tokens.indices where selection.mayBegin(at: index, tokens) {
            append(selection, at: index, in: tokens, of: bytes, to: &found)
        }
        return found
    }

    /// The matches of a selection that begin a text.
    package func leadingMatches(
        _ selection: PhraseSelection, in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        if !tokens.isEmpty, selection.mayBegin(at: 0, tokens) {
            append(selection, at: 0, in: tokens, of: bytes, to: &found)
        }
        return found
    }

    @inline(never)
    private func append(
        _ selection: PhraseSelection, at index: Int, in tokens: UnsafeBufferPointer<Token>,
        of bytes: UnsafeBufferPointer<UInt8>, to found: inout [PhraseMatch]
    ) {
        let end = min(tokens.count, index + selection.longest)
        let here = PhraseSearch.run(tables, UnsafeBufferPointer(rebasing: tokens[index..<end]), bytes) {
            starts, search in
            if let start = starts.first, start.first == 0 { search.walk(start) }
        }
        for match in here where selection.holds(match) {
            found.append(PhraseMatch(firstToken: index, tokenCount: match.tokenCount, payload: match.payload))
        }
    }
}
