import Markup

/// What is wrong with a candidate's file.
public enum CandidateProblem: Error, Sendable, Hashable {
    /// The file is larger than any candidate's.
    case tooLarge(file: String, bytes: Int, limit: Int)
    /// The bytes are no UTF-8.
    case notUTF8(file: String)
    /// The file is neither YAML nor JSON.
    case syntax(file: String, SyntaxProblem)
    /// The file is well-formed, but no format that can be read.
    case unknownFormat(file: String, found: String)
    /// A field that is not known, or holds what it cannot hold.
    case field(FieldProblem)
    /// A credential without a name or an id.
    case missingName(Place)
    /// An id that the catalogue does not have.
    case unknownCredentialID(Place, id: String, nearest: [CredentialID])
    /// A credential that ends before it begins.
    case expiresBeforeIssued(Place, issued: CalendarDay, expires: CalendarDay)
}

/// Everything that is wrong with a candidate's file.
public struct CandidateError: Error, Sendable, Hashable, CustomStringConvertible {
    /// At least one problem, in the order of the file.
    public var problems: [CandidateProblem]

    /// Makes an error.
    public init(problems: [CandidateProblem]) {
        self.problems = problems
    }

    /// A line for each problem.
    public var description: String {
        problems.map(\.description).joined(separator: "\n")
    }
}
