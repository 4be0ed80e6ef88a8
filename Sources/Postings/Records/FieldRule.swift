/// What a field of a record tells about a posting.
enum FieldRole: Hashable, Sendable {
    case title, organization, organizationLink, reference, language, status
    case posted, expires
    case place(PlacePart)
    case employment
    case pay(PayPart)
    /// A number of months, or of the unit that stands in `experienceUnit`, else of years.
    case experienceMonths, experienceAmount, experienceUnit
    /// "true" where experience may stand in for education.
    case experienceForEducation
    case credential(CredentialPart, of: Topic)
    /// The heading of the text that follows it.
    case heading
    /// Text of the posting, by what it is about.
    case text(Topic)

    /// `manner` is how the work is done: on site, or from elsewhere.
    enum PlacePart: Hashable, Sendable { case name, locality, region, country, manner }
    enum PayPart: Hashable, Sendable { case text, minimum, maximum, currency, period }
    enum CredentialPart: Hashable, Sendable { case kind, name, category, subject, recognizedBy }

    /// What a text is about.
    enum Topic: Hashable, Sendable {
        /// The posting's own text; its headings tell its sections.
        case description
        case responsibilities, qualifications, skills, experience, education, benefits
        /// Text that is only of one section.
        case part(Section)

        /// The section that text of this topic belongs to.
        var section: Section {
            switch self {
            case .description: .summary
            case .responsibilities: .duties
            case .qualifications, .skills, .experience: .requirements
            case .education: .education
            case .benefits: .benefits
            case .part(let section): section
            }
        }
    }
}

/// Where a dialect keeps one thing.
///
/// The paths of a rule are alternatives: of facts the first that is there counts, of texts the longest. A path that
/// comes several times is a list.
struct FieldRule: Sendable {
    /// Each path with its role, in order of preference.
    let paths: [(path: String, role: FieldRole)]

    /// One thing under several names.
    init(_ role: FieldRole, _ paths: String...) { self.paths = paths.map { ($0, role) } }

    /// Texts with a heading of their own, one after the other.
    init(heading: String, text: String, _ topic: FieldRole.Topic = .description) {
        paths = [(heading, .heading), (text, .text(topic))]
    }

    /// A credential (schema.org's EducationalOccupationalCredential) that stands in place of text.
    static func credential(at path: String, of topic: FieldRole.Topic) -> [FieldRule] {
        [
            FieldRule(.credential(.kind, of: topic), path + ".@type"),
            FieldRule(.credential(.name, of: topic), path + ".name"),
            FieldRule(.credential(.category, of: topic), path + ".credentialCategory", path + ".educationalLevel"),
            FieldRule(.credential(.subject, of: topic), path + ".about.name", path + ".about"),
            FieldRule(
                .credential(.recognizedBy, of: topic), path + ".recognizedBy.name", path + ".recognizedBy"),
        ]
    }
}

/// The paths of a dialect, ready to be looked up.
struct FieldTable: Sendable {
    /// What a path means, and which rule and place in it say so.
    struct Entry: Sendable {
        var role: FieldRole
        var rule: Int
        var preference: Int
    }

    private let entries: [UInt64: Entry]
    /// The first rule of each role.
    private let rules: [FieldRole: Int]

    init(_ rules: [FieldRule]) {
        var entries: [UInt64: Entry] = [:]
        for (rule, each) in rules.enumerated() {
            for (preference, known) in each.paths.enumerated() {
                let key = Self.key(of: known.path[...])
                if entries[key] == nil {
                    entries[key] = Entry(role: known.role, rule: rule, preference: preference)
                }
            }
        }
        self.entries = entries
        self.rules = Dictionary(entries.values.map { ($0.role, $0.rule) }) { min($0, $1) }
    }

    /// The first rule of a role.
    func rule(of role: FieldRole) -> Int? { rules[role] }

    /// What any of the paths means.
    var roles: Set<FieldRole> { Set(entries.values.map(\.role)) }

    /// What a path means; feeds spell it in any case of letters.
    func entry(for path: Substring) -> Entry? { entries[Self.key(of: path)] }

    /// FNV-1a over the path in lower case.
    private static func key(of path: Substring) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in path.utf8 {
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }
}
