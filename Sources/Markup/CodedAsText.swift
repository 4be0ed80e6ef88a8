/// A value that is coded as its text, one string in JSON or YAML.
public protocol CodedAsText: Codable, CustomStringConvertible {
    /// Reads the text; nil where it is something else.
    init?(_ text: String)

    /// What a text must be, as an error says it after "is": "not a date like 2026-11-23".
    static var misfit: String { get }
}

extension CodedAsText {
    /// Reads a coded text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` that names the text and what it should be.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is \(Self.misfit)")
        }
        self = value
    }

    /// Codes as text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
