import Testing

@testable import PhraseMatching

@Suite struct TrieLayoutTests {
    private func layout(_ variants: [[UInt32]]) -> TrieLayout {
        var sequences: [UInt32] = []
        var starts: [UInt32] = []
        for (number, variant) in variants.enumerated() {
            starts.append(UInt32(sequences.count))
            sequences += variant + [0, UInt32(number)]
        }
        return TrieLayout(sequences: sequences, starts: starts)
    }

    @Test func nodesStandLevelByLevel() {
        let layout = layout([[2, 1], [1], [2, 3], [1, 1], [2, 1]])
        #expect(layout.nodes.map(\.wordClass) == [0, 1, 2, 1, 1, 3, 0])
        #expect(layout.nodes.map(\.firstChild) == [1, 3, 4, 6, 6, 6, 6])
        #expect(layout.nodes.map(\.firstEnding) == [0, 0, 1, 1, 2, 4, 5])
        #expect(layout.endings == [1, 3, 0, 4, 2])
    }

    @Test func nothingIsTheRootAlone() {
        let layout = layout([])
        #expect(layout.nodes.map(\.firstChild) == [1, 1])
        #expect(layout.endings == [])
    }
}
