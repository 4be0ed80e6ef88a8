/// The kinds of employment that schema.org has words for.
public enum EmploymentType: String, Sendable, Codable, CaseIterable {
    case fullTime = "FULL_TIME"
    case partTime = "PART_TIME"
    case contractor = "CONTRACTOR"
    case temporary = "TEMPORARY"
    case intern = "INTERN"
    case volunteer = "VOLUNTEER"
    case perDiem = "PER_DIEM"
    case other = "OTHER"

    /// What statements name, each once: schema.org's words where they are beyond doubt, else as stated.
    ///
    /// "Full-time or part-time" names two; of "Full-time, permanent" the second is kept as it stands, and so is the whole of a
    /// statement of which no part is clear.
    public static func words(of statements: [String]) -> [String] {
        var words: [String] = []
        for word in statements.flatMap(Self.words(ofOne:)) where !words.contains(word) { words.append(word) }
        return words
    }

    private static func words(ofOne statement: String) -> [String] {
        guard statement.utf8.count <= longest else { return [statement] }
        if let type = EmploymentType(naming: statement) { return [type.rawValue] }
        let parts = parts(of: statement)
        let types = parts.map { EmploymentType(naming: $0) }
        guard types.contains(where: { $0 != nil }) else { return [statement] }
        return zip(parts, types).map { $1?.rawValue ?? $0 }
    }

    private static func parts(of statement: String) -> [String] {
        var text = statement
        for word in [" and ", " or ", " & ", " + "] { text = text.replacing(word, with: ",") }
        return text.split { ",;/|•\n".contains($0) }
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// The kind that a single statement names, if that is beyond doubt.
    private init?(naming statement: String) {
        let name = statement.hasPrefix("http") ? statement.split(separator: "/").last.map(String.init) ?? "" : statement
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        let telling = words.filter { !Self.fillers.contains($0) }.joined()
        guard let type = Self.names[telling] else { return nil }
        self = type
    }

    /// Longer statements are texts about something else.
    private static let longest = 200

    /// Words that change nothing in "full-time position".
    private static let fillers: Set<String> = [
        "employee", "employees", "employment", "position", "positions", "job", "jobs", "role", "work", "worker",
        "regular", "basis", "hours", "only",
    ]

    private static let names: [String: EmploymentType] = {
        let named: [(EmploymentType, [String])] = [
            (.fullTime, ["fulltime", "full", "ft", "vollzeit", "tempsplein", "tiempocompleto", "jornadacompleta"]),
            (.partTime, ["parttime", "part", "pt", "teilzeit", "tempspartiel", "tiempoparcial", "mediajornada"]),
            (
                .contractor,
                ["contractor", "contract", "independentcontractor", "freelance", "freelancer", "selfemployed"]
            ),
            (.temporary, ["temporary", "temp", "seasonal", "fixedterm", "fixedtermcontract", "temporarycontract"]),
            (.intern, ["intern", "internship", "internships", "praktikum"]),
            (.volunteer, ["volunteer", "volunteering", "voluntary"]), (.perDiem, ["perdiem", "prn"]),
            (.other, ["other"]),
        ]
        return Dictionary(
            named.flatMap { type, names in names.map { ($0, type) } }, uniquingKeysWith: { first, _ in first })
    }()
}
