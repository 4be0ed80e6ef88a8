import Testing

@testable import PhraseMatching

@Suite struct PairTableTests {
    /// A root with two children; these with two and one of their own.
    static let nodes: [PhraseSet.Node] = {
        let shape: [(wordClass: UInt32, firstChild: UInt32)] = [(0, 1), (1, 3), (2, 5), (7, 6), (9, 6), (7, 6), (0, 6)]
        return shape.map { PhraseSet.Node(wordClass: $0.wordClass, firstChild: $0.firstChild, firstEnding: 0) }
    }()

    /// All nodes of a pair, in the order in which a search meets them.
    private func nodes(_ table: PairTable, _ first: UInt32, _ second: UInt32) -> [UInt32] {
        let found = table.glance(first, second)
        var place = found.isSettled ? found.place : table.place(first, second, after: found.place)
        var nodes: [UInt32] = []
        while place.node != 0 {
            nodes.append(place.node)
            place = table.place(first, second, after: place)
        }
        return nodes
    }

    private func found(links: [VerbLink]) throws -> [[UInt32]] {
        let encoded = PairTable.encoded(Self.nodes, links: links)
        let table = try #require(
            Flat.array(encoded.slots).flatMap { PairTable(slots: $0, nodeCount: Self.nodes.count) })
        let filter = try #require(Flat.array(encoded.bits).flatMap(PairFilter.init))
        var found: [[UInt32]] = []
        for first in 0...9 as ClosedRange<UInt32> {
            for second in 0...12 as ClosedRange<UInt32> {
                for node in nodes(table, first, second) {
                    found.append([first, second, node])
                    #expect(filter.mayHold(first, second) == 1)
                }
            }
        }
        return found
    }

    @Test func leadsFromEachPairToItsNodeAndFromNoOther() throws {
        #expect(try found(links: []) == [[1, 7, 3], [1, 9, 4], [2, 7, 5]])
    }

    @Test func anotherVerbFormLeadsToTheVerbsNodesBehindItsOwn() throws {
        let links = [
            VerbLink(form: 8, phraseClass: 1), VerbLink(form: 2, phraseClass: 1), VerbLink(form: 1, phraseClass: 6),
        ]
        #expect(
            try found(links: links) == [
                [1, 7, 3], [1, 9, 4], [2, 7, 5], [2, 7, 3], [2, 9, 4], [8, 7, 3], [8, 9, 4],
            ])
    }

    @Test func aLinkMadeTwiceLeadsThereOnce() throws {
        let link = VerbLink(form: 1, phraseClass: 1)
        #expect(try found(links: [link, link]) == [[1, 7, 3], [1, 9, 4], [2, 7, 5]])
    }

    @Test(
        arguments: [([], "no slots"), ([0, 0, 0], "slots of no power of two"), ([1, 2], "no free slot")]
            as [([UInt64], String)])
    func doesNotOpen(_ slots: [UInt64], _ why: String) {
        #expect(Flat.array(slots).map { PairTable(slots: $0, nodeCount: 1) == nil } == true, "\(why)")
    }
}
