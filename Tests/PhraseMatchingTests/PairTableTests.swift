import Testing

@testable import PhraseMatching

@Suite struct PairTableTests {
    private func flat<Element: BitwiseCopyable & Sendable>(_ values: [Element]) -> FlatArray<Element>? {
        var writer = FlatWriter()
        writer.append(values)
        let memory = FlatMemory(copying: writer.bytes)
        return FlatArray(memory, offset: 8, count: values.count)
    }

    private func opened(_ bits: [UInt64], _ slots: [UInt32]) -> PairTable? {
        guard let bits = flat(bits), let slots = flat(slots) else { return nil }
        return PairTable(bits: bits, slots: slots)
    }

    /// A root with two children; these with two and one of their own.
    private let nodes: [PhraseSet.Node] = {
        let shape: [(wordClass: UInt32, firstChild: UInt32)] = [(0, 1), (1, 3), (2, 5), (7, 6), (9, 6), (7, 6), (0, 6)]
        return shape.map { PhraseSet.Node(wordClass: $0.wordClass, firstChild: $0.firstChild, firstEnding: 0) }
    }()

    @Test func leadsFromEachPairToItsNodeAndFromNoOther() throws {
        let encoded = PairTable.encoded(nodes)
        let table = try #require(opened(encoded.bits, encoded.slots))
        let children: [UInt32: Range<UInt32>] = [1: 3..<5, 2: 5..<6]
        var found: [[UInt32]] = []
        for first in 0...3 as ClosedRange<UInt32> {
            for second in 0...12 as ClosedRange<UInt32> {
                let node = table.node(first, second) {
                    children[first]?.contains($0) == true && nodes[Int($0)].wordClass == second
                }
                if node != 0 {
                    found.append([first, second, node])
                    #expect(table.mayHold(first, second) == 1)
                }
            }
        }
        #expect(found == [[1, 7, 3], [1, 9, 4], [2, 7, 5]])
    }

    @Test(
        arguments: [
            ([], [0, 0], "no bits"), ([1, 2, 3], [0, 0], "bits of no power of two"),
            ([1], [0, 0, 0], "slots of no power of two"),
            ([1], [0], "a single slot"), ([1], [1, 2], "no free slot"),
        ] as [([UInt64], [UInt32], String)])
    func doesNotOpen(_ bits: [UInt64], _ slots: [UInt32], _ why: String) {
        #expect(opened(bits, slots) == nil, "\(why)")
    }
}
