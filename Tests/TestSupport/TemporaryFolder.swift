import Foundation

/// A folder that is gone when its test ends.
package final class TemporaryFolder {
    /// Where it is.
    package let path: String

    /// Makes it.
    package init() throws {
        path = FileManager.default.temporaryDirectory.path + "/skillsieve-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, with the folders above it, and tells its path.
    @discardableResult
    package func write(_ name: String, _ text: String = "") throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }

    /// The names of what lies in it, sorted.
    package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}
