import Foundation
import Postings
import SkillTaxonomy

/// A reader with the project's own language files, as the command reads.
enum Vocabulary {
    static let reader: PostingReader = {
        let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let tables = LanguageVocabularies.File.allCases.map { "language/\($0.rawValue).csv" }
        let files = (tables + ["language/language-grams.txt"]).map { name in
            let bytes = try? Data(contentsOf: root.appendingPathComponent("Taxonomy/" + name))
            return TaxonomySources.File(path: name, bytes: bytes.map(Array.init) ?? [])
        }
        let language = (try? TaxonomySources(files))?.vocabularies ?? LanguageVocabularies([:])
        return PostingReader(
            headings: language[.headings], facts: language[.facts], signs: language[.postingSigns],
            languages: LanguageTable(language.grams))
    }()
}
