import Testing

@testable import SkillTaxonomy

@Suite struct WordNumbersTests {
    @Test func wordsOfOneStemShareANumber() {
        var numbers = WordNumbers(stopWords: ["a"])
        #expect(numbers.words(of: "manage a team, managing teams; a manager") == [1, 2, 1, 2, 1])
        #expect(numbers.count == 3)
    }

    @Test func lookingUpAddsNothing() {
        var numbers = WordNumbers(stopWords: ["a"])
        _ = numbers.words(of: "teams")
        #expect(numbers.existing(Array("team".utf8)) == 1)
        #expect(numbers.existing(Array("a".utf8)) == WordNumbers.stopWord)
        #expect(numbers.existing(Array("wind".utf8)) == nil)
        #expect(numbers.count == 2)
    }
}
