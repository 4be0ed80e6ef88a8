import Credentials
import Matching
import Tagging

/// All that a report on one candidate and one posting needs.
public struct GapReport: Sendable {
    /// The posting with what it asks for.
    public var posting: TaggedPosting
    /// How far the candidate's credentials carry.
    public var match: Match
    /// The candidate.
    public var candidate: Candidate
    /// What it was made from.
    public var provenance: Provenance
    private let requirements: [RequirementID: Requirement]

    /// Makes a report.
    public init(posting: TaggedPosting, match: Match, candidate: Candidate, provenance: Provenance) {
        self.posting = posting
        self.match = match
        self.candidate = candidate
        self.provenance = provenance
        requirements = Dictionary(posting.requirements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The requirement with this id.
    func requirement(_ id: RequirementID) -> Requirement? { requirements[id] }

    /// What a requirement is called.
    func label(_ id: RequirementID) -> String { requirements[id]?.concept.label ?? id.rawValue }

    /// The row of a requirement, whether it shows under its own name or under an alternative's.
    func outcome(_ id: RequirementID) -> RequirementOutcome? {
        match.requirements.first { $0.requirement == id }
    }

    /// How many rows are met.
    var metCount: Int { match.requirements.count(where: \.isMet) }

    /// What one of the candidate's credentials is called.
    func name(_ id: HoldingID) -> String {
        match.credentials.first { $0.id == id }?.name ?? id.rawValue
    }
}
