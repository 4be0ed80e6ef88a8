import Credentials
import Markup
import Postings
import SkillTaxonomy
import Tagging

/// How far a candidate's credentials carry for one posting, and why.
public struct Match: Sendable, Codable, Equatable {
    /// Who is matched.
    public var candidate: String
    /// What they are matched with.
    public var posting: PostingID
    /// The day for which credentials were judged.
    public var asOf: CalendarDay
    /// 0...100; nil where nothing is asked that a credential can show, or no credential is recognised.
    public var score: Double?
    /// Whether the score says enough about the posting to be used.
    public var sufficientEvidence: Bool
    /// What entered the score, in the order of the posting.
    public var requirements: [RequirementOutcome]
    /// The recognised credentials, in the order of their rank.
    public var credentials: [CredentialOutcome]
    /// What is not met, the weightiest first, required before all else.
    public var gaps: [Gap]
    /// What is asked but stands in no taxonomy.
    public var unrecognised: [RequirementID]
    /// The weight of what is recognised, as a share of all that is asked.
    public var recognisedShare: Double
    /// What no credential can show.
    public var toBeShownOtherwise: [RequirementID]
    /// Held credentials that no entry of the catalogue is for sure.
    public var unresolvedCredentials: [UnresolvedCredential]
    /// Skills that the candidate claims without a credential.
    public var claimedSkills: [String]
    /// Ways to a higher score, where they were asked for.
    public var pathways: [Pathway]
}

/// One row of a score: a requirement, or a group of alternatives.
public struct RequirementOutcome: Sendable, Codable, Equatable {
    /// The requirement; of alternatives, the one that is covered furthest.
    public var requirement: RequirementID
    /// What it asks for.
    public var concept: ConceptReference
    /// How much it is wanted: of alternatives, at the strongest of them.
    public var importance: Importance
    /// How much it counts: of alternatives, the most that one of them counts.
    public var weight: Double
    /// How far it is covered: 0...1.
    public var coverage: Double
    /// Whether that is far enough.
    public var isMet: Bool
    /// What covers it, the strongest first; what is not valid on the day stands there with a strength of 0.
    public var evidence: [Evidence]
    /// What would cover it too, but shows the same thing as stronger evidence that counts.
    public var setAside: [Evidence]
    /// The other alternatives, which this row stands for as well.
    public var alternatives: [AlternativeOutcome]
    /// Whether something equal that the posting does not name would do too.
    public var isOpen: Bool
}

/// An alternative that is covered no further than the one that its row shows.
public struct AlternativeOutcome: Sendable, Codable, Equatable {
    /// The requirement.
    public var requirement: RequirementID
    /// What it asks for.
    public var concept: ConceptReference
    /// How far it is covered; nil where it is not recognised or no credential can show it.
    public var coverage: Double?
}

/// What one credential shows of one requirement.
public struct Evidence: Sendable, Codable, Equatable {
    /// The credential.
    public var credential: HoldingID
    /// How far it shows it, by factors.
    public var strength: Strength
    /// The concepts from what is asked to what the credential shows.
    public var path: [ConceptID]
    /// Whether it is only near to a credential that is demanded by name.
    public var isPartial: Bool
}

/// One credential's part in a score.
public struct CredentialOutcome: Sendable, Codable, Equatable {
    /// What identifies it in this match.
    public var id: HoldingID
    /// The catalogue's entry, if it is one.
    public var entry: CredentialID?
    /// Its name.
    public var name: String
    /// Its place by contribution, from 1.
    public var rank: Int
    /// Its Shapley value in the score; all of them sum to the score.
    public var contribution: Double
    /// Whether it is good on the day.
    public var status: CredentialStatus
    /// How sure it is that the candidate holds it.
    public var verification: Verification
}

/// A requirement that is not met.
public struct Gap: Sendable, Codable, Equatable {
    /// The requirement.
    public var requirement: RequirementID
    /// How much it is wanted.
    public var importance: Importance
    /// How much of it is missing: 0...1.
    public var missing: Double
}

/// A held credential that no entry of the catalogue is for sure.
public struct UnresolvedCredential: Sendable, Codable, Equatable {
    /// Its name as written.
    public var name: String
    /// The names of the entries that are nearest, the nearest first.
    public var nearest: [String]
}
