#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads whole files and streams as bytes, never more than may be.
enum FileBytes {
    /// Why nothing could be read, or not all.
    enum Failure: Error, Equatable {
        /// The system refused, with its error number.
        case system(Int32)
        /// There is more than so many bytes.
        case tooLarge(limit: Int)

        /// What the last call of the system was refused for.
        static var lastCall: Failure { .system(errno) }

        /// Whether there is nothing under the name.
        var isMissing: Bool { self == .system(ENOENT) || self == .system(ENOTDIR) }

        /// The system's words for it, or ours.
        var reason: String {
            switch self {
            case .system(let code): String(cString: strerror(code))
            case .tooLarge(let limit): "it is larger than \(ByteCount.text(limit))"
            }
        }
    }

    /// Most bytes of a file that a person wrote or a program made for one person: weights, candidates.
    static let personalFile = 16 << 20
    /// Most bytes of a file of a taxonomy to be imported.
    static let taxonomyFile = 1 << 30

    /// The content of a file.
    static func read(_ path: FilePath, limit: Int) throws(Failure) -> [UInt8] {
        let file = try OpenFile(path)
        let size = file.size
        // A file tells its size beforehand, so that nothing of one too large need be read.
        guard size <= limit else { throw .tooLarge(limit: limit) }
        return try readToEnd(of: file.descriptor, expecting: size, limit: limit)
    }

    /// What a stream still holds, behind what was read of it.
    static func readToEnd(
        of descriptor: Int32, behind head: [UInt8] = [], expecting size: Int = 0, limit: Int
    ) throws(Failure) -> [UInt8] {
        var bytes = head
        // One byte more than expected, so that the end shows without growing.
        bytes.reserveCapacity(max(size, head.count) + 1)
        while true {
            let chunk = max(1 << 16, size + 1 - bytes.count)
            guard try append(upTo: chunk, from: descriptor, to: &bytes) > 0 else { return bytes }
            guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
        }
    }

    /// Reads once and appends; 0 at the end.
    static func append(upTo count: Int, from descriptor: Int32, to bytes: inout [UInt8]) throws(Failure) -> Int {
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            let result = Descriptor.read(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
            if result < 0 { code = errno }
            length = max(0, result)
        }
        guard code == 0 else { throw .system(code) }
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        return chunk.count
    }
}

/// Numbers of bytes as people read them.
enum ByteCount {
    /// "16 MB", "4 KB", "300 bytes": whole units where the number is one.
    static func text(_ count: Int) -> String {
        if count >= 1 << 20, count % (1 << 20) == 0 { return "\(count >> 20) MB" }
        if count >= 1 << 10, count % (1 << 10) == 0 { return "\(count >> 10) KB" }
        return "\(count) bytes"
    }
}
