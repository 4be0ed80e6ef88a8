import Testing

@testable import PhraseMatching

@Suite struct WordRunsTests {
    @Test func copiesReplaceWords() {
        var runs = WordRuns()
        for word in [1, 2, 3] { runs.add(word) }
        runs.endRun()
        runs.addCopy(of: 0, replacing: 0..<1, with: 7)
        runs.addCopy(of: 1, replacing: 1..<3, with: 8)
        runs.addCopy(of: 0, replacing: 2..<3, with: 4, 5)
        #expect(runs.map(Array.init) == [[1, 2, 3], [7, 2, 3], [7, 8], [1, 2, 4, 5]])
        runs.removeAll()
        #expect(runs.isEmpty && runs.words.isEmpty)
    }
}
