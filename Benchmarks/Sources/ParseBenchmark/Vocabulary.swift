import Foundation
import PhraseMatching
import Postings

/// A reader with the project's own section headings.
enum Vocabulary {
    static let reader: PostingReader = {
        let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let table = try? String(
            contentsOf: root.appendingPathComponent("Taxonomy/language/headings.csv"), encoding: .utf8)
        let entries = (table ?? "").split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
            line.lastIndex(of: ",").map {
                (phrase: String(line[..<$0]), category: String(line[line.index(after: $0)...]))
            }
        }
        let grams = try? Data(contentsOf: root.appendingPathComponent("Taxonomy/language/language-grams.txt"))
        return PostingReader(
            headings: PhraseVocabulary(entries, form: .lemma), languages: LanguageTable(Array(grams ?? Data())))
    }()
}
