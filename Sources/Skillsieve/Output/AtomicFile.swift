import Foundation

/// A file that appears whole or not at all: written beside its place under another name, then moved there.
public final class AtomicFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isDone = false

    /// Begins a file; nothing shows at its path before `commit`.
    public init(_ path: String) throws(ConfigurationProblem) {
        self.path = path
        let folder = (path as NSString).deletingLastPathComponent
        let name = ".\((path as NSString).lastPathComponent).\(getpid()).part"
        temporary = folder.isEmpty ? name : folder + "/" + name
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    }

    deinit {
        guard !isDone else { return }
        close(descriptor)
        unlink(temporary)
    }

    /// Adds bytes.
    public func write(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        try ByteOutput.write(bytes, to: descriptor, path: path)
    }

    /// Puts the file in its place.
    public func commit() throws(ConfigurationProblem) {
        guard rename(temporary, path) == 0 else {
            throw .unwritable(path: path, reason: String(cString: strerror(errno)))
        }
        isDone = true
        close(descriptor)
    }
}
