/// Something that came beside a posting and is only handed on.
public struct ExtraField: Sendable, Codable, Equatable {
    /// Its name.
    public var name: String
    /// Its value as JSON.
    public var json: String

    /// Makes a field.
    ///
    /// - Parameter json: a whole value of JSON (RFC 8259) on one line, with nothing in it that a terminal obeys.
    public init(name: String, json: String) {
        self.name = name
        self.json = json
    }
}
