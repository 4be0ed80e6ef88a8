/// Something that a reader of the output should know about an input: what was wrong, where, what was done about it.
public struct Diagnostic: Sendable, Codable, Hashable {
    /// How much it matters.
    public enum Severity: String, Sendable, Codable, CaseIterable {
        /// Nothing was lost.
        case note
        /// Something was repaired or left out.
        case warning
        /// The input gave no result.
        case error
    }

    /// How much it matters.
    public var severity: Severity
    /// A stable name for programs ("too-many-attributes").
    public var code: String
    /// One sentence for people: what, where, what to do.
    public var message: String
    /// Line in the input, from 1, if known.
    public var line: Int?

    /// Makes a diagnostic.
    public init(severity: Severity, code: String, message: String, line: Int? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.line = line
    }
}
