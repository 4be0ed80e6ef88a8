import PhraseMatching

/// A compiled taxonomy, opened: its skills, and where it is the built-in one also credentials, language and weights.
public struct CompiledTaxonomy: Sendable {
    static let skillsSection = "skills"
    static let credentialsSection = "credentials"
    static let weightsSection = "weights"
    /// The index that ranks the skills; a file may lack it.
    static let rankingSection = "ranking"
    static let rankingModelSection = "ranking-model"
    static let plainWordsSection = "language/plain-words"

    static let languageGramsSection = "language/grams"

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
    /// Ranks the skills for a sentence; nil where the file was made without an index.
    public let ranker: ConceptRanker?

    /// Plain English words, which labels need evidence for; read anew each time.
    public var plainWords: PlainWords { PlainWords(encoded: file.bytes(of: Self.plainWordsSection) ?? []) }

    /// The file of a taxonomy that holds skills alone, as imports give it.
    ///
    /// Language, credentials and weights come from the built-in taxonomy, which such a file is used beside.
    ///
    /// - Parameters:
    ///   - plainWords: which labels are plain words in other letters than their own.
    ///   - ranking: what calibrates the ranking of the skills; without it `suggest` does not work on the file.
    public static func encode(
        skills concepts: [Concept], plainWords: PlainWords? = nil, ranking: RankingModel? = nil
    ) -> [UInt8] {
        var sections = [skillsSection: Taxonomy.encode(concepts, plainWords: plainWords)]
        if let ranking { sections[rankingSection] = ConceptIndex.encode(concepts, model: ranking) }
        return CompiledFile.encode(sections)
    }

    /// Opens compiled bytes.
    public init(_ memory: FlatMemory, path: String) throws(TaxonomyProblem) {
        let file = try CompiledFile(memory, path: path)
        let used =
            [
                Self.skillsSection, Self.credentialsSection, Self.weightsSection, Self.rankingSection,
                Self.languageGramsSection,
            ]
            + LanguageVocabularies.File.allCases.map(Self.languageSection)
        file.verifySections()
        guard !used.contains(where: file.isDamaged) else { throw .damaged(path: path) }
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
        let index = file.section(Self.rankingSection).map { ConceptIndex(memory, range: $0) }
        if case .some(.none) = index { throw .damaged(path: path) }
        let text = file.bytes(of: Self.weightsSection) ?? []
        self.file = file
        self.path = path
        self.skills = skills
        credentials = taxonomy(Self.credentialsSection) ?? Taxonomy(concepts: [])
        language = LanguageVocabularies(vocabularies, grams: file.bytes(of: Self.languageGramsSection) ?? [])
        weights = WeightsFile.read(canonical: String(decoding: text, as: UTF8.self))
        ranker = index.flatMap { $0 }.map(ConceptRanker.init)
    }

    /// What calibrates ranking, read from the file each time: what an import needs to index other concepts.
    public var rankingModel: RankingModel? {
        file.bytes(of: Self.rankingModelSection).flatMap {
            RankingModel(canonical: String(decoding: $0, as: UTF8.self))
        }
    }
}
