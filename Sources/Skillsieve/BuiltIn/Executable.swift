#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The program that is running.
enum Executable {
    /// Its path with all links followed, so that a link to it in another folder finds what lies beside it.
    static let path: FilePath = {
        let own: FilePath
        #if canImport(Darwin)
            var size = UInt32(0)
            _NSGetExecutablePath(nil, &size)
            var buffer = [CChar](repeating: 0, count: Int(size))
            _NSGetExecutablePath(&buffer, &size)
            own = FilePath(bytes: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) })
        #else
            own = "/proc/self/exe"
        #endif
        guard let resolved = own.withSystemName(failed: nil, { realpath($0, nil) }) else { return own }
        defer { free(resolved) }
        return FilePath(bytes: Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
    }()
}
