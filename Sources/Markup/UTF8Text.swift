/// Text held as bytes of valid UTF-8, so that offsets into it are what they say.
public struct UTF8Text: Sendable, Hashable, Codable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// Valid UTF-8.
    public var bytes: [UInt8]

    /// Takes bytes that are valid UTF-8 already.
    public init(bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Takes a string's bytes.
    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// Takes a literal's bytes.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Reads a coded string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Codes as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    /// The text as a string.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// The text between two byte offsets; offsets beyond the ends are clamped.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
