import Markup

/// What of a candidate's file was not taken as it stands, without the file being wrong.
enum CandidateRemark: Equatable {
    /// A course of study without an end.
    case notYetEarned(file: String, entry: String, name: String)
    /// What stands where evidence is due is none.
    case noEvidence(entry: String, text: String, StatedEvidence.Fault)
    /// A name that is too long to be looked up.
    case nameTooLong(entry: String, bytes: Int, limit: Int)
    /// More credentials than anybody has.
    case tooManyCredentials(field: String, count: Int, limit: Int)
    /// More remarks than anybody reads.
    case more(count: Int)

    /// The remark for output.
    func diagnostic(line: Int?) -> Diagnostic {
        Diagnostic(severity: severity, code: code, message: description, line: line)
    }

    private var severity: Diagnostic.Severity {
        if case .notYetEarned = self { .note } else { .warning }
    }

    private var code: String {
        switch self {
        case .notYetEarned: "not-yet-earned"
        case .noEvidence: "no-evidence"
        case .nameTooLong: "name-too-long"
        case .tooManyCredentials: "too-many-credentials"
        case .more: "more-remarks"
        }
    }
}
