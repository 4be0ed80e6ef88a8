#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of something under a name.
struct FileStatus {
    private let status: stat

    /// Looks at what a name leads to; nil, with errno set, where that is nothing.
    init?(following path: FilePath) {
        var status = stat()
        guard path.withSystemName(failed: -1, { stat($0, &status) }) == 0 else { return nil }
        self.status = status
    }

    /// Whether it is a file, not a folder, pipe or device.
    var isFile: Bool { status.st_mode & S_IFMT == S_IFREG }
    /// Whether it is a folder.
    var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    /// How many bytes it holds.
    var size: Int { Int(status.st_size) }

    /// When it was last changed, in seconds since 1970.
    var modified: Double {
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Gives another file the same mode and, where that is allowed, the same owner.
    func apply(to descriptor: Int32) {
        // The owner first: a change of owner takes some bits of the mode away.
        _ = fchown(descriptor, status.st_uid, status.st_gid)
        _ = fchmod(descriptor, status.st_mode & 0o7777)
    }
}

/// The file that a link leads to, step by step.
enum LinkTarget {
    /// As many links in a row as systems follow.
    private static let mostLinks = 40

    /// The path itself where it is no link; of links in a circle the last one looked at.
    static func of(_ path: FilePath) -> FilePath {
        var path = path
        for _ in 0..<mostLinks {
            guard !path.namesFolder, let next = destination(of: path) else { return path }
            path = next.hasPrefix("/") ? next : path.folder.appending(next)
        }
        return path
    }

    /// Whether a link stands under a name.
    static func isLink(_ path: FilePath) -> Bool { destination(of: path) != nil }

    /// The name that a link holds; nil where no link stands.
    private static func destination(of path: FilePath) -> FilePath? {
        let buffer = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, length in
            let count = path.withSystemName(failed: -1) { name in
                buffer.withMemoryRebound(to: CChar.self) { target in
                    target.baseAddress.map { readlink(name, $0, target.count) } ?? -1
                }
            }
            length = max(0, count)
        }
        return buffer.isEmpty ? nil : FilePath(bytes: buffer)
    }
}
