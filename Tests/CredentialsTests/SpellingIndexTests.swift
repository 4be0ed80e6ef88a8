import Testing

@testable import Credentials

@Suite struct SpellingIndexTests {
    /// All words of up to five letters over two, and some of other bytes, against comparing each with each.
    @Test func findsWhatComparingAllWouldFind() {
        let words =
            (0...5).flatMap { length in
                (0..<(1 << length)).map { bits in
                    String(
                        decoding: (0..<length).map { UInt8(ascii: (bits >> $0) & 1 == 0 ? "a" : "b") }, as: UTF8.self)
                }
            } + ["é", "ü", "a1", "1a", "zürich", "zurich", "abcdefghij", "abcdefghji", "bcdefghija"]
        let index = SpellingIndex(words)
        #expect(Set(index.words) == Set(words))
        for word in words {
            let bytes = Array(word.utf8)
            for limit in 1...2 {
                for startingAlike in [true, false] {
                    var found: [String: Int] = [:]
                    index.forEachNear(bytes, limit: limit, startingAlike: startingAlike) { found[index.words[$0]] = $1 }
                    var expected: [String: Int] = [:]
                    for other in words where !startingAlike || other.utf8.first == bytes.first {
                        expected[other] = editDistance(bytes, Array(other.utf8), limit: limit)
                    }
                    #expect(found == expected)
                }
            }
        }
    }

    @Test func anEmptyOneFindsNothing() {
        SpellingIndex([]).forEachNear(Array("a".utf8), limit: 2) { _, _ in Issue.record("there is no word") }
    }
}
