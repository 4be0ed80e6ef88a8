import Testing

@testable import Postings

@Suite struct WordWeigherTests {
    private static let table = LanguageTable(Array("en de\n_and_ AeB3\n_und_ Be\nsch BU\n_a_ Az\n".utf8))

    private func weighed(_ words: [String]) -> WordWeigher {
        var weigher = WordWeigher(table: Self.table)
        ScannedWords.each(of: words.joined(separator: " ")) { weigher.add($0) }
        return weigher
    }

    @Test func aFrequentWordSpeaksByItsWeight() {
        let found = weighed(["and", "und", "und"])
        #expect(found.score[Language.english.lane] == 40)
        #expect(found.score[Language.german.lane] == 83)
        #expect(found.hits[Language.english.lane] == 1)
        #expect(found.hits[Language.german.lane] == 2)
    }

    @Test func aSingleLetterIsNoHit() {
        #expect(weighed(["a"]).score[Language.english.lane] == 61)
        #expect(weighed(["a"]).hits[Language.english.lane] == 0)
    }

    @Test func anUnknownWordSpeaksByItsLettersWithinABound() {
        let found = weighed(["busch"])
        let (german, english) = (found.score[Language.german.lane], found.score[Language.english.lane])
        #expect(german > english)
        #expect(german - english <= 32)
        #expect(found.hits[Language.german.lane] == 0)
    }

    @Test func clearingForgets() {
        var weigher = weighed(["and", "busch"])
        weigher.add(words: 3, of: .greek)
        #expect(weigher.hits[Language.greek.lane] == 3)
        weigher.clear()
        #expect(weigher.score.allSatisfy { $0 == 0 } && weigher.hits.allSatisfy { $0 == 0 })
    }
}
