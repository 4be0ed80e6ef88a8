import Postings

/// A stretch of text that was considered as a mention, and what became of it.
public struct Consideration: Sendable, Hashable {
    /// What became of it.
    public enum Outcome: String, Sendable, CaseIterable {
        /// It is a mention.
        case taken
        /// A longer mention covers it.
        case covered
        /// Its label is ambiguous, and nothing around speaks for it.
        case withoutContext
        /// Its section or clause asks for nothing.
        case notAsked
        /// It names no thing of its own where it stands.
        case noThing
    }

    /// Why; the wording stands in `ConsiderationReason+Wording.swift`.
    public enum Reason: Sendable, Hashable {
        /// The model read it so.
        case read(MentionRule, Importance, ReadingReason?)
        /// It is a label on which the model read nothing: taken by its line and its clause.
        case beside(MentionRule, Importance, ReadingReason?)
        /// A longer label stands there.
        case longerLabel
        /// An ambiguous label on which the model read nothing.
        case ambiguous(ReadingReason?)
        /// A label of one word that stands for something else, as what is around it says.
        case otherSense
        /// Its section asks for nothing.
        case section(Section)
        /// It is legal text, or tells how to apply.
        case legalOrApplication
        /// The employer gives it.
        case offered
        /// It is the field of a degree.
        case degreeField
        /// It is the name of a field whose value follows.
        case fieldName
        /// It is the letter that numbers an item.
        case itemLetter
        /// It is one word that names a thing only together with others.
        case bareWord
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
    /// Why.
    public var reason: Reason
    /// What speaks for its concept and what against, where its label is ambiguous.
    public var sense: SenseEvidence?

    /// Makes a consideration.
    public init(start: Int, end: Int, text: String, concept: String?, outcome: Outcome, reason: Reason) {
        self.start = start
        self.end = end
        self.text = text
        self.concept = concept
        self.outcome = outcome
        self.reason = reason
    }
}

extension Consideration.Reason {
    init(_ reason: Mood.Reason) {
        self =
            switch reason {
            case .section(let section): .section(section)
            case .legalOrApplication: .legalOrApplication
            case .offered: .offered
            }
    }
}
