import Markup

/// What can be wrong with an input that should hold postings.
public enum PostingProblem: Sendable, Equatable {
    /// The input could be read but shows no text that could be a posting.
    case noPosting(source: String, format: SourceFormat = .html)
    /// A page has text, and reads like something else than a posting.
    case unlikePosting(source: String)
    /// A page without structured data shows several postings; they were cut at their headings.
    case cutAtHeadings(count: Int)
    /// A record has no description; whether other fields give it text beside its title.
    case noDescription(record: Int, title: String, hasFields: Bool, line: Int?)
    /// A record has no description, and the page that it stands in shows the posting's text.
    case textOfPage(record: Int, title: String, line: Int?)
    /// A record is called a posting but has neither a title nor a text.
    case emptyPosting(record: Int, type: String, line: Int?)
    /// Records that could be postings by their name hold no text of one.
    case otherRecords(count: Int, type: String)
    /// More such records than are told of one by one.
    case moreEmptyPostings(count: Int)
    case moreOtherRecords(count: Int, types: Int)
    /// A posting has more lines than are kept apart.
    case tooManyLines(limit: Int)
    /// A record says that the job is no longer open.
    case closed(record: Int, title: String, line: Int?)
    /// A posting is in a language for which the taxonomy has no words; what language a considerable part of it is in.
    case languageNotServed(source: String, title: String?, language: Language, beside: Language?, served: [String])
    /// A considerable part of a posting is in a second language, for which the taxonomy has no words.
    case mixedLanguages(source: String, title: String?, language: Language, beside: Language, served: [String])

    /// As a diagnostic.
    public var diagnostic: Diagnostic {
        Diagnostic(severity: severity, code: code, message: description, line: line)
    }

    private var code: String {
        switch self {
        case .noPosting: "no-posting"
        case .unlikePosting: "unlike-posting"
        case .cutAtHeadings: "cut-at-headings"
        case .noDescription, .textOfPage: "no-description"
        case .emptyPosting, .moreEmptyPostings: "empty-posting"
        case .otherRecords, .moreOtherRecords: "other-records"
        case .tooManyLines: "too-many-lines"
        case .closed: "closed-posting"
        case .languageNotServed: "language-not-served"
        case .mixedLanguages: "mixed-languages"
        }
    }

    private var severity: Diagnostic.Severity {
        switch self {
        case .noPosting, .unlikePosting: .error
        case .noDescription(_, _, let hasFields, _): hasFields ? .note : .warning
        case .emptyPosting, .moreEmptyPostings, .languageNotServed, .mixedLanguages, .tooManyLines: .warning
        case .otherRecords, .moreOtherRecords, .closed, .cutAtHeadings, .textOfPage: .note
        }
    }

    private var line: Int? {
        switch self {
        case .noPosting, .unlikePosting, .cutAtHeadings, .otherRecords, .languageNotServed, .mixedLanguages,
            .moreEmptyPostings, .moreOtherRecords,
            .tooManyLines:
            nil
        case .noDescription(_, _, _, let line), .emptyPosting(_, _, let line), .closed(_, _, let line),
            .textOfPage(_, _, let line):
            line
        }
    }
}
