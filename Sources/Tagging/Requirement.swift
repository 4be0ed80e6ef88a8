import SkillTaxonomy

/// What identifies a requirement within its posting, such as "r1".
public struct RequirementID: RawRepresentable, Sendable, Hashable, Codable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }
}

/// How much a posting wants something; ordered from least to most.
public enum Importance: String, Sendable, Codable, CaseIterable, Comparable {
    /// Named only to say that it is not asked for.
    case notNeeded
    /// Named only in the duties, the stack or the company's text.
    case mentioned
    /// Desirable.
    case preferred
    /// A must.
    case required

    private var order: Int {
        switch self {
        case .notNeeded: 0
        case .mentioned: 1
        case .preferred: 2
        case .required: 3
        }
    }

    /// Whether one is weaker than another.
    public static func < (first: Importance, second: Importance) -> Bool { first.order < second.order }
}

/// The concept of a requirement, with what is needed to show it.
public struct ConceptReference: Sendable, Codable, Hashable {
    /// What identifies it within its scheme.
    public var id: ConceptID
    /// Its preferred label.
    public var label: String
    /// What it is.
    public var kind: ConceptKind
    /// The taxonomy it comes from; "text" where it stands in none.
    public var scheme: String
    /// The sort of skill (knowledge, skill, tool, transversal, attitude, language) or of credential ("certification"); nil
    /// where no taxonomy says it.
    public var type: String?
    /// The sector whose file it stands in ("cybersecurity"); nil where it stands in none.
    public var sector: String?

    /// Makes a reference.
    public init(
        id: ConceptID, label: String, kind: ConceptKind, scheme: String, type: String? = nil, sector: String? = nil
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.scheme = scheme
        self.type = type
        self.sector = sector
    }

    /// Whether a taxonomy knows the concept.
    public var isRecognised: Bool { scheme != "text" }
}

/// The group of alternatives that a requirement belongs to.
public struct Alternatives: Sendable, Codable, Hashable {
    /// Shared by all alternatives of one another: "a1".
    public var id: String
    /// Whether something equal that is not named would do too ("or equivalent").
    public var open: Bool

    /// Makes a group's name.
    public init(id: String, open: Bool) {
        self.id = id
        self.open = open
    }
}

/// Why a stretch of text was taken for a mention.
public enum MentionRule: String, Sendable, Codable, CaseIterable {
    /// A label of the taxonomy.
    case label
    /// A label that counts only in context, and had it.
    case labelInContext
    /// A label after a head shared in a list was filled in ("Java and Python development").
    case sharedHead
    /// A phrase of a clause that asks, found in no taxonomy.
    case askedPhrase
    /// Such a phrase whose words lead to a concept.
    case linkedPhrase
    /// A grammar for degrees and school levels.
    case education
    /// A grammar for years of experience.
    case experience
    /// A grammar for languages.
    case language
    /// A value of the posting's structured data.
    case structuredField
}

/// One place where a posting names the thing.
public struct Mention: Sendable, Codable, Hashable {
    /// First byte in the posting's text.
    public var start: Int
    /// One past the last byte.
    public var end: Int
    /// The bytes between, unaltered.
    public var text: String
    /// The section of the posting it stands in.
    public var section: String
    /// Whether the posting says that it is not needed.
    public var negated: Bool
    /// How sure it is that this names the thing and asks for it: 0...1.
    public var confidence: Double
    /// Why it counts.
    public var rule: MentionRule

    /// Makes a mention.
    public init(
        start: Int, end: Int, text: String, section: String, negated: Bool, confidence: Double, rule: MentionRule
    ) {
        self.start = start
        self.end = end
        self.text = text
        self.section = section
        self.negated = negated
        self.confidence = confidence
        self.rule = rule
    }
}

/// One thing that a posting asks for, at its strongest, with every place where it is named.
public struct Requirement: Sendable, Codable, Hashable {
    /// What identifies it within the posting.
    public var id: RequirementID
    /// What is asked for.
    public var concept: ConceptReference
    /// How much it is wanted.
    public var importance: Importance
    /// Least years, if stated.
    public var years: Double?
    /// The level's word as written in lower case, if stated ("working knowledge").
    public var level: String?
    /// What that word means.
    public var proficiency: ProficiencyLevel?
    /// The group of alternatives it belongs to.
    public var alternatives: Alternatives?
    /// How much it counts in a score: importance times specificity; 0 if all mentions are negated.
    public var weight: Double
    /// Where it is named, in text order.
    public var mentions: [Mention]

    /// Makes a requirement.
    public init(
        id: RequirementID, concept: ConceptReference, importance: Importance, years: Double? = nil,
        level: String? = nil, proficiency: ProficiencyLevel? = nil, alternatives: Alternatives? = nil,
        weight: Double, mentions: [Mention]
    ) {
        self.id = id
        self.concept = concept
        self.importance = importance
        self.years = years
        self.level = level
        self.proficiency = proficiency
        self.alternatives = alternatives
        self.weight = weight
        self.mentions = mentions
    }
}
