import PhraseMatching
import TestSupport

@testable import Postings

/// What the tests read with: the project's own vocabulary.
enum ProjectVocabulary {
    /// The real heading vocabulary, compiled once.
    static let headings: PhraseVocabulary = {
        let lines = String(decoding: Repository.bytes("Taxonomy/language/headings.csv"), as: UTF8.self)
            .split(whereSeparator: \.isNewline).dropFirst()
        let entries = lines.compactMap { line in
            line.lastIndex(of: ",").map {
                (phrase: String(line[..<$0]), category: String(line[line.index(after: $0)...]))
            }
        }
        return PhraseVocabulary(entries, form: .lemma)
    }()

    static let classifier = HeadingClassifier(vocabulary: headings)
    static let languages = LanguageTable(Repository.bytes("Taxonomy/language/language-grams.txt"))
    static let detector = LanguageDetector(table: languages)
    static let reader = PostingReader(headings: headings, languages: languages)
}
