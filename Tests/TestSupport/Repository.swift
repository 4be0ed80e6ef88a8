import Foundation

/// The files of the repository, wherever it was cloned to.
package enum Repository {
    /// Its folder.
    package static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
}
