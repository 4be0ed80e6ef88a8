#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that appears whole or not at all: written where nobody sees it, then put in its place.
///
/// What is no file, such as a device or a pipe, is written to as it stands: putting a file there would replace it. A
/// link to a file stays a link, also where its file is not there yet, and a file that is replaced hands on its mode and,
/// where the system allows it, its owner.
public final class AtomicFile {
    private let path: FilePath
    private let output: Output
    private var isDone = false

    private enum Output {
        /// Written as it stands.
        case inPlace(Int32)
        /// Written elsewhere, to be put at the target: the path, or the file that a link at the path leads to.
        case hidden(HiddenFile, target: FilePath)
    }

    /// Begins a file; nothing shows at its path before `commit`.
    public convenience init(_ path: FilePath) throws(ConfigurationProblem) {
        try self.init(path, isNamed: !HiddenFile.canBeNameless)
    }

    /// - Parameter isNamed: whether the file has a name of its own while it is written, as it must on some systems.
    init(_ path: FilePath, isNamed: Bool) throws(ConfigurationProblem) {
        self.path = path
        let target = LinkTarget.of(path)
        let status = FileStatus(following: target)
        do throws(FileBytes.Failure) {
            if status?.isFile == false {
                output = .inPlace(try Self.openInPlace(path))
            } else if target.namesFolder || target.bytes.isEmpty {
                throw FileBytes.Failure.system(target.bytes.isEmpty ? ENOENT : EISDIR)
            } else {
                output = .hidden(try HiddenFile(in: target.folder, like: status, isNamed: isNamed), target: target)
            }
        } catch {
            throw .unwritable(path: path.description, reason: error.reason)
        }
    }

    private static func openInPlace(_ path: FilePath) throws(FileBytes.Failure) -> Int32 {
        let descriptor = path.withSystemName(failed: -1) { open($0, O_WRONLY | O_CLOEXEC | O_NOCTTY) }
        guard descriptor >= 0 else { throw .lastCall }
        return descriptor
    }

    deinit {
        if case .inPlace(let descriptor) = output { close(descriptor) }
    }

    /// Adds bytes.
    public func write(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        let descriptor =
            switch output {
            case .inPlace(let descriptor): descriptor
            case .hidden(let file, _): file.descriptor
            }
        try ByteOutput.write(bytes, to: descriptor, path: path.description)
    }

    /// Puts the file in its place.
    public func commit() throws(ConfigurationProblem) {
        guard case .hidden(let file, let target) = output, !isDone else { return }
        do { try file.publish(at: target) } catch {
            throw .unwritable(path: path.description, reason: error.reason)
        }
        isDone = true
    }
}
