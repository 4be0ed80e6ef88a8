/// A token at which a phrase may begin, with the place of the pair of it and the next one.
struct PhraseStart: BitwiseCopyable {
    var first: UInt32
    var pair: PairTable.Place
    /// 0 where no phrase goes on from the pair with the word behind it.
    var mayGoOn: UInt32
}

extension PhraseTables {
    /// Gathers the tokens at which phrases may begin; gives how many.
    ///
    /// Each kind of look-up for all tokens at once, and without branches that wait for memory: the look-ups miss the cache,
    /// and only side by side do the misses overlap.
    ///
    /// - Parameters:
    ///   - classes: the tokens' classes, and two more that are 0.
    ///   - starts: room for as many as there are tokens.
    ///   - left: room for as many numbers as there are tokens.
    @inline(__always)
    func findStarts(
        _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeMutableBufferPointer<UInt32>,
        into starts: UnsafeMutableBufferPointer<PhraseStart>,
        left: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        let count = gather(classes, into: starts)
        findPairs(classes, starts, count, left: left)
        return keepLeading(tokens, classes, starts, count)
    }

    /// The tokens that are phrases by themselves, and those that may begin one with the next token.
    @inline(__always)
    private func gather(
        _ classes: UnsafeMutableBufferPointer<UInt32>, into starts: UnsafeMutableBufferPointer<PhraseStart>
    ) -> Int {
        var count = 0
        var here = classes[0]
        for index in 0..<starts.count {
            let next = classes[index + 1]
            starts[count].first = UInt32(truncatingIfNeeded: index)
            count &+= (here &- 1 < lastPhraseClass ? 1 : 0) | beginnings.mayHold(here, next)
            here = next
        }
        return count
    }

    @inline(__always)
    private func findPairs(
        _ classes: UnsafeMutableBufferPointer<UInt32>, _ starts: UnsafeMutableBufferPointer<PhraseStart>, _ count: Int,
        left: UnsafeMutableBufferPointer<UInt32>
    ) {
        var leftCount = 0
        for index in 0..<count {
            let first = Int(starts[index].first)
            let found = pairs.glance(classes[first], classes[first + 1])
            starts[index].pair = found.place
            left[leftCount] = UInt32(truncatingIfNeeded: index)
            leftCount &+= found.isSettled ? 0 : 1
        }
        for position in 0..<leftCount {
            let index = Int(left[position])
            let first = Int(starts[index].first)
            starts[index].pair = pairs.place(classes[first], classes[first + 1], after: starts[index].pair)
        }
    }

    /// Drops the starts that lead nowhere.
    @inline(__always)
    private func keepLeading(
        _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeMutableBufferPointer<UInt32>,
        _ starts: UnsafeMutableBufferPointer<PhraseStart>, _ count: Int
    ) -> Int {
        var kept = 0
        for index in 0..<count {
            var start = starts[index]
            let first = Int(start.first)
            let isPair =
                first + 1 < tokens.count && isNode(start.pair.node, of: classes[first + 1])
                && goesOn(tokens[first + 1].gap)
            start.pair.node = isPair ? start.pair.node : 0
            start.mayGoOn = UInt32(truncatingIfNeeded: thirdWords.mayHold(start.pair.node, classes[first + 2]))
            starts[kept] = start
            kept &+= (classes[first] &- 1 < lastPhraseClass ? 1 : 0) | (isPair ? 1 : 0)
        }
        return kept
    }

    /// Whether a phrase reaches over a gap.
    @inline(__always)
    func goesOn(_ gap: Token.Gap) -> Bool { gap.rawValue <= Token.Gap.slash.rawValue }
}
