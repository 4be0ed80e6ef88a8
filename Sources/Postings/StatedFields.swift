/// What a record states in fields of their own, beside its description: as written, markup taken out.
///
/// The same words stand in the posting's text; here they are apart, for whoever wants the employer's own fields.
public struct StatedFields: Sendable, Codable, Equatable {
    /// What the job holder does.
    public var responsibilities: [String] = []
    /// What a candidate must bring.
    public var qualifications: [String] = []
    /// Skills, tools, licences.
    public var skills: [String] = []
    /// Experience asked for, in words.
    public var experience: [String] = []
    /// The least experience asked for, in months; positive.
    public var monthsOfExperience: Int?
    /// Education asked for, in words.
    public var education: [String] = []
    /// Degrees and certificates asked for as schema.org's EducationalOccupationalCredential.
    public var credentials: [StatedCredential] = []
    /// Whether experience may stand in for education; nil where nothing is said.
    public var experienceInPlaceOfEducation: Bool?
    /// What the employer offers.
    public var benefits: [String] = []

    /// Makes fields that state nothing.
    public init() {}
}

/// A degree or certificate as schema.org's EducationalOccupationalCredential describes it.
public struct StatedCredential: Sendable, Codable, Equatable {
    /// Its name, or its category ("bachelor degree") where it has none.
    public var name: String
    /// What it is in ("Computer Science").
    public var subject: String?
    /// Who accredits it.
    public var recognizedBy: String?

    /// Makes a credential.
    public init(name: String, subject: String? = nil, recognizedBy: String? = nil) {
        self.name = name
        self.subject = subject
        self.recognizedBy = recognizedBy
    }

    /// "Bachelor of Science in Computer Science (ABET)".
    public var phrase: String {
        name + (subject.map { " in " + $0 } ?? "") + (recognizedBy.map { " (\($0))" } ?? "")
    }
}
