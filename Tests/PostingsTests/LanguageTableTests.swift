import TestSupport
import Testing

@testable import Postings

@Suite struct LanguageTableTests {
    private func weights(_ table: LanguageTable, _ word: String) -> [Language: Int32] {
        guard let row = table.row(of: ScannedWords.key(of: word)) else { return [:] }
        var found: [Language: Int32] = [:]
        table.read(row) { found[Language.byLane[$0.lane]] = $0.value }
        return found
    }

    @Test func readsWhatALineSays() {
        let table = LanguageTable(Array("# made by hand\nen xx ro\n_the_ Az\n_și_ Bq\n_și_ C9\n_şi_ A0Ca\n".utf8))
        #expect(weights(table, "the") == [.english: 61])
        #expect(weights(table, "şi") == [.english: 0, .romanian: 36])
        #expect(weights(table, "şii").isEmpty)
    }

    @Test func findsManyKeysAtOnce() {
        let table = LanguageTable(Array("en xx ro\n_the_ AzB3\n_şi_ B4C9\n_a_ C7\n".utf8))
        let keys = [ScannedWords.key(of: "the"), 0, ScannedWords.key(of: "none"), ScannedWords.key(of: "şi")]
        let found = withUnsafeTemporaryAllocation(of: LanguageTable.Entry.self, capacity: keys.count) { entries in
            keys.withUnsafeBufferPointer { table.find($0, into: entries) }
            return Array(entries)
        }
        #expect(found.map(\.key) == [keys[0], 0, 0, keys[3]])
        #expect(found.map(\.first) == [61, 0, 0, 0])
        #expect(found.map(\.mostOfOthers) == [3, 0, 0, 9])
    }

    @Test(arguments: ["", "#", "# a\n#", "en", "en de\n\n \n_a_\n_b_ \n_c_ A", "en\n_a_ !!Z", "\n\n\n"])
    func anyTextIsATable(_ text: String) {
        let table = LanguageTable(Array(text.utf8))
        #expect(weights(table, "a").isEmpty)
        #expect(weights(table, "b").isEmpty)
    }

    @Test func theProjectsTableKnowsItsLanguages() {
        let text = String(decoding: Repository.bytes("Taxonomy/language/language-grams.txt"), as: UTF8.self)
        let codes =
            text.split(separator: "\n").first { !$0.hasPrefix("#") }?.split(separator: " ").map(String.init) ?? []
        #expect(codes.count >= 50 && codes.first == "en")
        #expect(codes.allSatisfy { Language(rawValue: $0) != nil })
        #expect(text.utf8.count < 420_000)
    }

    @Test(arguments: [
        ("und", Language.german), ("și", .romanian), ("který", .czech), ("ktorý", .slovak), ("være", .danish),
        ("що", .ukrainian), ("är", .swedish), ("que", .spanish), ("olarak", .turkish), ("است", .persian),
        ("और", .hindi),
    ]) func theProjectsTableKnowsFrequentWords(_ word: String, language: Language) {
        let table = ProjectVocabulary.languages
        let row = table.row(of: ScannedWords.key(of: word))
        var most: (lane: Int, value: Int32) = (0, 0)
        if let row { table.read(row) { if $0.lane == language.lane { most = ($0.lane, $0.value) } } }
        #expect(most.value >= 24)
    }
}
