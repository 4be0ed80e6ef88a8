import PhraseMatching

/// What the readers of postings know of language: the files of `Taxonomy/language`, compiled.
public struct LanguageVocabularies: Sendable {
    /// The files, which are also the names of the compiled sections.
    public enum File: String, Sendable, CaseIterable {
        /// Section headings, with the section that each begins.
        case headings
        /// Wordings by which a page that holds a posting is told from others.
        case postingSigns = "posting-signs"
        /// What the lines of a page that state a posting's facts are labelled.
        case facts
        /// Wordings that say required, preferred, negated, offered, …
        case cues
        /// What comes right before the thing asked for.
        case leads
        /// Closed word classes for cutting phrases.
        case words
        /// Words for levels of mastery.
        case levels

        /// The columns of the file.
        public var columns: [String] {
            switch self {
            case .headings: ["heading", "section"]
            case .facts: ["wording", "fact"]
            case .postingSigns: ["wording", "sign"]
            case .cues: ["phrase", "cue"]
            case .leads: ["phrase", "lead"]
            case .words: ["word", "class"]
            case .levels: ["phrase", "level"]
            }
        }

        var form: Phrase.Form { self == .headings ? .lemma : .exactForm }
    }

    /// The file by which languages are told apart, below the folder.
    static let gramsFile = "language/language-grams.txt"

    private let vocabularies: [File: PhraseVocabulary]
    /// Words and groups of letters with the languages that have them, as `Taxonomy/language/language-grams.txt` lists them.
    public let grams: [UInt8]

    /// Takes vocabularies as they are; one that is left out finds nothing.
    public init(_ vocabularies: [File: PhraseVocabulary], grams: [UInt8] = []) {
        self.vocabularies = vocabularies
        self.grams = grams
    }

    /// One file's vocabulary.
    public subscript(file: File) -> PhraseVocabulary {
        vocabularies[file] ?? PhraseVocabulary([])
    }

    /// Reads a file's entries.
    public static func entries(
        _ bytes: [UInt8], of kind: File, file: String
    ) throws(TaxonomyProblem) -> [(phrase: String, category: String)] {
        let table = CSVTable(bytes)
        for column in kind.columns where !table.header.contains(column) {
            throw .missingColumn(file: file, column: column)
        }
        if let problem = table.problems(file: file).first { throw problem }
        var entries: [(phrase: String, category: String)] = []
        for row in table.rows {
            guard row.cells.count == table.header.count else {
                throw .cellCount(file: file, line: row.line, found: row.cells.count, expected: table.header.count)
            }
            let group = table.cell(row, kind.columns[1])
            for phrase in table.cell(row, kind.columns[0]).split(separator: "|") {
                entries.append((phrase: String(phrase), category: group))
            }
        }
        return entries
    }
}
