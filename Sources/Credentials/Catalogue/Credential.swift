import Markup
import SkillTaxonomy

/// One entry of the catalogue: what a credential is, what it shows, how long it lasts and what it takes to earn.
public struct Credential: Sendable, Codable, Hashable {
    /// What identifies it.
    public var id: CredentialID
    /// Its full name.
    public var name: String
    /// Other names, acronyms and exam codes.
    public var aliases: [String]
    /// What sort of credential it is.
    public var type: CredentialType
    /// Who grants it.
    public var issuer: IssuerID
    /// The file of the skills taxonomy that it belongs to.
    public var sector: String
    /// What it teaches or assesses.
    public var skills: [TaughtSkill]
    /// How its holders are assessed; nil where unknown.
    public var assessment: AssessmentMethod?
    /// How long it lasts; nil where unknown.
    public var renewalFrequency: Renewal?
    /// Rules that an early day of issue brings, the earliest first.
    public var validityRules: [ValidityRule]
    /// Typical workload; nil where unknown.
    public var estimatedDuration: CalendarPeriod?
    /// Fees; nil where unknown.
    public var estimatedCost: CostRange?
    /// Standards and bodies that it is accredited under.
    public var accreditedBy: [String]
    /// What must be held before.
    public var prerequisites: [CredentialID]
    /// Larger credentials that it is a part of.
    public var stacksInto: [CredentialID]
    /// Credentials whose demand a holder of this one meets.
    public var supersedes: [CredentialID]
    /// Credentials that earning this one renews.
    public var renews: [CredentialID]
    /// The family it belongs to, if any.
    public var family: FamilyID?
    /// Its level in the family; a higher one meets a demand for a lower one.
    public var familyLevel: Int?
    /// Where it is valid, for licences, registrations and clearances.
    public var jurisdiction: [String]
    /// Names that match only as written.
    public var exactCase: [String]
    /// Names too ambiguous to count without a cue.
    public var needsContext: [String]
    /// Where it is written what must be done to earn it.
    public var criteria: String?
    /// Where anybody can check that one is real.
    public var verification: String?

    /// Makes an entry.
    public init(
        id: CredentialID, name: String, aliases: [String] = [], type: CredentialType = .certification,
        issuer: IssuerID = .various, sector: String = "", skills: [TaughtSkill] = [],
        assessment: AssessmentMethod? = nil, renewalFrequency: Renewal? = nil, validityRules: [ValidityRule] = [],
        estimatedDuration: CalendarPeriod? = nil, estimatedCost: CostRange? = nil, accreditedBy: [String] = [],
        prerequisites: [CredentialID] = [], stacksInto: [CredentialID] = [], supersedes: [CredentialID] = [],
        renews: [CredentialID] = [], family: FamilyID? = nil, familyLevel: Int? = nil, jurisdiction: [String] = [],
        exactCase: [String] = [], needsContext: [String] = [], criteria: String? = nil, verification: String? = nil
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.type = type
        self.issuer = issuer
        self.sector = sector
        self.skills = skills
        self.assessment = assessment
        self.renewalFrequency = renewalFrequency
        self.validityRules = validityRules.sorted { $0.issuedBefore < $1.issuedBefore }
        self.estimatedDuration = estimatedDuration
        self.estimatedCost = estimatedCost
        self.accreditedBy = accreditedBy
        self.prerequisites = prerequisites
        self.stacksInto = stacksInto
        self.supersedes = supersedes
        self.renews = renews
        self.family = family
        self.familyLevel = familyLevel
        self.jurisdiction = jurisdiction
        self.exactCase = exactCase
        self.needsContext = needsContext
        self.criteria = criteria
        self.verification = verification
    }

    /// The name and all aliases.
    public var names: [String] { [name] + aliases }

    /// How long one issued on this day lasts; with the day unknown, what goes today; nil where unknown.
    public func renewal(issued: CalendarDay?) -> Renewal? {
        guard let issued else { return validityRules.isEmpty ? renewalFrequency : nil }
        return validityRules.first { issued < $0.issuedBefore }?.renewalFrequency ?? renewalFrequency
    }
}

/// A skill that a credential teaches or assesses.
public struct TaughtSkill: Sendable, Codable, Hashable {
    /// The concept in the skills taxonomy.
    public var id: ConceptID
    /// The level it is taught to; nil where unknown.
    public var level: ProficiencyLevel?

    /// Makes a skill.
    public init(id: ConceptID, level: ProficiencyLevel? = nil) {
        self.id = id
        self.level = level
    }
}

/// What a credential costs, in one currency.
public struct CostRange: Sendable, Codable, Hashable {
    /// ISO 4217 code.
    public var currency: String
    /// The least that is asked.
    public var low: Double
    /// The most that is asked: what a plan counts with.
    public var high: Double

    /// Makes a range.
    public init(currency: String, low: Double, high: Double) {
        self.currency = currency
        self.low = low
        self.high = high
    }
}
