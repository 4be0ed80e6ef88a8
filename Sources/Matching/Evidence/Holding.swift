import Credentials
import Markup
import SkillTaxonomy

/// What identifies one of a candidate's credentials in a match: the catalogue's id, or the name's words.
public struct HoldingID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: HoldingID, second: HoldingID) -> Bool { first.rawValue < second.rawValue }
}

/// One of a candidate's credentials, with all that does not depend on what is asked for worked out.
struct Holding: Sendable {
    /// What identifies it; the second of two copies ends in "#2".
    var id: HoldingID
    /// Its name in the catalogue, else as written.
    var name: String
    /// The entry of the catalogue that it is.
    var entry: Credential?
    /// What it shows, by the concepts' numbers in the graph.
    var skills: [(concept: Int, level: ProficiencyLevel?)]
    /// What is counted once with it: its family, its entry, or its name.
    var countedAs: String
    /// Whether it is good on the day.
    var status: CredentialStatus
    /// How sure it is that the candidate holds it.
    var verification: Verification
    /// How it was assessed, and who stands behind it.
    var assurance: Double

    /// Whether the catalogue or the taxonomy knows anything of it.
    var isRecognised: Bool { entry != nil || !skills.isEmpty }

    /// Whether it counts at all on the day.
    var isValid: Bool { status.isValid && verification != .failed }
}
