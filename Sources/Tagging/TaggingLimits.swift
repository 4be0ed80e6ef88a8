/// Bounds on what one posting may make the tagger do; what lies beyond is left out with a diagnostic.
///
/// The time that tagging takes grows with the text alone, so they only keep a posting that is none from filling memory and
/// results: the longest real ones have 100 KB of text and some hundred mentions.
public struct TaggingLimits: Sendable, Codable, Equatable {
    /// Bytes of a posting's text that are read.
    public var textBytes: Int
    /// Words and signs of a posting's text that are read; a passage of more bytes than are left of them is cut there.
    public var tokens: Int
    /// Mentions of one posting.
    public var mentions: Int

    /// Generous for any real posting.
    public static let standard = TaggingLimits(textBytes: 4 << 20, tokens: 400_000, mentions: 20_000)

    /// Makes limits.
    public init(textBytes: Int, tokens: Int = 400_000, mentions: Int) {
        self.textBytes = textBytes
        self.tokens = tokens
        self.mentions = mentions
    }
}
