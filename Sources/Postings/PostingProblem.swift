import Markup

/// What can be wrong with an input that should hold postings.
public enum PostingProblem: Sendable, Equatable {
    /// The input could be read but shows no text that could be a posting.
    case noPosting(source: String)
    /// A record has a title but no description.
    case noDescription(record: Int, title: String)
    /// A posting is in a language for which the taxonomy has no words.
    case languageNotServed(source: String, title: String?, language: Language, served: [String])

    /// As a diagnostic.
    public var diagnostic: Diagnostic {
        switch self {
        case .noPosting:
            Diagnostic(severity: .error, code: "no-posting", message: description)
        case .noDescription:
            Diagnostic(severity: .warning, code: "no-description", message: description)
        case .languageNotServed:
            Diagnostic(severity: .warning, code: "language-not-served", message: description)
        }
    }
}

extension PostingProblem: CustomStringConvertible {
    /// One sentence for people.
    public var description: String {
        switch self {
        case .noPosting(let source):
            "\(source): holds no job posting: no structured posting and no text of a posting's length; "
                + "check that the page was saved whole"
        case .noDescription(let record, let title):
            "record \(record) ('\(title)') has no description; only its title and fields were read"
        case .languageNotServed(let source, let title, let language, let served):
            "\(source): \(title.map { "'\($0)'" } ?? "the posting") is in \(language.name) (\(language.code)), for which the "
                + "taxonomy has no words (it serves \(Self.list(served))), so most of what it asks for will be missed; "
                + "tag it with a taxonomy of that language"
        }
    }

    private static func list(_ languages: [String]) -> String {
        languages.isEmpty
            ? "no language" : languages.map { Language(tag: $0)?.name ?? $0 }.joined(separator: ", ")
    }
}
