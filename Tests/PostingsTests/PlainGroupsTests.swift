import TestSupport
import Testing

@testable import Postings

@Suite struct PlainGroupsTests {
    /// What the groups of a word say, each looked up by itself.
    private func sums(of letters: [UInt32], _ table: LanguageTable) -> [UInt16] {
        var sums = [UInt16](repeating: 0, count: Language.byLane.count)
        let signs = [LanguageTable.edge] + letters + [LanguageTable.edge]
        for start in signs.indices {
            var key = LanguageTable.noKey
            for sign in signs[start...].prefix(PlainGroups.longest) {
                key = LanguageTable.key(key, adding: sign)
                guard let row = table.row(of: key) else { continue }
                table.read(row) { sums[$0.lane] &+= UInt16($0.value) }
            }
        }
        return sums
    }

    @Test(arguments: ["a", "of", "the", "kubernetes", "aaaa", "schnittstellen", "überblick", "ação", "работа", "ofthe"])
    func agreesWithLookingEachUp(_ word: String) {
        let letters = word.unicodeScalars.map(\.value)
        let own = withUnsafeTemporaryAllocation(of: UInt16.self, capacity: Language.byLane.count) { sums in
            sums.initialize(repeating: 0)
            ProjectVocabulary.languages.addGroups(of: letters, to: sums)
            return Array(sums)
        }
        #expect(own == sums(of: letters, ProjectVocabulary.languages))
        #expect(own.contains { $0 > 0 } || word == "работа")
    }
}
