import PhraseMatching

/// A compiled taxonomy, opened: its skills, and where it is the built-in one also credentials, language and weights.
public struct CompiledTaxonomy: Sendable {
    static let skillsSection = "skills"
    static let credentialsSection = "credentials"
    static let weightsSection = "weights"
    static let plainWordsSection = "language/plain-words"

    static func languageSection(_ file: LanguageVocabularies.File) -> String { "language/" + file.rawValue }

    /// The file.
    public let file: CompiledFile
    /// Its name for messages.
    public let path: String
    /// Skills, knowledge, tools, attitudes and languages.
    public let skills: Taxonomy
    /// The catalogue's credentials as concepts.
    public let credentials: Taxonomy
    /// What readers of postings know of language.
    public let language: LanguageVocabularies
    /// The scoring weights.
    public let weights: Weights

    /// Plain English words, which labels need evidence for; read anew each time.
    public var plainWords: PlainWords { PlainWords(encoded: file.bytes(of: Self.plainWordsSection) ?? []) }

    /// The file of a taxonomy that holds skills alone, as imports give it.
    ///
    /// Language, credentials and weights come from the built-in taxonomy, which such a file is used beside.
    public static func encode(skills concepts: [Concept]) -> [UInt8] {
        CompiledFile.encode([skillsSection: Taxonomy.encode(concepts)])
    }

    /// Opens compiled bytes.
    public init(_ memory: FlatMemory, path: String) throws(TaxonomyProblem) {
        let file = try CompiledFile(memory, path: path)
        func taxonomy(_ name: String) -> Taxonomy? {
            file.section(name).flatMap { Taxonomy(memory, range: $0) }
        }
        guard let skills = taxonomy(Self.skillsSection) else { throw .damaged(path: path) }
        var vocabularies: [LanguageVocabularies.File: PhraseVocabulary] = [:]
        for kind in LanguageVocabularies.File.allCases {
            guard let range = file.section(Self.languageSection(kind)) else { continue }
            guard let vocabulary = PhraseVocabulary(memory, range: range) else { throw .damaged(path: path) }
            vocabularies[kind] = vocabulary
        }
        let text = file.bytes(of: Self.weightsSection) ?? []
        self.file = file
        self.path = path
        self.skills = skills
        credentials = taxonomy(Self.credentialsSection) ?? Taxonomy(concepts: [])
        language = LanguageVocabularies(vocabularies)
        weights = WeightsFile.read(canonical: String(decoding: text, as: UTF8.self))
    }
}
