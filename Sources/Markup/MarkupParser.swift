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
        parse(bytes, as: format, isLinkedData: nil)
    }

    /// Reads one input of which it may be known whether its JSON is linked data.
    func parse(_ bytes: [UInt8], as format: SourceFormat?, isLinkedData: Bool?) -> Document {
        bytes.withUnsafeBufferPointer { parse($0, as: format, isLinkedData: isLinkedData) }
    }

    private func parse(
        _ bytes: UnsafeBufferPointer<UInt8>, as format: SourceFormat?, isLinkedData: Bool?
    ) -> Document {
        var document = Document(format: format ?? .plainText)
        let input = InputPreparation(bytes, limits: limits, refusesBinary: format == nil)
        document.diagnostics = input.problems.map { $0.diagnostic() }
        guard !input.isRefused else { return document }
        input.withUTF8(of: bytes) { text in
            document.format = format ?? FormatDetection.format(of: text)
            read(text, isLinkedData, into: &document)
        }
        return document
    }

    private func read(
        _ text: UnsafeBufferPointer<UInt8>, _ isLinkedData: Bool?, into document: inout Document
    ) {
        switch document.format {
        case .html: readHTML(text, into: &document)
        case .plainText: readPlainText(text, into: &document)
        case .xml, .json:
            let summary = readRecords(text, as: document.format, isLinkedData: isLinkedData) {
                document.records.append($0)
            }
            document.title = summary.title
            document.metadata = summary.author.map { [Field(path: "author.name", value: $0)] } ?? []
            document.language = summary.language
            document.diagnostics += summary.diagnostics
        }
    }

    private func readHTML(_ text: UnsafeBufferPointer<UInt8>, into document: inout Document) {
        let page = HTMLParser(limits: limits).parse(text)
        document.title = page.title
        document.language = page.language ?? page.metadata.first { $0.path.lowercased() == "content-language" }?.value
        document.body = page.text
        document.metadata = page.metadata
        document.records = page.records
        var lines = LineCounter(text)
        document.diagnostics += page.problems.map { problem, offset in
            problem.diagnostic(line: offset.map { lines.line(of: $0) })
        }
    }

    private func readPlainText(_ text: UnsafeBufferPointer<UInt8>, into document: inout Document) {
        guard let plain = LiteralEscapes.resolved(text) else { return readResolved(text, into: &document) }
        plain.withUnsafeBufferPointer { readResolved($0, into: &document) }
    }

    private func readResolved(_ text: UnsafeBufferPointer<UInt8>, into document: inout Document) {
        guard let plain = LeftoverReferences.resolved(text) else { return readLines(text, into: &document) }
        plain.withUnsafeBufferPointer { readLines($0, into: &document) }
    }

    private func readLines(_ text: UnsafeBufferPointer<UInt8>, into document: inout Document) {
        var reader = PlainTextReader(text, limits: limits)
        let (body, dropped) = reader.read()
        document.body = InlineBullets.split(body) ?? body
        if dropped > 0 {
            let problem = MarkupProblem.textTooLong(dropped: dropped, limit: limits.textBytes)
            document.diagnostics.append(problem.diagnostic())
        }
        if reader.hasJoinedBlocks {
            document.diagnostics.append(MarkupProblem.tooManyBlocks(limit: limits.blocks).diagnostic())
        }
    }

    /// Reads a piece of HTML that stood inside something else (a CDATA section, a JSON string), or plain text.
    public func parse(fragment: String) -> FlatText {
        var fragment = fragment
        return fragment.withUTF8 { FragmentParser(limits: limits).parse($0) }
    }
}
