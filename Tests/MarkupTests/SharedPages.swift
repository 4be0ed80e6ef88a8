import Foundation

/// Real pages beside the checkout, where they are at hand; nothing of them is copied into the project.
enum SharedPages {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("shared/data/postings")

    static let isPresent = FileManager.default.fileExists(atPath: folder.path)

    static func names(in part: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(part).path)
        return (names ?? []).sorted().map { part + "/" + $0 }
    }

    static let html = names(in: "18f-html") + names(in: "hostile-html") + names(in: "schemaorg")
    static let xml = names(in: "eures") + names(in: "usajobs-neogov") + names(in: "hostile-xml")

    static func bytes(_ name: String) -> [UInt8] {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map(Array.init) ?? []
    }
}

/// The project's own pages.
enum CorpusPages {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func names(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).filter { $0.hasSuffix(".html") }.sorted().map { folder + "/" + $0 }
    }

    static func bytes(_ name: String) -> [UInt8] {
        (try? Data(contentsOf: root.appendingPathComponent(name))).map(Array.init) ?? []
    }
}
