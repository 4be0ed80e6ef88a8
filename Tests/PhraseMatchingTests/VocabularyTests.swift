import Testing

@testable import PhraseMatching

@Suite struct VocabularyTests {
    private func classes(of keys: [UInt64], in vocabulary: Vocabulary) -> [UInt32] {
        let tokens = keys.map { Token(start: 0, end: 0, key: $0, gap: .space, shape: []) }
        var classes = [UInt32](repeating: 99, count: keys.count)
        var left = [UInt32](repeating: 0, count: keys.count)
        tokens.withUnsafeBufferPointer { tokens in
            classes.withUnsafeMutableBufferPointer { classes in
                left.withUnsafeMutableBufferPointer { vocabulary.lookUp(tokens, into: classes, left: $0) }
            }
        }
        return classes
    }

    @Test(arguments: [1, 7, 900, 5000]) func givesEachKeyItsClassAndAllOthersNone(_ count: Int) throws {
        var generator = FixedGenerator(seed: 24)
        var table = KeyTable()
        let keys = (0..<count).map { _ in UInt64.random(in: 1...UInt64.max, using: &generator) }
        for (index, key) in keys.enumerated() { _ = table.value(of: key, orInsert: UInt32(index + 1)) }
        let slots = Vocabulary.encoded(table, classCount: UInt32(count + 1)) { $0 }
        let vocabulary = try #require(
            Flat.array(slots).flatMap { Vocabulary(slots: $0, classCount: UInt32(count + 1)) })
        #expect(classes(of: keys, in: vocabulary) == (1...UInt32(count)).map { $0 })
        let others = (0..<count).map { _ in UInt64.random(in: 1...UInt64.max, using: &generator) }
        #expect(classes(of: others, in: vocabulary) == others.map { _ in 0 })
    }

    @Test(
        arguments: [([], "no slots"), ([0, 0, 0], "slots of no power of two"), ([1, 2], "no free slot")]
            as [([UInt64], String)])
    func doesNotOpen(_ slots: [UInt64], _ why: String) {
        #expect(Flat.array(slots).map { Vocabulary(slots: $0, classCount: 3) == nil } == true, "\(why)")
    }
}
