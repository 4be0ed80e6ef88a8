import SkillTaxonomy

/// A folder of taxonomy sources: `skills/*.csv`, `language/*.csv` and `.txt`, `credentials/*.yaml`, `weights.yaml`,
/// `suggest.yaml` and `model/postings.model`.
public struct TaxonomyFolder: Sendable {
    private static let parts = [
        ("credentials", ".yaml"), ("language", ".csv"), ("language", ".txt"), ("skills", ".csv"),
    ]
    private static let singleFiles = [CompiledReadingModel.sourceFile, "suggest.yaml", "weights.yaml"]

    /// Its path.
    public let path: FilePath

    /// Takes a folder's path.
    public init(_ path: FilePath) {
        self.path = path
    }

    /// The paths of its files below it, in alphabetical order.
    public var files: [String] {
        let files = Self.parts.flatMap { part, ending in
            ((try? FolderListing.names(in: path.appending(FilePath(part)))) ?? []).map(\.description)
                .filter { $0.hasSuffix(ending) }.map { part + "/" + $0 }
        }
        let single = Self.singleFiles.filter { FileStatus(following: path.appending(FilePath($0))) != nil }
        return (files + single).sorted()
    }

    /// All of its files, read.
    public func read() throws(ConfigurationProblem) -> [TaxonomySources.File] {
        let files = self.files
        guard files.contains(where: { $0.hasPrefix("skills/") }) else { throw .noSources(folder: path.description) }
        var read: [TaxonomySources.File] = []
        for file in files {
            let place = path.appending(FilePath(file))
            do {
                read.append(.init(path: file, bytes: try FileBytes.read(place, limit: FileBytes.taxonomyFile)))
            } catch {
                throw ConfigurationProblem(error, path: place)
            }
        }
        return read
    }
}
