/// Where in a file of records something is wrong.
public struct Place: Sendable, Hashable, Codable {
    /// The file as the user named it.
    public var file: String
    /// Line, from 1, where the format gives it.
    public var line: Int?
    /// The entry that it is about: its id or name, or its place in a list.
    public var entry: String?
    /// The field's name, with those of the fields around it before it.
    public var field: String?

    /// Makes a place.
    public init(file: String, line: Int? = nil, entry: String? = nil, field: String? = nil) {
        self.file = file
        self.line = line
        self.entry = entry
        self.field = field
    }
}

/// What is wrong with one field of a record.
public enum FieldProblem: Sendable, Hashable {
    /// The format has no such field; with those that it has.
    case unknownField(Place, known: [String])
    /// A field that must be there is not, or is blank.
    case missingField(Place, expected: String)
    /// The value is of another shape or form; with what was found and what should stand there.
    case badValue(Place, found: String, expected: String)
    /// The value is none of the words that the field takes.
    case unknownWord(Place, found: String, known: [String])

    /// Where it is.
    public var place: Place {
        switch self {
        case .unknownField(let place, _), .missingField(let place, _), .badValue(let place, _, _),
            .unknownWord(let place, _, _):
            place
        }
    }
}
