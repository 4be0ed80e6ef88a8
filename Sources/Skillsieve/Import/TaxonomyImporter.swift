import SkillTaxonomy

/// Another taxonomy's files -> one compiled file that `--taxonomy` takes.
public struct TaxonomyImporter: Sendable {
    /// The formats that are read.
    public enum Format: String, Sendable, CaseIterable {
        /// A folder of ESCO's tables.
        case esco
        /// A folder of O*NET's tables.
        case onet
        /// A SKOS file in RDF/XML.
        case skos
        /// A package of 1EdTech CASE in JSON.
        case `case`
        /// A table in our own columns.
        case csv

        /// Whether a folder is read rather than a file.
        var isFolder: Bool { self == .esco || self == .onet }
    }

    /// What an import came to.
    public struct Result: Sendable {
        /// The compiled file.
        public var bytes: [UInt8]
        /// Concepts in it.
        public var concepts: Int
        /// What laying the new ones on top of others came to; nil where they stand alone.
        public var tally: TaxonomyOverlay.Tally?
        /// A sentence for each row that was left out.
        public var problems: [String]
        /// A sentence for each file that would have told more.
        public var absences: [String]
    }

    private let plainWords: PlainWords
    private let ambiguousLabels: AmbiguousLabels
    private let ranking: RankingModel?

    /// Makes an importer.
    ///
    /// - Parameters:
    ///   - plainWords: labels that are one of them are marked as ambiguous, and need the more evidence in other letters.
    ///   - ranking: what calibrates the ranking of concepts; without it `suggest` does not work on the file.
    public init(plainWords: PlainWords, ranking: RankingModel? = nil) {
        self.plainWords = plainWords
        ambiguousLabels = AmbiguousLabels(plainWords)
        self.ranking = ranking
    }

    /// Reads and compiles.
    ///
    /// - Parameters:
    ///   - path: a folder for ESCO and O*NET, else a file.
    ///   - format: what it holds.
    ///   - scheme: what its concepts get as scheme; by default the format's own, or the file's name without its ending.
    ///   - base: compiled taxonomies to lay the concepts on top of, the lowest first.
    public func compile(
        _ path: FilePath, as format: Format, scheme: String? = nil, onto base: [CompiledTaxonomy] = []
    ) throws(ConfigurationProblem) -> Result {
        let imported = try read(path, as: format, scheme: scheme)
        var concepts = imported.concepts.map(ambiguousLabels.marked)
        var tally: TaxonomyOverlay.Tally?
        if !base.isEmpty {
            var overlay = TaxonomyOverlay(TaxonomyOverlay.concepts(of: base.map(\.skills.concepts)))
            tally = overlay.lay(concepts)
            concepts = overlay.concepts
        }
        return Result(
            bytes: CompiledTaxonomy.encode(skills: concepts, plainWords: plainWords, ranking: ranking),
            concepts: concepts.count, tally: tally,
            problems: imported.problems.map(\.description), absences: imported.absences.map(\.description))
    }

    private func read(
        _ path: FilePath, as format: Format, scheme: String?
    ) throws(ConfigurationProblem) -> ImportedTaxonomy {
        let files = try format.isFolder ? Self.folder(path, format) : [Self.file(path)]
        let name = scheme ?? path.stem.description
        let shown = path.description
        do throws(TaxonomyProblem) {
            var imported =
                switch format {
                case .esco: try ESCOFolder.read(files, folder: shown)
                case .onet: try ONETFolder.read(files, folder: shown)
                case .skos: SKOSFile(files[0].bytes, file: shown, scheme: name).result
                case .case: CASEFile(files[0].bytes, file: shown, scheme: name).result
                case .csv:
                    ImportedTaxonomy(SkillFile(files[0].bytes, file: shown, sector: "", scheme: name), file: shown)
                }
            if format.isFolder, let scheme { imported.rename(scheme: scheme) }
            return imported
        } catch {
            throw .taxonomy(error)
        }
    }

    private static func file(_ path: FilePath) throws(ConfigurationProblem) -> TaxonomySources.File {
        do {
            return .init(path: path.description, bytes: try FileBytes.read(path, limit: FileBytes.taxonomyFile))
        } catch {
            throw ConfigurationProblem(error, path: path)
        }
    }

    /// The files of a folder that the format knows, in alphabetical order.
    private static func folder(
        _ path: FilePath, _ format: Format
    ) throws(ConfigurationProblem) -> [TaxonomySources.File] {
        let names: [FilePath]
        do { names = try FolderListing.names(in: path) } catch { throw ConfigurationProblem(error, path: path) }
        var files: [TaxonomySources.File] = []
        for name in names {
            let text = name.description
            guard format == .esco ? ESCOFolder.reads(text) : ONETFolder.reads(text) else { continue }
            files.append(try file(path.appending(name)))
        }
        return files
    }
}
