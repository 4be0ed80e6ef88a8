#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where results go: standard output, or a file that appears only when all is done.
public final class ByteOutput {
    private static let bufferSize = 1 << 16
    /// The name that stands for standard output.
    public static let standardOutput: FilePath = "-"

    private let file: AtomicFile?
    private var buffer: [UInt8] = []

    /// Takes a file's path, or nil or "-" for standard output.
    public init(path: FilePath?) throws(ConfigurationProblem) {
        file = if let path, path != Self.standardOutput { try AtomicFile(path) } else { nil }
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
        let code = Descriptor.write(bytes, to: descriptor)
        if code != 0 { throw .unwritable(path: path, reason: FileBytes.Failure.system(code).reason) }
    }
}
