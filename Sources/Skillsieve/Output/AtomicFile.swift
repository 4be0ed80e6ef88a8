import Foundation

/// A file that appears whole or not at all: written beside its place under another name, then moved there.
///
/// What is no file, such as a device or a pipe, is written to as it stands: moving a file there would replace it. A
/// link to a file stays a link.
public final class AtomicFile {
    private let path: String
    /// Where the file is written first; nil where it is written in place.
    private let temporary: String?
    /// Where it is moved to: the path, or the file that a link at the path leads to.
    private let target: String
    private let descriptor: Int32
    private var isDone = false

    /// Begins a file; nothing shows at its path before `commit`.
    public init(_ path: String) throws(ConfigurationProblem) {
        self.path = path
        target = Self.file(behind: path)
        if Self.isSpecial(path) {
            temporary = nil
            descriptor = open(path, O_WRONLY | O_CLOEXEC)
        } else {
            let folder = (target as NSString).deletingLastPathComponent
            let name = ".\((target as NSString).lastPathComponent).\(getpid()).part"
            let written = folder.isEmpty ? name : folder + "/" + name
            temporary = written
            descriptor = open(written, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        }
        guard descriptor >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
    }

    /// Whether something stands at a path that is neither a file nor a link to one.
    private static func isSpecial(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    /// The file that a link leads to; the path itself where it is no link, or leads nowhere.
    private static func file(behind path: String) -> String {
        guard let resolved = realpath(path, nil) else { return path }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    deinit {
        guard !isDone else { return }
        close(descriptor)
        if let temporary { unlink(temporary) }
    }

    /// Adds bytes.
    public func write(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        try ByteOutput.write(bytes, to: descriptor, path: path)
    }

    /// Puts the file in its place.
    public func commit() throws(ConfigurationProblem) {
        if let temporary, rename(temporary, target) != 0 {
            throw .unwritable(path: path, reason: String(cString: strerror(errno)))
        }
        isDone = true
        close(descriptor)
    }
}
