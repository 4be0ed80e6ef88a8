import Foundation
import SkillTaxonomy

/// Files of the repository, and of the folder beside it that not every machine has.
enum CorpusFile {
    private static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { folder.deleteLastPathComponent() }
        return folder
    }()

    /// A file of `Corpus/taxonomies`.
    static func taxonomy(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: root.appending(path: "Corpus/taxonomies/" + name)))
    }

    private static func shared(_ folder: String) -> URL {
        root.deletingLastPathComponent().appending(path: "shared/data/" + folder)
    }

    static let hasESCO = FileManager.default.fileExists(atPath: shared("esco-1.1.0/skills_en.csv").path)
    static let hasONET = FileManager.default.fileExists(atPath: shared("onet-30.2/technology_skills.csv").path)

    /// The files of a folder of shared data that a format reads.
    static func files(_ folder: String, where reads: (String) -> Bool) throws -> [TaxonomySources.File] {
        let url = shared(folder)
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().filter(reads).map {
            TaxonomySources.File(
                path: folder + "/" + $0, bytes: Array(try Data(contentsOf: url.appending(path: $0))))
        }
    }
}
