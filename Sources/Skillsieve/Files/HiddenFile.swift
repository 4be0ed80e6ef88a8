#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file under way: in the folder that it is to appear in, and seen by nobody.
///
/// On Linux it has no name at all, so that nothing is left of it however the program ends. Elsewhere, and on file systems
/// that cannot do that, it has a name that nobody can foretell, is made new (a link that lies there is not followed), and
/// is taken away at a signal where the program asks for it.
final class HiddenFile {
    let descriptor: Int32
    private let folder: FilePath
    /// The name while it is written; nil where it has none, or is in its place.
    private var name: FilePath?

    /// Whether a file without a name can be given one later.
    static var canBeNameless: Bool {
        #if os(Linux)
            access("/proc/self/fd", X_OK) == 0
        #else
            false
        #endif
    }

    /// Makes a file in a folder.
    ///
    /// - Parameters:
    ///   - status: of the file whose place it is to take, if there is one.
    ///   - isNamed: whether it has a name from the start.
    init(in folder: FilePath, like status: FileStatus?, isNamed: Bool) throws(FileBytes.Failure) {
        self.folder = folder
        // A file that is to be less open than others must not be so even for a moment.
        let mode: mode_t = status == nil ? 0o666 : 0o600
        if !isNamed, let nameless = Self.nameless(in: folder, mode) {
            descriptor = nameless
        } else {
            let name = folder.appending(Self.newName())
            self.name = name
            descriptor = name.withSystemName(failed: -1) {
                open($0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
            }
            guard descriptor >= 0 else {
                let code = errno
                self.name = nil
                throw .system(code)
            }
            UnfinishedFiles.add(name)
        }
        if let status { status.apply(to: descriptor) }
    }

    private static func nameless(in folder: FilePath, _ mode: mode_t) -> Int32? {
        #if os(Linux)
            // O_TMPFILE, which the overlay of the C library leaves out: its own bit and that of a folder.
            let flags = 0o20_000_000 | O_DIRECTORY | O_WRONLY | O_CLOEXEC
            let descriptor = folder.withSystemName(failed: -1) { open($0, flags, mode) }
            return descriptor >= 0 ? descriptor : nil
        #else
            return nil
        #endif
    }

    private static func newName() -> FilePath {
        var generator = SystemRandomNumberGenerator()
        return FilePath(".skillsieve-" + String(generator.next(), radix: 36) + ".part")
    }

    deinit {
        close(descriptor)
        if let name { Self.remove(name) }
    }

    /// Gives the file its name; what stood there before is replaced.
    func publish(at target: FilePath) throws(FileBytes.Failure) {
        if name == nil {
            if try link(to: target) { return }
            let interim = folder.appending(Self.newName())
            UnfinishedFiles.add(interim)
            name = interim
            guard try link(to: interim) else { throw .system(EEXIST) }
        }
        guard let name else { return }
        let result = name.withSystemName(failed: -1) { from in
            target.withSystemName(failed: -1) { rename(from, $0) }
        }
        guard result == 0 else { throw .lastCall }
        UnfinishedFiles.remove(name)
        self.name = nil
    }

    /// Links the nameless file under a name; false where something has that name.
    private func link(to name: FilePath) throws(FileBytes.Failure) -> Bool {
        let own = FilePath("/proc/self/fd/\(descriptor)")
        let result = own.withSystemName(failed: -1) { from in
            name.withSystemName(failed: -1) { linkat(AT_FDCWD, from, AT_FDCWD, $0, AT_SYMLINK_FOLLOW) }
        }
        if result == 0 { return true }
        guard errno == EEXIST else { throw .lastCall }
        return false
    }

    private static func remove(_ name: FilePath) {
        _ = name.withSystemName(failed: -1) { unlink($0) }
        UnfinishedFiles.remove(name)
    }
}
