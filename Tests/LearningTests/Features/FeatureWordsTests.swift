import PhraseMatching
import Testing

@testable import Learning

@Suite struct FeatureWordsTests {
    @Test func givesBackTheWordOfAKey() throws {
        var words = FeatureWords()
        for _ in 0..<2 { #expect(try words.add("c++".utf8) == TokenKey.of("c++".utf8)) }
        #expect(words[TokenKey.of("c++".utf8)] == Array("c++".utf8))
        #expect(words[TokenKey.of("c".utf8)] == nil)
    }

    @Test func refusesTwoWordsOfOneKey() throws {
        var words = FeatureWords()
        try words.add(Array("a".utf8), key: 9)
        #expect(throws: LearningProblem.wordsOfOneKey("a", "b")) { try words.add(Array("b".utf8), key: 9) }
    }
}
