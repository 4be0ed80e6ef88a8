import Testing

@testable import PhraseMatching

@Suite struct PairFilterTests {
    @Test func holdsWhatWasAddedAndLittleElse() throws {
        var generator = FixedGenerator(seed: 23)
        let pairs = (0..<5000).map { _ in
            (UInt32.random(in: 1...20000, using: &generator), UInt32.random(in: 1...20000, using: &generator))
        }
        var encoder = PairFilter.Encoder(pairs: pairs.count)
        for pair in pairs { encoder.add(PairFilter.hash(pair.0, pair.1)) }
        let filter = try #require(Flat.array(encoder.bits).flatMap(PairFilter.init))
        #expect(pairs.allSatisfy { filter.mayHold($0.0, $0.1) == 1 })
        let others = (0..<20000).map { _ in
            filter.mayHold(
                UInt32.random(in: 20001...40000, using: &generator), UInt32.random(in: 1...20000, using: &generator))
        }
        #expect(others.reduce(0, +) < 20000 / 10)
    }

    @Test func knowsTheThirdLevel() throws {
        let filter = try #require(
            Flat.array(PairFilter.encodedThirdLevel(PairTableTests.nodes)).flatMap(PairFilter.init))
        #expect(filter.mayHold(3, 7) == 0)
        let shape: [(wordClass: UInt32, firstChild: UInt32)] = [(0, 1), (1, 2), (2, 3), (3, 4), (0, 4)]
        let chain = shape.map { PhraseSet.Node(wordClass: $0.wordClass, firstChild: $0.firstChild, firstEnding: 0) }
        let deeper = try #require(Flat.array(PairFilter.encodedThirdLevel(chain)).flatMap(PairFilter.init))
        #expect(deeper.mayHold(2, 3) == 1)
        #expect(deeper.mayHold(1, 2) == 0)
    }

    @Test(
        arguments: [([], "no bits"), ([1], "a single word"), ([1, 2, 3], "no power of two")] as [([UInt64], String)])
    func doesNotOpen(_ bits: [UInt64], _ why: String) {
        #expect(Flat.array(bits).map { PairFilter(bits: $0) == nil } == true, "\(why)")
    }
}
