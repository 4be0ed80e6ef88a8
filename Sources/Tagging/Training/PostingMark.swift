/// One thing that a reader marked in a posting, for the models to learn from.
public struct PostingMark: Sendable, Equatable {
    /// What kind of thing it is, as far as learning asks.
    public enum Kind: Sendable, Equatable {
        case skill
        case credential
        /// A degree, a language, years of experience: what grammar reads.
        case other
    }

    /// The phrase that names it, as it stands in the text.
    public var phrase: String
    /// The line in which it stands; nil where the phrase alone says it.
    public var context: String?
    /// Which of its places in that line is meant, from 1.
    public var place: Int
    /// What kind of thing it is.
    public var kind: Kind
    /// What the posting makes of it.
    public var ask: LineAsk
    /// Whether the posting says that it is not needed.
    public var isNegated: Bool

    /// Makes a mark.
    public init(phrase: String, context: String? = nil, place: Int = 1, kind: Kind, ask: LineAsk, isNegated: Bool) {
        self.phrase = phrase
        self.context = context
        self.place = place
        self.kind = kind
        self.ask = ask
        self.isNegated = isNegated
    }
}
