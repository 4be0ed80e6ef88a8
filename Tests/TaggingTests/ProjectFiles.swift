import Foundation
import Postings
import SkillTaxonomy

/// Files of the repository, found beside this source file.
enum ProjectFiles {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func bytes(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: root.appendingPathComponent(path))).map(Array.init) ?? []
    }

    static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).sorted()
    }

    /// The real language files and weights, read once; `problem` says why where they could not be.
    static let sources: (sources: TaxonomySources?, problem: String?) = {
        let language = names(in: "Taxonomy/language").map { "language/" + $0 }
        let files = (language + ["weights.yaml"]).map {
            TaxonomySources.File(path: $0, bytes: bytes("Taxonomy/" + $0))
        }
        do { return (try TaxonomySources(files), nil) } catch { return (nil, "\(error)") }
    }()
}
