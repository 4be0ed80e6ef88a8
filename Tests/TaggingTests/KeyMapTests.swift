import PhraseMatching
import Testing

@testable import Tagging

@Suite struct KeyMapTests {
    @Test func knowsItsWordsAndNoOthers() {
        let words = (0..<200).map { (word: "word\($0)", value: $0) }
        let map = KeyMap(words)
        for (word, value) in words { #expect(map[TokenKey.of(word.utf8)] == value) }
        for number in 200..<2000 { #expect(map[TokenKey.of("word\(number)".utf8)] == nil) }
    }

    @Test func anEmptyOneKnowsNone() { #expect(KeyMap<Int>([])[TokenKey.of("a".utf8)] == nil) }

    @Test func aSetKnowsItsWords() {
        let set = KeySet("in", "of")
        #expect(set.contains(TokenKey.of("of".utf8)) && !set.contains(TokenKey.of("off".utf8)))
    }
}
