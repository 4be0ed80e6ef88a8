import Markup

/// Somebody with credentials.
public struct Candidate: Sendable, Codable, Equatable {
    /// What names the candidate in output: the file's own id, else the file's name.
    public var id: String
    /// The candidate's name, for the candidate's own reports; nothing is worked out from it.
    public var name: String?
    /// The credentials, in the order of the file.
    public var held: [HeldCredential]
    /// Skills without a credential: shown, never counted.
    public var claimedSkills: [String]
    /// What was left out while reading, and why.
    public var diagnostics: [Diagnostic]

    /// Makes a candidate.
    public init(
        id: String, name: String? = nil, held: [HeldCredential] = [], claimedSkills: [String] = [],
        diagnostics: [Diagnostic] = []
    ) {
        self.id = id
        self.name = name
        self.held = held
        self.claimedSkills = claimedSkills
        self.diagnostics = diagnostics
    }
}
