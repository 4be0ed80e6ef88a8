import Testing

@testable import Postings

@Suite struct LanguageSampleTests {
    private func sample(_ text: String) -> LanguageSample {
        var sample = LanguageSample(table: ProjectVocabulary.languages)
        Array(text.utf8).withUnsafeBufferPointer { sample.read($0, 0..<$0.count) }
        return sample
    }

    @Test func sentencesAreCountedForTheirOwnLanguage() {
        let found = sample(
            "Wir suchen eine Köchin, die gerne mit uns arbeitet. We want a cook who likes to work with us.")
        #expect(found.words == 19)
        #expect(found.own[Language.german.lane] == 9)
        #expect(found.own[Language.english.lane] == 10)
    }

    @Test func aRepeatedWordSaysNoMoreThanOnce() {
        #expect(sample("und und und und").score == sample("und").score)
    }

    @Test func chineseSignsAreJapaneseAmongKana() {
        var japanese = sample("募集職種、経験三年以上の方を歓迎します")
        japanese.joinJapanese()
        #expect(japanese.hits[Language.chinese.lane] == 0)
        var chinese = sample("招聘质量检验员两名工作内容是检查产品外观ア")
        chinese.joinJapanese()
        #expect(chinese.hits[Language.chinese.lane] > 0)
    }

    @Test(arguments: [([3, 1, 2], 0, 2), ([1, 1, 1], 0, 1), ([0, 5, 5], 1, 2), ([0, 4, 9], 2, 1)])
    func leadersAreTheTwoGreatest(_ counts: [Int32], best: Int, next: Int) {
        #expect(LanguageSample.leaders(counts) == (best, next))
    }
}
