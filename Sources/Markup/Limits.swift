/// Bounds on what one input may make the parser do; what lies beyond is left out with a diagnostic.
public struct Limits: Sendable, Codable, Equatable {
    /// Bytes of one input; of a web archive, of one record.
    public var inputBytes: Int
    /// Bytes that one compressed input may inflate to.
    public var inflatedBytes: Int
    /// Depth of nested elements.
    public var nesting: Int
    /// Elements of one page.
    public var elements: Int
    /// Attributes of one element.
    public var attributes: Int
    /// Bytes of text of one page, or of one value of a feed.
    public var textBytes: Int
    /// Records of one feed.
    public var records: Int

    /// Generous for any real posting, small enough for a laptop.
    public static let standard = Limits(
        inputBytes: 256 << 20, inflatedBytes: 256 << 20, nesting: 4096, elements: 1_000_000, attributes: 512,
        textBytes: 64 << 20,
        records: 1_000_000)

    /// Makes limits.
    public init(
        inputBytes: Int, inflatedBytes: Int, nesting: Int, elements: Int, attributes: Int, textBytes: Int, records: Int
    ) {
        self.inputBytes = inputBytes
        self.inflatedBytes = inflatedBytes
        self.nesting = nesting
        self.elements = elements
        self.attributes = attributes
        self.textBytes = textBytes
        self.records = records
    }
}
