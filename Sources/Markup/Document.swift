/// One page, feed or text file, read: what it shows and what it states in machine-readable form.
public struct Document: Sendable, Codable, Equatable {
    /// What the bytes turned out to be.
    public var format: SourceFormat
    /// The page's or feed's own title, if any.
    public var title: String?
    /// The language that the markup declares (BCP 47), if any.
    public var language: String?
    /// What a reader sees, block by block; empty for XML and JSON.
    public var body: FlatText
    /// Structured data in document order: JSON-LD objects, microdata and RDFa items, the items of an XML feed or JSON file.
    public var records: [Record]
    /// `meta` elements: the path is the name or property, the value its content; of a feed, its "author.name".
    public var metadata: [Field]
    /// What went wrong on the way, in the order met.
    public var diagnostics: [Diagnostic]

    /// Makes a document.
    public init(
        format: SourceFormat, title: String? = nil, language: String? = nil, body: FlatText = FlatText(),
        records: [Record] = [], metadata: [Field] = [], diagnostics: [Diagnostic] = []
    ) {
        self.format = format
        self.title = title
        self.language = language
        self.body = body
        self.records = records
        self.metadata = metadata
        self.diagnostics = diagnostics
    }
}

/// The kinds of input that can be read.
public enum SourceFormat: String, Sendable, Codable, CaseIterable {
    case html, xml, json, plainText
}
