import Testing

@testable import SkillTaxonomy

@Suite struct StringPoolTests {
    @Test func eachStringStandsOnce() {
        var pool = StringPool()
        let words = (0..<3000).map { "word \($0 % 1500)" } + ["", "é", "e\u{301}", "word"]
        let texts = words.map { pool.add($0) }
        for (word, text) in zip(words, texts) {
            let bytes = pool.bytes[Int(text.offset)..<Int(text.offset) + Int(text.length)]
            #expect(Array(bytes) == Array(word.utf8))
        }
        #expect(pool.bytes.count == Set(words.map { Array($0.utf8) }).reduce(0) { $0 + $1.count })
    }
}
