import SkillTaxonomy

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is open for reading, and closed when nobody holds it any more.
final class OpenFile {
    let descriptor: Int32
    private let isOwned: Bool

    /// Opens a file, a pipe, or whatever else stands under a name.
    init(_ path: FilePath) throws(FileBytes.Failure) {
        descriptor = path.withSystemName(failed: -1) { open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY) }
        isOwned = true
        guard descriptor >= 0 else { throw .lastCall }
    }

    /// Takes a descriptor that stays open.
    init(borrowing descriptor: Int32) {
        self.descriptor = descriptor
        isOwned = false
    }

    /// How many bytes it holds as far as the system tells; 0 of what is no file.
    var size: Int {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }

    /// SHA-256 of all its bytes, wherever it was read to; nil of what is no file.
    var digest: String? {
        guard size > 0 else { return nil }
        var offset = 0
        return try? CompiledFile.digest(ofPieces: {
            let piece = try Descriptor.read(descriptor, upTo: 1 << 18, at: offset)
            offset += piece.count
            return piece
        })
    }

    deinit {
        if isOwned, descriptor >= 0 { close(descriptor) }
    }
}
