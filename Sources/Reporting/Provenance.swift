/// What a result was made from: enough to make the very same again, or to see why another differs.
public struct Provenance: Sendable, Codable, Equatable {
    /// The program's version.
    public var version: String
    /// Digest of the taxonomy.
    public var taxonomy: String
    /// Digest of the model that read the postings; nil where none is known to have.
    public var model: String?
    /// Digest of the scoring weights.
    public var weights: String
    /// Digest of each input, by its name as the user gave it.
    public var inputs: [String: String]

    /// Makes a record.
    public init(version: String, taxonomy: String, model: String?, weights: String, inputs: [String: String]) {
        self.version = version
        self.taxonomy = taxonomy
        self.model = model
        self.weights = weights
        self.inputs = inputs
    }
}
