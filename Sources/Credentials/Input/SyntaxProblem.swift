import SkillTaxonomy

/// Why a file is no well-formed YAML or JSON.
public struct SyntaxProblem: Sendable, Hashable {
    /// Line, from 1, where the parser gives it.
    public var line: Int?
    /// The parser's words.
    public var reason: String

    /// Makes a problem.
    public init(line: Int? = nil, reason: String) {
        self.line = line
        self.reason = reason
    }

    /// Takes what a reader of YAML or JSON says.
    init(_ problem: DataProblem) {
        self.init(line: problem.line, reason: problem.reason)
    }
}
