/// Sequences of words laid one behind the other, so that a phrase's variants cost no array each.
struct WordRuns: Sendable, RandomAccessCollection {
    private(set) var words: [WordTable.ID] = []
    private var ends: [Int] = []

    var startIndex: Int { 0 }
    var endIndex: Int { ends.count }

    /// One sequence.
    subscript(index: Int) -> ArraySlice<WordTable.ID> { words[range(index)] }

    /// Where a sequence lies among all words.
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// Drops all sequences and keeps their room.
    mutating func removeAll() {
        words.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Adds a word to the sequence that `endRun` will end.
    mutating func add(_ word: WordTable.ID) { words.append(word) }

    /// Ends the sequence at hand.
    mutating func endRun() { ends.append(words.count) }

    /// Adds a copy of an earlier sequence with some of its words replaced.
    mutating func addCopy(of index: Int, replacing replaced: Range<Int>, with replacement: WordTable.ID...) {
        let source = range(index)
        for position in source.lowerBound..<source.lowerBound + replaced.lowerBound { add(words[position]) }
        for word in replacement { add(word) }
        for position in source.lowerBound + replaced.upperBound..<source.upperBound { add(words[position]) }
        endRun()
    }
}
