/// One pass over a text: what it reads and what it has found so far.
struct PhraseSearch {
    let tables: PhraseTables
    let tokens: UnsafeBufferPointer<Token>
    let classes: UnsafeBufferPointer<UInt32>
    let bytes: UnsafeBufferPointer<UInt8>
    var found: [PhraseMatch] = []

    /// Puts matches with one first token in the order of their lengths, and drops the second of two alike.
    private mutating func order(since first: Int) {
        var ordered: [PhraseMatch] = []
        for match in found[first...].sorted(by: { $0.tokenCount < $1.tokenCount }) where !ordered.contains(match) {
            ordered.append(match)
        }
        found.replaceSubrange(first..., with: ordered)
    }

    private func hasFound(_ payload: UInt32, since first: Int) -> Bool {
        found[first...].contains { $0.payload == payload }
    }

    /// Reports all phrases that begin with a token: those of its own class, then those that it begins as another form of
    /// its verb.
    @inline(__always)
    mutating func walk(_ start: PhraseStart) {
        let first = Int(start.first)
        let before = found.count
        // A class that begins phrases is also the number of the root's child.
        if classes[first] &- 1 < tables.lastPhraseClass { report(Int(classes[first]), first..<first + 1) }
        guard start.pair.node != 0 else { return }
        follow(Int(start.pair.node), from: first, mayGoOn: start.mayGoOn != 0)
        let second = classes[first + 1]
        var pair = tables.pairs.place(classes[first], second, after: start.pair)
        while pair.node != 0 {
            let reported = found.count
            if tables.isNode(pair.node, of: second) { follow(Int(pair.node), from: first, mayGoOn: true) }
            if found.count > reported { order(since: before) }
            pair = tables.pairs.place(classes[first], second, after: pair)
        }
    }

    /// Reports the phrases of several words that begin with a pair of tokens.
    ///
    /// - Parameters:
    ///   - second: the pair's node.
    ///   - mayGoOn: whether the next word may go on with any of them.
    @inline(__always)
    private mutating func follow(_ second: Int, from first: Int, mayGoOn: Bool) {
        var (node, index) = (second, first + 2)
        report(node, first..<index)
        guard mayGoOn else { return }
        while index < tokens.count, tables.goesOn(tokens[index].gap) {
            node = tables.child(of: node, by: classes[index])
            guard node != 0 else { return }
            index += 1
            report(node, first..<index)
        }
    }

    @inline(__always)
    private mutating func report(_ node: Int, _ range: Range<Int>) {
        let begin = Int(tables.nodes.buffer[node].firstEnding)
        let end = min(Int(tables.nodes.buffer[node + 1].firstEnding), tables.endings.count)
        guard begin < end else { return }
        let firstFound = found.count
        for position in begin..<end {
            let ending = tables.endings.buffer[position]
            guard holds(ending, range),
                end - begin == 1 || !hasFound(ending.payload, since: firstFound)
            else { continue }
            found.append(
                PhraseMatch(firstToken: range.lowerBound, tokenCount: range.count, payload: ending.payload))
        }
    }

    private func holds(_ ending: PhraseSet.Ending, _ range: Range<Int>) -> Bool {
        switch ending.form {
        case UInt32(Phrase.Form.exactForm.rawValue):
            PhraseSet.formKey(of: range.lazy.map { tokens[$0].key }) == tables.checks.at(ending.check)
        case UInt32(Phrase.Form.exactCase.rawValue):
            rawKey(of: range) == tables.checks.at(ending.check)
        default: true
        }
    }

    /// One key for the bytes of a run of tokens in their own case, whatever stands between them.
    private func rawKey(of range: Range<Int>) -> UInt64 {
        var key = TokenKey()
        for index in range { key.append(written: UnsafeBufferPointer(rebasing: bytes[tokens[index].range])) }
        return key.value
    }
}

extension PhraseSearch {
    /// Looks up where phrases may begin, and hands that over with the search.
    @inline(__always)
    static func run(
        _ tables: PhraseTables, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ walk: (UnsafeMutableBufferPointer<PhraseStart>.SubSequence, inout PhraseSearch) -> Void
    ) -> [PhraseMatch] {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * tokens.count + 2) { memory in
            withUnsafeTemporaryAllocation(of: PhraseStart.self, capacity: tokens.count) { starts in
                // No words behind the last one, so that two more can always be asked for.
                let classes = UnsafeMutableBufferPointer(rebasing: memory[..<(tokens.count + 2)])
                let left = UnsafeMutableBufferPointer(rebasing: memory[(tokens.count + 2)...])
                tables.vocabulary.lookUp(tokens, into: classes, left: left)
                classes[tokens.count] = 0
                classes[tokens.count + 1] = 0
                let count = tables.findStarts(tokens, classes, into: starts, left: left)
                var search = PhraseSearch(
                    tables: tables, tokens: tokens, classes: UnsafeBufferPointer(classes), bytes: bytes)
                walk(starts[..<count], &search)
                return search.found
            }
        }
    }
}
