/// Bounds on what one input may make the parser do; what lies beyond is left out with a diagnostic.
public struct Limits: Sendable, Codable, Equatable {
    /// Bytes of one input; of a web archive, of one record.
    public var inputBytes: Int
    /// Bytes that one compressed input may inflate to, at most; a small one to less.
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
    /// Values of one record; long names count for several.
    public var fields: Int
    /// Blocks of one text; what lies beyond stays in the last of them.
    public var blocks: Int

    /// Generous for any real posting, small enough for a laptop.
    public static let standard = Limits(
        inputBytes: 256 << 20, inflatedBytes: 256 << 20, nesting: 4096, elements: 1_000_000, attributes: 512,
        textBytes: 64 << 20, records: 1_000_000, fields: 10_000, blocks: 100_000)

    /// Makes limits.
    public init(
        inputBytes: Int, inflatedBytes: Int, nesting: Int, elements: Int, attributes: Int, textBytes: Int,
        records: Int, fields: Int, blocks: Int
    ) {
        self.inputBytes = inputBytes
        self.inflatedBytes = inflatedBytes
        self.nesting = nesting
        self.elements = elements
        self.attributes = attributes
        self.textBytes = textBytes
        self.records = records
        self.fields = fields
        self.blocks = blocks
    }
}

extension Limits {
    /// Records of one page: what states more is no page of a posting.
    static let pageRecords = 20_000
    /// Namespaces that are open at one place in XML, since each name is looked up among them.
    static let namespaces = 256
    /// Bytes of all different names in one input, since they are kept in a table that does not grow with them.
    static let nameBytes = 1 << 18

    /// What a compressed input of so many bytes may inflate to: pages and feeds grow tenfold, rarely fiftyfold, and what
    /// grows beyond all measure was made to fill memory.
    func inflation(of bytes: Int) -> Int {
        min(inflatedBytes, max(Limits.leastInflation, min(bytes, inflatedBytes) * 200))
    }

    /// Any compressed input may inflate to so many bytes.
    private static let leastInflation = 4 << 20

    /// The limits for records of those names: what is no feed of postings may have far more values in each.
    func fitting(_ names: RecordNames?) -> Limits {
        guard names != nil else { return self }
        var limits = self
        limits.fields = max(fields, 1_000_000)
        return limits
    }
}
