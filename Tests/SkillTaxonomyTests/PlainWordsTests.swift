import Testing

@testable import SkillTaxonomy

@Suite struct PlainWordsTests {
    @Test func listAndClosedClassesCount() {
        let files = [
            TaxonomySources.File(path: "language/plain-words.txt", bytes: Array("# words\nWindow\n\nrun \n".utf8))
        ]
        let words = PlainWords(files, words: [("the", "function"), ("strong", "quality")])
        for word in ["window", "Run", "THE"] { #expect(words.contains(word)) }
        for word in ["strong", "", "# words"] { #expect(!words.contains(word)) }
        #expect(PlainWords(encoded: words.encoded).encoded == words.encoded)
        #expect(String(decoding: words.encoded, as: UTF8.self) == "run\nthe\nwindow")
    }
}
