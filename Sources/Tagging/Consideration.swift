/// A stretch of text that was considered as a mention, and what became of it.
public struct Consideration: Sendable, Codable, Hashable {
    /// What became of it.
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        /// It is a mention.
        case taken
        /// A longer mention covers it.
        case covered
        /// Its label is ambiguous, and nothing around speaks for it.
        case withoutContext
        /// Its section or clause asks for nothing.
        case notAsked
        /// It is too general or too long to name a thing.
        case noThing
    }

    /// First byte in the posting's text.
    public var start: Int
    /// One past the last byte.
    public var end: Int
    /// The bytes between.
    public var text: String
    /// The label of the concept that it might name; nil for a phrase of no taxonomy.
    public var concept: String?
    /// What became of it.
    public var outcome: Outcome
    /// Why, in a few words for people.
    public var reason: String

    /// Makes a consideration.
    public init(start: Int, end: Int, text: String, concept: String?, outcome: Outcome, reason: String) {
        self.start = start
        self.end = end
        self.text = text
        self.concept = concept
        self.outcome = outcome
        self.reason = reason
    }
}
