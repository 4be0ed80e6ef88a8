/// What identifies a concept within its scheme: "python", an ESCO URI, "text:event-stream-processing".
public struct ConceptID: RawRepresentable, Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String

    /// Takes an identifier as written.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Takes an identifier as written.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The identifier as written.
    public var description: String { rawValue }

    /// Alphabetical order by code point.
    public static func < (first: ConceptID, second: ConceptID) -> Bool { first.rawValue < second.rawValue }
}

/// What a posting can ask for.
public enum ConceptKind: String, Sendable, Codable, CaseIterable {
    case skill, credential, education, language, experience
}

/// One thing that postings ask for and credentials show: a skill, a tool, a field of knowledge, a credential.
public struct Concept: Sendable, Codable, Equatable {
    /// The sort of skill, in ESCO's terms with two of our own (tool, attitude).
    public enum SkillType: String, Sendable, Codable, CaseIterable {
        case knowledge
        case competence = "skill/competence"
        case tool, attitude, language
    }

    /// How far a concept carries from job to job, in ESCO's terms.
    public enum ReuseLevel: String, Sendable, Codable, CaseIterable {
        case transversal
        case crossSector = "cross-sector"
        case sectorSpecific = "sector-specific"
        case occupationSpecific = "occupation-specific"
    }

    /// What identifies it.
    public var id: ConceptID
    /// The commonest wording.
    public var preferredLabel: String
    /// Other wordings.
    public var altLabels: [String]
    /// Misspellings and odd forms: matched, never shown.
    public var hiddenLabels: [String]
    /// What it is.
    public var kind: ConceptKind
    /// The taxonomy it comes from ("skillsieve", "esco", "onet", …).
    public var scheme: String
    /// The sort of skill.
    public var skillType: SkillType
    /// How far it carries from job to job.
    public var reuseLevel: ReuseLevel
    /// Wider concepts.
    public var broader: [ConceptID]
    /// Neighbouring concepts.
    public var related: [ConceptID]
    /// One line about it.
    public var description: String
    /// Labels that count only under a condition.
    public var marks: [LabelMark]
    /// The same concept in other schemes ("esco:…").
    public var crosswalk: [String]
    /// The file of the taxonomy it stands in, without its ending ("cybersecurity"); empty where there is none.
    public var sector: String
    /// The language of its labels (BCP 47).
    public var language: String
    /// Its labels in other languages, in the order of these.
    public var translations: [Translation]
    /// The code that its own scheme gives it besides the id ("S1.2"); empty where there is none.
    public var notation: String
    /// What sort of credential it is, in the catalogue's words ("certification"); empty of what is none.
    public var credentialType: String
    /// Whether it only groups others: shown, linked to, but never looked for in a text.
    public var isGroup: Bool

    /// Makes a concept.
    public init(
        id: ConceptID, preferredLabel: String, altLabels: [String] = [], hiddenLabels: [String] = [],
        kind: ConceptKind = .skill, scheme: String = "skillsieve", skillType: SkillType = .knowledge,
        reuseLevel: ReuseLevel = .sectorSpecific, broader: [ConceptID] = [], related: [ConceptID] = [],
        description: String = "", marks: [LabelMark] = [], crosswalk: [String] = [], sector: String = "",
        language: String = "en", translations: [Translation] = [], notation: String = "",
        credentialType: String = "", isGroup: Bool = false
    ) {
        self.id = id
        self.preferredLabel = preferredLabel
        self.altLabels = altLabels
        self.hiddenLabels = hiddenLabels
        self.kind = kind
        self.scheme = scheme
        self.skillType = skillType
        self.reuseLevel = reuseLevel
        self.broader = broader
        self.related = related
        self.description = description
        self.marks = marks
        self.crosswalk = crosswalk
        self.sector = sector
        self.language = language
        self.translations = translations
        self.notation = notation
        self.credentialType = credentialType
        self.isGroup = isGroup
    }

    /// All wordings in its own language, the preferred one first.
    public var labels: [String] { [preferredLabel] + altLabels + hiddenLabels }
}

/// A condition under which a label counts.
public struct LabelMark: Sendable, Codable, Hashable {
    /// The sorts of condition.
    public enum Condition: String, Sendable, Codable, CaseIterable {
        /// Only as written, letter for letter.
        case exactCase = "exact-case"
        /// Only beside other skills or a cue.
        case needsContext = "needs-context"
    }

    /// The sort of condition.
    public var condition: Condition
    /// The label it goes for; nil for all of the concept's.
    public var label: String?

    /// Makes a mark.
    public init(_ condition: Condition, label: String? = nil) {
        self.condition = condition
        self.label = label
    }

    /// Reads a mark as skill files write it: "exact-case", "needs-context:Go"; nil for another condition.
    init?(encoded text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard let condition = Condition(rawValue: parts.first ?? "") else { return nil }
        self.init(condition, label: parts.count > 1 ? parts[1] : nil)
    }

    /// The mark as skill files write it.
    var encoded: String { condition.rawValue + (label.map { ":" + $0 } ?? "") }
}

/// How well something is mastered.
public enum ProficiencyLevel: Int, Sendable, Codable, CaseIterable, Comparable {
    case foundation = 1
    case intermediate, advanced, expert

    /// The level of a word as the taxonomy's files write it ("foundation").
    public init?(name: String) {
        guard let level = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = level
    }

    /// The word for it.
    public var name: String { ["foundation", "intermediate", "advanced", "expert"][rawValue - 1] }

    /// Whether one is lower than another.
    public static func < (first: ProficiencyLevel, second: ProficiencyLevel) -> Bool {
        first.rawValue < second.rawValue
    }
}
