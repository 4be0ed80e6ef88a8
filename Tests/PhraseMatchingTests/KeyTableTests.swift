import Testing

@testable import PhraseMatching

@Suite struct KeyTableTests {
    @Test func agreesWithADictionary() {
        var generator = FixedGenerator(seed: 3)
        var table = KeyTable()
        var oracle: [UInt64: UInt32] = [:]
        for number in 0..<3_000 as Range<UInt32> {
            let key = UInt64.random(in: 1...1_000, using: &generator) << UInt64.random(in: 0...40, using: &generator)
            let expected = oracle[key] ?? number
            oracle[key] = expected
            #expect(table.value(of: key, orInsert: number) == expected)
        }
        #expect(table.count == oracle.count)
        for (key, value) in oracle { #expect(table[key] == value) }
        #expect(table[0xDEAD_BEEF_0000_0001] == nil)
        #expect(table.keys.count >= table.count * 2)
    }
}
