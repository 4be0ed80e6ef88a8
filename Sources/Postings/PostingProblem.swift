import Markup

/// What can be wrong with an input that should hold postings.
public enum PostingProblem: Sendable, Equatable {
    /// The input could be read but shows no text that could be a posting.
    case noPosting(source: String)
    /// A record has no description; whether other fields give it text beside its title.
    case noDescription(record: Int, title: String, hasFields: Bool, line: Int?)
    /// A record is called a posting but has neither a title nor a text.
    case emptyPosting(record: Int, type: String, line: Int?)
    /// Records that could be postings by their name hold no text of one.
    case otherRecords(count: Int, type: String)
    /// A record says that the job is no longer open.
    case closed(record: Int, title: String, line: Int?)

    /// As a diagnostic.
    public var diagnostic: Diagnostic {
        Diagnostic(severity: severity, code: code, message: description, line: line)
    }

    private var code: String {
        switch self {
        case .noPosting: "no-posting"
        case .noDescription: "no-description"
        case .emptyPosting: "empty-posting"
        case .otherRecords: "other-records"
        case .closed: "closed-posting"
        }
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .noPosting: .error
        case .noDescription(_, _, let hasFields, _): hasFields ? .note : .warning
        case .emptyPosting: .warning
        case .otherRecords, .closed: .note
        }
    }

    private var line: Int? {
        switch self {
        case .noPosting, .otherRecords: nil
        case .noDescription(_, _, _, let line), .emptyPosting(_, _, let line), .closed(_, _, let line): line
        }
    }
}
