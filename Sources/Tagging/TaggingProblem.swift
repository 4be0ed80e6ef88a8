import Markup

/// What can be left out of a posting while it is tagged.
public enum TaggingProblem: Sendable, Equatable {
    /// The text is longer than what is read of it; both in bytes.
    case textTooLong(read: Int, whole: Int)
    /// The posting names more things than are kept.
    case tooManyMentions(kept: Int)

    /// As a diagnostic.
    public var diagnostic: Diagnostic {
        Diagnostic(severity: .warning, code: code, message: description)
    }

    private var code: String {
        switch self {
        case .textTooLong: "text-too-long"
        case .tooManyMentions: "too-many-mentions"
        }
    }
}
