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
    /// their verb.
    @inline(__always)
    mutating func walk(_ start: Start) {
        let (first, second) = (Int(start.first), Int(start.second))
        let before = found.count
        let own = classes[first]
        if own &- 1 < tables.lastRootClass {
            // A class that begins phrases is also the number of the root's child.
            report(Int(own), first..<first + 1)
            follow(second, from: first)
        }
        let verbs = tables.verbForms.classes(of: own)
        guard !verbs.isEmpty else { return }
        let reported = found.count
        for verb in verbs
        where verb &- 1 < tables.lastRootClass && tables.pairs.mayHold(verb, classes[first + 1]) == 1 {
            follow(Int(tables.secondNode(verb, classes[first + 1])), from: first)
        }
        if reported > before, found.count > reported { order(since: before) }
    }

    /// Reports the phrases of several words that begin with a pair of tokens.
    ///
    /// - Parameter second: the pair's node, 0 for none.
    @inline(__always)
    private mutating func follow(_ second: Int, from first: Int) {
        var (node, index) = (second, first + 1)
        while node != 0, goesOn(index) {
            index += 1
            report(node, first..<index)
            guard index < tokens.count else { return }
            node = tables.child(of: node, by: classes[index])
        }
    }

    /// Whether a token may stand inside a phrase that began before it.
    @inline(__always)
    private func goesOn(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].gap.rawValue <= Token.Gap.slash.rawValue
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

    /// One key for the unaltered bytes of a run of tokens, whatever stands between them.
    private func rawKey(of range: Range<Int>) -> UInt64 {
        var key = TokenKey()
        for index in range { for byte in bytes[tokens[index].range] { key.append(byte) } }
        return key.value
    }
}

extension PhraseSearch {
    /// A token at which a phrase may begin, and the node of it and the next one, 0 for none.
    struct Start: BitwiseCopyable {
        var first: UInt32
        var second: UInt32
    }

    /// Looks up where phrases may begin, and hands that over with the search.
    @inline(__always)
    static func run(
        _ tables: PhraseTables, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
        _ walk: (UnsafeMutableBufferPointer<Start>.SubSequence, inout PhraseSearch) -> Void
    ) -> [PhraseMatch] {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: tokens.count + 1) { classes in
            withUnsafeTemporaryAllocation(of: Start.self, capacity: tokens.count) { starts in
                // Each kind of look-up for all tokens at once: they miss the cache, and only side by side do the misses
                // overlap.
                for index in 0..<tokens.count { classes[index] = tables.wordClass(of: tokens[index].key) }
                classes[tokens.count] = 0
                let count = findStarts(tables, classes, into: starts)
                for index in 0..<count {
                    let first = Int(starts[index].first)
                    starts[index].second = tables.secondNode(classes[first], classes[first + 1])
                }
                var search = PhraseSearch(
                    tables: tables, tokens: tokens, classes: UnsafeBufferPointer(classes), bytes: bytes)
                walk(starts[..<count], &search)
                return search.found
            }
        }
    }

    /// Gathers the tokens at which a phrase may begin, without a branch, and clears the marks of the classes.
    @inline(__always)
    private static func findStarts(
        _ tables: PhraseTables, _ classes: UnsafeMutableBufferPointer<UInt32>,
        into starts: UnsafeMutableBufferPointer<Start>
    ) -> Int {
        let number = PhraseSet.hasVerbForms - 1
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
}
