import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct RankingTextTests {
    private func folded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { String(decoding: RankingText($0) { _ in nil }.folded, as: UTF8.self) }
    }

    @Test(arguments: [
        ("Work in Teams!", " work in teams "), ("", " "), ("C++ and C#", " c++ and c# "),
        ("at <ORGANIZATION> you lead", " at you lead "), ("a < b", " a b "), ("Ingénieur", " ingenieur "),
    ]) func folds(_ text: String, _ expected: String) {
        #expect(folded(text) == expected)
    }

    @Test func stopWordsAreLeftOutAndUnknownWordsKeepTheirPlace() {
        var numbers = WordNumbers(stopWords: ["the", "of"])
        #expect(numbers.words(of: "maintenance of the turbines") == [1, 2])
        let table = numbers.table
        let bytes = Array("the turbine, zzz, maintenance".utf8)
        let text = bytes.withUnsafeBufferPointer { RankingText($0) { table[$0] } }
        #expect(text.words == [2, RankingText.unknown, 1])
        #expect(RankingText.distinct([2, RankingText.unknown, 1, 2]) == [2, 1])
    }
}
