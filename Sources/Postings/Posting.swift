import Markup

/// What identifies a posting in all output: the feed's own reference where it has one, else made from the file's name.
public struct PostingID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: PostingID, second: PostingID) -> Bool { first.rawValue < second.rawValue }
}

/// One job posting: its facts, its unaltered plain text, and what each passage of that text is.
public struct Posting: Sendable, Codable, Equatable {
    /// What identifies it in output.
    public var id: PostingID
    /// The file it was read from as the user named it, or "-".
    public var source: String
    /// The job's title.
    public var title: String?
    /// The employer.
    public var organization: String?
    /// BCP 47 code of the text's language, declared or detected.
    public var language: String?
    /// When it was published.
    public var datePosted: CalendarDay?
    /// The last day on which one can apply.
    public var validThrough: CalendarDay?
    /// Where the job is; the first place where there are several.
    public var location: Place?
    /// Full time, part time, contract…, as stated; `EmploymentType.words(of:)` puts them in schema.org's words.
    public var employmentType: [String]
    /// What it pays.
    public var pay: Pay?
    /// The reference that the employer or the board gave it.
    public var reference: String?
    /// What its record states in fields beside the description; empty where it has none.
    public var stated: StatedFields
    /// The posting's plain text; every offset in later stages is a byte offset into it.
    public var text: UTF8Text
    /// The text's lines and blocks in order, each with the section it belongs to.
    public var passages: [Passage]
    /// What came beside it and is only handed on.
    public var extra: [ExtraField]
    /// What went wrong while reading it.
    public var diagnostics: [Diagnostic]

    /// Makes a posting.
    public init(
        id: PostingID, source: String, title: String? = nil, organization: String? = nil, language: String? = nil,
        datePosted: CalendarDay? = nil, validThrough: CalendarDay? = nil, location: Place? = nil,
        employmentType: [String] = [], pay: Pay? = nil, reference: String? = nil,
        stated: StatedFields = StatedFields(), text: UTF8Text = UTF8Text(), passages: [Passage] = [],
        extra: [ExtraField] = [], diagnostics: [Diagnostic] = []
    ) {
        self.id = id
        self.source = source
        self.title = title
        self.organization = organization
        self.language = language
        self.datePosted = datePosted
        self.validThrough = validThrough
        self.location = location
        self.employmentType = employmentType
        self.pay = pay
        self.reference = reference
        self.stated = stated
        self.text = text
        self.passages = passages
        self.extra = extra
        self.diagnostics = diagnostics
    }
}
