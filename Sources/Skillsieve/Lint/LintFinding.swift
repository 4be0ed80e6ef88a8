/// One thing that a taxonomy's sources have wrong, or that their editors should know.
public struct LintFinding: Sendable, Equatable {
    /// The checks.
    public enum Check: String, Sendable, CaseIterable {
        /// A row or entry that cannot be read.
        case unreadable
        /// An id that two rows have, or a label that a row has twice.
        case duplicate
        /// A link to something that stands nowhere.
        case danglingLink = "dangling-link"
        /// Links that lead back to where they began.
        case circle
        /// A label that several concepts claim without saying which needs context.
        case sharedLabel = "shared-label"
        /// A plain English word as a label without a mark.
        case plainWord = "plain-word"
        /// A credential that shows nothing.
        case noSkills = "no-skills"
        /// A duration or cost that cannot be right.
        case outOfRange = "out-of-range"
        /// A skill that no credential assesses; listed, not wrong.
        case notAssessed = "not-assessed"
    }

    /// Which check found it.
    public var check: Check
    /// The file below the taxonomy's folder.
    public var file: String
    /// The line, from 1, if known.
    public var line: Int?
    /// What was found, and what to do.
    public var message: String

    /// Whether it must be mended; what is only listed need not.
    public var isError: Bool { check != .notAssessed }

    /// "skills/health.csv:12: shared-label: …".
    public var description: String {
        "\(file)\(line.map { ":\($0)" } ?? ""): \(check.rawValue): \(message)"
    }
}
