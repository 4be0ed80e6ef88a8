#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A note beside a file that all of it has been read for its checksums: the digest that the file states, its size, its time
/// of change and its number on the disk.
///
/// Whoever changes the file in place changes its time, whoever replaces or copies it makes one of another number. Where the
/// note cannot be written, a file is read for its checksums each time.
enum WholeFileMark {
    /// Longer than any note.
    private static let longest = 256

    /// Whether the note beside a file goes with the bytes that were read from it.
    static func isSet(on path: String, digest: String, bytes: Int) -> Bool {
        guard let expected = text(path, digest, bytes) else { return false }
        let descriptor = open(place(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var found = [UInt8](repeating: 0, count: longest)
        let count = read(descriptor, &found, found.count)
        return count == expected.count && found.prefix(expected.count).elementsEqual(expected)
    }

    /// Writes the note, if the folder can be written; half of one is none.
    static func set(on path: String, digest: String, bytes: Int) {
        guard let note = text(path, digest, bytes) else { return }
        // Made anew, so that nothing is written through a link that somebody laid there.
        unlink(place(path))
        let descriptor = open(place(path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { return }
        _ = write(descriptor, note, note.count)
        close(descriptor)
    }

    /// Where the note on a file lies: ".esco.skilltax.whole" beside "esco.skilltax".
    static func place(_ path: String) -> String {
        let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        return path[..<name] + "." + path[name...] + ".whole"
    }

    private static func text(_ path: String, _ digest: String, _ bytes: Int) -> [UInt8]? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes else {
            return nil
        }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Array("\(digest) \(bytes) \(time.tv_sec).\(time.tv_nsec) \(status.st_ino)\n".utf8)
    }
}
