import Foundation

/// The files of the repository, wherever it was cloned to.
package enum Repository {
    /// Its folder.
    package static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// A file's bytes, none where it is not there.
    package static func bytes(_ name: String) -> [UInt8] { Files.bytes(path + "/" + name) }

    /// The names of what lies in a folder, sorted.
    package static func names(in folder: String) -> [String] { Files.names(in: path + "/" + folder) }

    /// Writes a file: only what a snapshot is brought up to date with.
    package static func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name), options: [])
    }
}

/// Real postings beside the checkout, where they are at hand; nothing of them is copied into the project.
package enum SharedPostings {
    private static let folder = Repository.path + "/../shared/data/postings"

    /// Whether they are there.
    package static let isPresent = FileManager.default.fileExists(atPath: folder)

    /// The paths of the files in a folder, sorted, the folder's name first.
    package static func names(in part: String) -> [String] {
        Files.names(in: folder + "/" + part).map { part + "/" + $0 }
    }

    /// A file's bytes.
    package static func bytes(_ name: String) -> [UInt8] { Files.bytes(folder + "/" + name) }
}

/// Reading without a word of what is missing: a test without its file fails by what it expects.
private enum Files {
    static func bytes(_ path: String) -> [UInt8] {
        (try? Data(contentsOf: URL(fileURLWithPath: path))).map(Array.init) ?? []
    }

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}
