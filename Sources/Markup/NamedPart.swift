/// A stretch of a page's text whose element is called after a fact of a posting: `<span class="job-title">`.
///
/// The name is a hint, since pages call whole sections so: readers look at the text before they believe it.
public struct NamedPart: Sendable, Codable, Equatable {
    /// The fact that a part is called after.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case title, organization, location, pay, posted, expires, employment
    }

    /// What it is called after.
    public var kind: Kind
    /// First byte in the text's buffer.
    public var start: Int
    /// One past the last byte.
    public var end: Int

    /// Makes a part.
    public init(kind: Kind, start: Int, end: Int) {
        self.kind = kind
        self.start = start
        self.end = end
    }

    /// Parts of one page that are kept, the first ones: more are the cards of a list.
    static let mostOfPage = 64
    /// A part with more text than this is no fact, in bytes.
    static let longest = 300
}
