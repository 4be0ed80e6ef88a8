import Foundation
import SkillTaxonomy
import Tagging

/// The project's own language files, which the readers and taggers under test read with.
enum ProjectLanguage {
    private static let root = (0..<5).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
        url.deletingLastPathComponent()
    }

    /// The model that reads postings.
    static let model: ReadingModel = {
        let bytes = try? Data(contentsOf: root.appendingPathComponent("Taxonomy/model/postings.model"))
        do { return try ReadingModel(source: bytes.map(Array.init) ?? []) } catch {
            fatalError("the model cannot be read: \(error)")
        }
    }()

    static let sources: TaxonomySources? = {
        let tables = LanguageVocabularies.File.allCases.map { "language/\($0.rawValue).csv" }
        let others = ["language/plain-words.txt", "language/language-grams.txt", "weights.yaml"]
        let files = (tables + others).map { name in
            let bytes = try? Data(contentsOf: root.appendingPathComponent("Taxonomy/" + name))
            return TaxonomySources.File(path: name, bytes: bytes.map(Array.init) ?? [])
        }
        let sources = try? TaxonomySources(files)
        Invariants.require(sources != nil, "the language files cannot be read")
        return sources
    }()

    /// Every file must be there: a reader without one would leave out the code that it drives.
    static let vocabularies: LanguageVocabularies = {
        let vocabularies = sources?.vocabularies ?? LanguageVocabularies([:])
        for file in LanguageVocabularies.File.allCases {
            Invariants.require(!vocabularies[file].categories.isEmpty, "\(file.rawValue) is not there")
        }
        Invariants.require(!vocabularies.grams.isEmpty, "the table of languages is not there")
        return vocabularies
    }()
}
