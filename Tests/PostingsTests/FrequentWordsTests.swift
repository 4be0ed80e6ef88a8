import Testing

@testable import Postings

@Suite("Frequent words") struct FrequentWordsTests {
    @Test func everyLanguageHasThreeLines() {
        #expect(FrequentWords.lines.map(\.language) == Language.allCases)
        #expect(FrequentWords.lines.allSatisfy { $0.words.count == FrequentWords.shares.count })
    }

    @Test func theTableKnowsEveryWordForItsLanguage() {
        let table = LanguageTable.shared
        for (language, lines) in FrequentWords.lines {
            for word in lines.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) where !word.contains("'") {
                let key = Array(word.utf8).withUnsafeBufferPointer { bytes in
                    var scanner = WordScanner(bytes: bytes)
                    return scanner.next()?.key ?? 0
                }
                let row = Int(table.row(of: key))
                #expect(row > 0 && table.rows[row][language.lane] > 0, "\(language): \(word)")
            }
        }
    }

    @Test func theWeightsAreTheLogarithmsOfTheShares() {
        // 16 ln(12000 / 40) and so on, without a logarithm at hand in the module.
        #expect(FrequentWords.shares.map { $0 / FrequentWords.foreignShare } == [300, 75, 20])
        #expect(LanguageTable.weights == [91, 69, 48])
    }
}
