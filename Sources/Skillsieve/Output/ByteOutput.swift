import Foundation

/// Where results go: standard output, or a file that appears only when all is done.
public final class ByteOutput {
    private static let bufferSize = 1 << 16

    private let file: AtomicFile?
    private var buffer: [UInt8] = []

    /// Takes a file's path, or nil for standard output.
    public init(path: String?) throws(ConfigurationProblem) {
        file = if let path { try AtomicFile(path) } else { nil }
    }

    /// Adds bytes; they may be held back until enough have come.
    public func write(_ bytes: [UInt8]) throws(ConfigurationProblem) {
        buffer += bytes
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Hands on all that was held back, and puts the file in its place.
    public func finish() throws(ConfigurationProblem) {
        try flush()
        try file?.commit()
    }

    private func flush() throws(ConfigurationProblem) {
        if let file {
            try file.write(buffer)
        } else {
            try Self.write(buffer, to: STDOUT_FILENO, path: "standard output")
        }
        buffer.removeAll(keepingCapacity: true)
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(ConfigurationProblem) {
        var code: Int32 = 0
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, code == 0 {
                let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { code = errno }
            }
        }
        if code != 0 { throw .unwritable(path: path, reason: String(cString: strerror(code))) }
    }
}
