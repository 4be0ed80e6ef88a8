#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The names in a folder.
enum FolderListing {
    /// All names but hidden ones, in the order of their bytes.
    static func names(in folder: FilePath) throws(FileBytes.Failure) -> [FilePath] {
        guard let stream = folder.withSystemName(failed: nil, { opendir($0) }) else { throw .lastCall }
        defer { closedir(stream) }
        var names: [FilePath] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            // The name lies inside the entry, and is longer there than its declared type on some systems.
            let name = UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: UInt8.self)
            guard name.pointee != UInt8(ascii: ".") else { continue }
            names.append(FilePath(bytes: Array(UnsafeBufferPointer(start: name, count: length(name)))))
        }
        guard errno == 0 else { throw .lastCall }
        return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0

    private static func length(_ name: UnsafePointer<UInt8>) -> Int {
        var length = 0
        while name[length] != 0 { length += 1 }
        return length
    }
}
