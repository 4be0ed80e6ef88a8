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

    /// The real wordings of facts, and those by which a posting is told.
    static let facts = vocabulary("facts")
    static let signs = vocabulary("posting-signs")

    private static func vocabulary(_ name: String) -> PhraseVocabulary {
        let lines = String(decoding: Repository.bytes("Taxonomy/language/\(name).csv"), as: UTF8.self)
            .split(whereSeparator: \.isNewline).dropFirst()
        let entries = lines.flatMap { line in
            let comma = line.lastIndex(of: ",") ?? line.endIndex
            return line[..<comma].split(separator: "|").map {
                (phrase: String($0), category: String(line[comma...].dropFirst()))
            }
        }
        return PhraseVocabulary(entries)
    }

    /// Reads pages whatever they read like.
    static let page = PagePosting(
        classifier: classifier, facts: FactVocabulary(facts), signs: PostingSigns(signs))

    static let classifier = HeadingClassifier(vocabulary: headings)
    static let languages = LanguageTable(Repository.bytes("Taxonomy/language/language-grams.txt"))
    static let detector = LanguageDetector(table: languages)
    static let reader = PostingReader(headings: headings, facts: facts, signs: signs, languages: languages)
}
