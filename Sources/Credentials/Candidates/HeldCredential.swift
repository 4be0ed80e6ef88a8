import Markup
import SkillTaxonomy

/// A credential that a candidate has, as stated and as looked up.
public struct HeldCredential: Sendable, Codable, Hashable {
    /// The name as written, or that of the catalogue's entry where only its id was written.
    public var name: String
    /// Who issued it, as written.
    public var issuer: String?
    /// The entry of the catalogue that it is, if that is beyond doubt.
    public var entry: CredentialID?
    /// Entries with the nearest names, where it is none for sure.
    public var nearest: [CredentialID]
    /// The first day on which it is good.
    public var issued: CalendarDay?
    /// The last day on which it is good, where that is stated.
    public var expires: CalendarDay?
    /// Where it can be looked up.
    public var evidence: String?
    /// A badge's file, as the candidate's file names it, still to be verified.
    public var file: String?
    /// How sure it is that the candidate holds it.
    public var verification: Verification
    /// What the issuer has done to it since.
    public var action: IssuerAction?
    /// The skills that it states itself: what counts where it is no entry of the catalogue.
    public var skills: [StatedSkill]

    /// Makes a held credential.
    public init(
        name: String, issuer: String? = nil, entry: CredentialID? = nil, nearest: [CredentialID] = [],
        issued: CalendarDay? = nil, expires: CalendarDay? = nil, evidence: String? = nil, file: String? = nil,
        verification: Verification = .claimed, action: IssuerAction? = nil, skills: [StatedSkill] = []
    ) {
        self.name = name
        self.issuer = issuer
        self.entry = entry
        self.nearest = nearest
        self.issued = issued
        self.expires = expires
        self.evidence = evidence
        self.file = file
        self.verification = verification
        self.action = action
        self.skills = skills
    }
}

/// A skill that a credential states itself, by its concept or only by a name.
public struct StatedSkill: Sendable, Codable, Hashable {
    /// The concept, where stated.
    public var id: ConceptID?
    /// The name, where stated.
    public var name: String?
    /// The level, where stated.
    public var level: ProficiencyLevel?

    /// Makes a skill.
    public init(id: ConceptID? = nil, name: String? = nil, level: ProficiencyLevel? = nil) {
        self.id = id
        self.name = name
        self.level = level
    }
}
