import Foundation
import SkillTaxonomy

/// A folder of taxonomy sources: `skills/*.csv`, `language/*.csv` and `.txt`, `credentials/*.yaml`, `weights.yaml`
/// and `suggest.yaml`.
public struct TaxonomyFolder: Sendable {
    private static let parts = [
        ("credentials", ".yaml"), ("language", ".csv"), ("language", ".txt"), ("skills", ".csv"),
    ]
    private static let topFiles = ["suggest.yaml", "weights.yaml"]

    /// Its path.
    public let path: String

    /// Takes a folder's path.
    public init(_ path: String) {
        self.path = path
    }

    /// The paths of its files below it, in alphabetical order.
    public var files: [String] {
        let files = Self.parts.flatMap { part, ending in
            ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + part)) ?? [])
                .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.map { part + "/" + $0 }
        }
        let top = Self.topFiles.filter { FileManager.default.fileExists(atPath: path + "/" + $0) }
        return (files + top).sorted()
    }

    /// All of its files, read.
    public func read() throws(ConfigurationProblem) -> [TaxonomySources.File] {
        let files = self.files
        guard files.contains(where: { $0.hasPrefix("skills/") }) else { throw .noSources(folder: path) }
        var read: [TaxonomySources.File] = []
        for file in files {
            do {
                read.append(.init(path: file, bytes: try FileBytes.read(path + "/" + file)))
            } catch {
                throw .unreadable(path: path + "/" + file, reason: error.reason)
            }
        }
        return read
    }
}
