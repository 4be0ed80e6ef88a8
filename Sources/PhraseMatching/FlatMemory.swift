#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Memory that never changes while it is held: a mapped file, or bytes made in this process.
///
/// Unsafe code of the flat formats rests on it: every typed view into it is made from a range that was checked against
/// `bytes.count`, and is only used while the memory is held.
public final class FlatMemory: @unchecked Sendable {
    /// All of it; aligned to 8 bytes at least.
    public let bytes: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Copies bytes.
    public init(copying source: [UInt8]) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(8, source.count), alignment: 16)
        copy.copyBytes(from: source)
        bytes = UnsafeRawBufferPointer(rebasing: copy[0..<source.count])
        isMapped = false
    }

    /// Maps a file; nil where it cannot be opened or is empty.
    public convenience init?(mapping path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        self.init(mapping: descriptor)
    }

    /// Maps an open file, which may be closed afterwards; nil where it is empty or no file.
    public init?(mapping descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_size > 0,
            let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
        else { return nil }
        bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
        isMapped = true
    }

    deinit {
        if isMapped {
            munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
        } else {
            bytes.baseAddress.map { UnsafeMutableRawPointer(mutating: $0).deallocate() }
        }
    }
}
