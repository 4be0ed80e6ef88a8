#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads whole files and streams as bytes.
enum FileBytes {
    /// Why the system refused.
    struct Failure: Error {
        var code: Int32

        /// Whether there is nothing under the name.
        var isMissing: Bool { code == ENOENT || code == ENOTDIR }

        /// The system's words for it.
        var reason: String { String(cString: strerror(code)) }
    }

    /// The content of a file.
    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        defer { close(descriptor) }
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        return try readToEnd(of: descriptor, expecting: size)
    }

    /// What a stream still holds.
    static func readToEnd(of descriptor: Int32, expecting size: Int = 0) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected, so that the end shows without growing.
        bytes.reserveCapacity(size + 1)
        while true {
            let chunk = max(1 << 16, size + 1 - bytes.count)
            guard try append(upTo: chunk, from: descriptor, to: &bytes) > 0 else { return bytes }
        }
    }

    /// Reads once and appends; 0 at the end.
    static func append(upTo count: Int, from descriptor: Int32, to bytes: inout [UInt8]) throws(Failure) -> Int {
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            let result = read(descriptor, into: UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
            if result < 0 { code = errno }
            length = max(0, result)
        }
        guard code == 0 else { throw Failure(code: code) }
        if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
        return chunk.count
    }

    /// Reads once; 0 at the end, less where the system refuses.
    static func read(_ descriptor: Int32, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var result = 0
        repeat { result = systemRead(descriptor, target.baseAddress, target.count) } while result < 0 && errno == EINTR
        return result
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}
