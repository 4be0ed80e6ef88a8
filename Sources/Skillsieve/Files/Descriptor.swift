#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads and writes file descriptors to the end of what was asked, whatever interrupts.
///
/// A descriptor that another program put into non-blocking mode is waited for: it says "try again" where others wait.
enum Descriptor {
    /// Reads once; 0 at the end, less, with errno set, where the system refuses.
    static func read(_ descriptor: Int32, into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        while true {
            let result = systemRead(descriptor, target.baseAddress, target.count)
            guard result < 0, isWorthAnotherTry(descriptor, POLLIN) else { return result }
        }
    }

    /// Reads once from a place in a file, whatever was read of it before; empty at the end.
    static func read(
        _ descriptor: Int32, upTo count: Int, at offset: Int
    ) throws(FileBytes.Failure) -> [UInt8] {
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
            var result = 0
            repeat {
                result = pread(descriptor, buffer.baseAddress, count, off_t(offset))
            } while result < 0 && errno == EINTR
            if result < 0 { code = errno }
            length = max(0, result)
        }
        guard code == 0 else { throw .system(code) }
        return piece
    }

    /// Writes all; 0, or the error number with which the system refused.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if count == 0 || !isWorthAnotherTry(descriptor, POLLOUT) {
                    return count == 0 ? EIO : errno
                }
            }
            return 0
        }
    }

    /// Whether a call that was refused may go through now: it was interrupted, or what it waited for has come.
    private static func isWorthAnotherTry(_ descriptor: Int32, _ event: some BinaryInteger) -> Bool {
        let code = errno
        if code == EINTR { return true }
        guard code == EAGAIN || code == EWOULDBLOCK else { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: event), revents: 0)
        while poll(&waiting, 1, -1) < 0 {
            guard errno == EINTR else { return false }
        }
        return true
    }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
