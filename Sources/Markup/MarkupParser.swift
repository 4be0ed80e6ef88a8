/// Reads bytes into documents: HTML, XML, JSON and plain text in any encoding.
///
/// Total: any input gives a document, with diagnostics where something was amiss.
public struct MarkupParser: Sendable {
    /// What it refuses to read beyond.
    public var limits: Limits

    /// Makes a parser.
    public init(limits: Limits = .standard) {
        self.limits = limits
    }

    /// Reads one input whole.
    ///
    /// - Parameters:
    ///   - bytes: the input as it came.
    ///   - format: what it is, if known; found out from the bytes otherwise.
    public func parse(_ bytes: [UInt8], as format: SourceFormat? = nil) -> Document {
        bytes.withUnsafeBufferPointer { parse($0, as: format) }
    }

    /// Reads one input whole from memory that the caller keeps alive.
    public func parse(_ bytes: UnsafeBufferPointer<UInt8>, as format: SourceFormat? = nil) -> Document {
        Document(format: format ?? .html)
    }

    /// Reads a piece of HTML that stood inside something else (a CDATA section, a JSON string), or plain text.
    public func parse(fragment: String) -> FlatText {
        FlatText()
    }
}
