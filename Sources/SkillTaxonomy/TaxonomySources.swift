import PhraseMatching

/// The skill and language files of a `Taxonomy` folder, read: what the compiled taxonomy is made of.
public struct TaxonomySources: Sendable {
    /// One file of the folder: its path below it and its content.
    public struct File: Sendable {
        /// Path below the folder ("skills/health.csv").
        public var path: String
        /// Its content.
        public var bytes: [UInt8]

        /// Makes a file.
        public init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// All concepts, file by file in alphabetical order.
    public private(set) var concepts: [Concept] = []
    /// Where each concept stands: file and line.
    public private(set) var places: [(file: String, line: Int)] = []
    /// The language files' entries.
    public private(set) var language: [LanguageVocabularies.File: [(phrase: String, category: String)]] = [:]
    /// Plain English words, which labels need evidence for.
    public private(set) var plainWords = PlainWords([])
    /// By which words and groups of letters languages are told apart; empty where the folder says nothing of it.
    public private(set) var languageGrams: [UInt8] = []
    /// The weights.
    public private(set) var weights = Weights(values: [:])
    /// What calibrates the ranking of concepts; nil where the folder says nothing of it.
    public private(set) var ranking: RankingModel?
    /// What was wrong with rows that were left out.
    public private(set) var problems: [TaxonomyProblem] = []

    /// Reads the files that it knows (`skills/*.csv`, `language/*`, `weights.yaml`, `suggest.yaml`); others are passed
    /// over.
    public init(_ files: [File]) throws(TaxonomyProblem) {
        ranking = try RankingModelFiles.read(files)
        for file in files.sorted(by: { $0.path < $1.path }) {
            let parts = file.path.split(separator: "/").map(String.init)
            guard let name = parts.last else { continue }
            let stem = String(name.prefix { $0 != "." })
            switch (parts.first, name.hasSuffix(".csv")) {
            case ("skills", true): read(SkillFile(file.bytes, file: file.path, sector: stem), file: file.path)
            case ("language", true):
                guard let kind = LanguageVocabularies.File(rawValue: stem) else { continue }
                language[kind] = try LanguageVocabularies.entries(file.bytes, of: kind, file: file.path)
            case ("language", false) where file.path == LanguageVocabularies.gramsFile: languageGrams = file.bytes
            case ("weights.yaml", false):
                weights = try WeightsFile.read(String(decoding: file.bytes, as: UTF8.self), file: file.path)
            default: continue
            }
        }
        plainWords = PlainWords(files, words: language[.words] ?? [])
    }

    /// The language files, compiled.
    public var vocabularies: LanguageVocabularies {
        var compiled: [LanguageVocabularies.File: PhraseVocabulary] = [:]
        for (kind, entries) in language { compiled[kind] = PhraseVocabulary(entries, form: kind.form) }
        return LanguageVocabularies(compiled, grams: languageGrams)
    }

    private mutating func read(_ file: SkillFile, file path: String) {
        concepts += file.concepts
        places += file.lines.map { (file: path, line: $0) }
        problems += file.problems
    }

    /// The sections of the compiled file.
    ///
    /// - Parameter credentials: the catalogue's entries as concepts, found in postings like skills.
    public func sections(credentials: [Concept]) -> [String: [UInt8]] {
        var sections = [
            CompiledTaxonomy.skillsSection: Taxonomy.encode(concepts, plainWords: plainWords),
            CompiledTaxonomy.credentialsSection: Taxonomy.encode(credentials, plainWords: plainWords),
            CompiledTaxonomy.weightsSection: Array(weights.canonicalText.utf8),
            CompiledTaxonomy.plainWordsSection: plainWords.encoded,
        ]
        if let ranking {
            sections[CompiledTaxonomy.rankingSection] = ConceptIndex.encode(concepts, model: ranking)
            sections[CompiledTaxonomy.rankingModelSection] = Array(ranking.canonicalText.utf8)
        }
        if !languageGrams.isEmpty { sections[CompiledTaxonomy.languageGramsSection] = languageGrams }
        for (kind, entries) in language {
            sections[CompiledTaxonomy.languageSection(kind)] = PhraseVocabulary.encode(entries, form: kind.form)
        }
        return sections
    }
}
