#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Lets one process at a time go on; where the file cannot be made, all go on.
struct FileLock {
    private let descriptor: Int32

    /// Waits until no other process holds the lock.
    init(_ path: FilePath) {
        descriptor = path.withSystemName(failed: -1) { open($0, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644) }
        if descriptor >= 0 { flock(descriptor, LOCK_EX) }
    }

    /// Lets the next one go on.
    func release() {
        if descriptor >= 0 { close(descriptor) }
    }
}
