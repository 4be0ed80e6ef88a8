import Reporting
import Skillsieve

/// Writes encoded results one after the other, with what belongs around and between them.
struct ResultWriter {
    private let stream: Stream
    private let output: ByteOutput
    private var isFirst = true

    /// Begins the output; a file shows only when it is finished.
    init(stream: Stream, path: FilePath?) throws {
        self.stream = stream
        output = try ByteOutput(path: path)
        try output.write(stream.opening)
    }

    mutating func write(_ result: [UInt8]) throws {
        if !isFirst { try output.write(stream.separator) }
        isFirst = false
        try output.write(result)
    }

    func finish() throws {
        try output.write(stream.closing)
        try output.finish()
    }
}
