/// A stretch of a posting's text that reads as one: a heading, a paragraph, a bullet, a table cell.
public struct Passage: Sendable, Codable, Equatable {
    /// How the passage is set.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case heading, paragraph, listItem, tableCell, preformatted
    }

    /// How the passage is set.
    public var kind: Kind
    /// First byte in the posting's text.
    public var start: Int
    /// One past the last byte.
    public var end: Int
    /// What the part of the posting that it stands in is about.
    public var section: Section

    /// Makes a passage.
    public init(kind: Kind, start: Int, end: Int, section: Section) {
        self.kind = kind
        self.start = start
        self.end = end
        self.section = section
    }

    /// The passage's bytes in the posting's text.
    public var range: Range<Int> { start..<end }
}

/// What a part of a posting is about; decides what a mention inside it asks for.
public enum Section: String, Sendable, Codable, CaseIterable {
    /// The job's title.
    case title
    /// What a candidate must have.
    case requirements
    /// What a candidate would better have.
    case preferred
    /// What education or credentials a candidate must have.
    case education
    /// What the job holder does, the team and its tools.
    case duties
    /// A summary of the job, or text before any heading.
    case summary
    /// Who the employer is.
    case company
    /// What the employer offers.
    case benefits
    /// Equal opportunity, privacy and other legal text.
    case legal
    /// How to apply, contacts, dates.
    case application
    /// Location, pay, hours, reference numbers.
    case facts
    /// What surrounds the posting on its page.
    case chrome
}
