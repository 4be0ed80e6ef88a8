import Credentials
import SkillTaxonomy

/// A folder of taxonomy sources -> the one file that the program starts from.
public struct TaxonomyCompiler: Sendable {
    static let catalogueSection = "catalogue"
    static let sourcesSection = "sources"

    /// A compiled taxonomy, and what was left out of it.
    public struct Result: Sendable {
        /// The file's bytes.
        public var bytes: [UInt8]
        /// A sentence for each row or entry that could not be read.
        public var problems: [String]
    }

    /// Makes a compiler.
    public init() {}

    /// Compiles a folder.
    public func compile(_ folder: TaxonomyFolder) throws(ConfigurationProblem) -> Result {
        let files = try folder.read()
        let sources: TaxonomySources
        do { sources = try TaxonomySources(files) } catch { throw .taxonomy(error) }
        let catalogue = Self.catalogue(files)
        var sections = sources.sections(credentials: catalogue.catalogue.concepts())
        sections[Self.catalogueSection] = catalogue.catalogue.encoded()
        sections.merge(try CompiledReadingModel.sections(files, folder)) { own, _ in own }
        sections[Self.sourcesSection] = Self.list(of: files.map(\.path))
        return Result(
            bytes: CompiledFile.encode(sections),
            problems: sources.problems.map(\.description) + catalogue.problems.map(\.description))
    }

    /// The catalogue that a folder's files make.
    static func catalogue(_ files: [TaxonomySources.File]) -> CatalogueReader.Result {
        CatalogueReader().read(
            files: files.filter { $0.path.hasPrefix("credentials/") }
                .map { (name: $0.path, text: String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// What a compiled file remembers of the files it was made from: their names.
    static func list(of files: [String]) -> [UInt8] {
        Array(files.joined(separator: "\n").utf8)
    }
}
