import Credentials
import SkillTaxonomy

/// A candidate as read from a file.
public struct CandidateFile: Sendable {
    /// The file as the user named it.
    public var path: String
    /// SHA-256 of its bytes.
    public var digest: String
    /// The candidate.
    public var candidate: Candidate
}

/// Why a candidate's file cannot be used.
public enum CandidateFileProblem: Error, Sendable {
    /// It cannot be read at all.
    case input(InputProblem)
    /// Something in it is wrong.
    case content(CandidateError)

    /// A sentence for each thing that is wrong.
    public var messages: [String] {
        switch self {
        case .input(let problem): [problem.description]
        case .content(let error): error.problems.map(\.description)
        }
    }
}
