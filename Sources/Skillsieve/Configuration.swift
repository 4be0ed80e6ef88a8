import PhraseMatching
import SkillTaxonomy
import Tagging

/// What a user chose: which taxonomies, which weights.
public struct Configuration: Sendable {
    /// The name that stands for the built-in taxonomy among files.
    public static let builtInName = "built-in"

    /// Where the built-in taxonomy is looked for.
    public var location: TaxonomyLocation
    /// Compiled taxonomies; the first stands in for the built-in one, each further one is laid on top of those before.
    public var taxonomyFiles: [FilePath]
    /// A file of weights to lay over the built-in ones.
    public var weightsFile: FilePath?
    /// A model to read postings with in place of the built-in one.
    public var modelFile: FilePath?
    /// Told in a sentence what was done on the way.
    public var note: @Sendable (String) -> Void

    /// Makes a configuration; with no arguments, the built-in one.
    public init(
        location: TaxonomyLocation = TaxonomyLocation(), taxonomyFiles: [FilePath] = [], weightsFile: FilePath? = nil,
        modelFile: FilePath? = nil,
        note: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.location = location
        self.taxonomyFiles = taxonomyFiles
        self.weightsFile = weightsFile
        self.modelFile = modelFile
        self.note = note
    }

    /// The taxonomies in use, the lowest first.
    func taxonomies(builtIn: CompiledTaxonomy) throws(ConfigurationProblem) -> [CompiledTaxonomy] {
        guard !taxonomyFiles.isEmpty else { return [builtIn] }
        var taxonomies: [CompiledTaxonomy] = []
        for path in taxonomyFiles {
            if path == FilePath(Self.builtInName) {
                taxonomies.append(builtIn)
            } else {
                // Laying taxonomies on one another reads all of them; one alone is only mapped.
                taxonomies.append(
                    try taxonomyFiles.count > 1 ? TaxonomyFiles.openWhole(path) : TaxonomyFiles.open(path))
            }
        }
        return taxonomies
    }

    /// The model that reads postings.
    func model(builtIn: CompiledTaxonomy) throws(ConfigurationProblem) -> ReadingModel {
        guard let modelFile else { return try CompiledReadingModel.open(builtIn) }
        return try ReadingModel(modelFile)
    }

    func weights(over builtIn: Weights) throws(ConfigurationProblem) -> Weights {
        guard let weightsFile else { return builtIn }
        let bytes: [UInt8]
        do { bytes = try FileBytes.read(weightsFile, limit: FileBytes.personalFile) } catch {
            throw ConfigurationProblem(error, path: weightsFile)
        }
        do {
            return try WeightsFile.override(
                builtIn, with: String(decoding: bytes, as: UTF8.self), file: weightsFile.description)
        } catch {
            throw .taxonomy(error)
        }
    }
}
