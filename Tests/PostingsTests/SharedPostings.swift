import Foundation

/// Real postings beside the checkout, where they are at hand; nothing of them is copied into the project.
enum SharedPostings {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data/postings")

    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    static func names(in part: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(part).path)
        return (names ?? []).sorted().map { part + "/" + $0 }
    }

    static func bytes(_ name: String) -> [UInt8] {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init) ?? []
    }
}
