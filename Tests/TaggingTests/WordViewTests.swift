import PhraseMatching
import Testing

@testable import Tagging

/// What the models see of words that they do not know.
@Suite struct WordViewTests {
    @Test(arguments: [
        ("2024", WordKind.year), ("01632960455", .phone), ("12", .small), ("000", .number),
        ("4500", .number), ("NAME", .name), ("B2B", .mixed), ("ACME", .capitals), ("JavaScript", .inner),
        ("Harbour", .capital), ("welding", .ing), ("navigation", .noun), ("nautical", .adjective), ("swiftly", .adverb),
        ("moored", .participle), ("boats", .plural), ("boat", .unknown),
    ])
    func aWordIsOfAClass(_ word: String, _ kind: WordKind) {
        let found = Fixture.inspect(word) { text, _ in text.tokens.first.map { WordKind.of($0, text.bytes) } }
        #expect(found == kind)
    }

    @Test func knownWordsKeepTheirKeys() throws {
        let memory = FlatMemory(
            copying: KnownWords.encode([("boat", true, 7), ("quay", false, 3), ("rope", true, nil)]))
        let known = try #require(KnownWords(memory, range: 0..<memory.bytes.count))
        let (words, clusters) = Fixture.inspect("boat Quay rope") { text, _ in
            let view = WordView(text, known)
            return (view.words, view.clusters)
        }
        #expect(words == [TokenKey.of("boat".utf8), WordKind.capital.key, TokenKey.of("rope".utf8)])
        #expect(clusters == [7, 3, -1])
    }

    @Test func damagedWordsAreRefused() {
        let bytes = KnownWords.encode([("boat", true, 7)])
        for count in stride(from: 0, to: bytes.count, by: 8) {
            let memory = FlatMemory(copying: Array(bytes[..<count]))
            #expect(KnownWords(memory, range: 0..<memory.bytes.count) == nil)
        }
        var full = bytes
        // No free slot is left: a look-up would never end.
        for index in 8..<8 + 16 * 8 where index < full.count { full[index] = 1 }
        let memory = FlatMemory(copying: full)
        #expect(KnownWords(memory, range: 0..<memory.bytes.count) == nil)
    }
}
