import Yams

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

    /// Takes what a YAML parser says.
    init(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            self.init(line: mark.line, reason: problem)
        case .reader(let problem, _, _, _):
            self.init(reason: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(line: context.mark.line, reason: "the key '\(duplicates.first ?? "")' stands there twice")
        default:
            self.init(reason: "the parser gave up")
        }
    }
}
