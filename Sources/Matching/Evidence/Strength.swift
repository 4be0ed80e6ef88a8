/// How far one credential shows one requirement: five factors, each 0...1.
public struct Strength: Sendable, Codable, Hashable {
    /// How near what it shows is to what is asked.
    public var relevance: Double
    /// How far the level granted reaches the level asked.
    public var depth: Double
    /// How it was assessed, and who stands behind it.
    public var assurance: Double
    /// Whether it is good on the day: 1 or 0.
    public var validity: Double
    /// How sure it is that the candidate holds it.
    public var verification: Double

    /// Makes a strength.
    public init(relevance: Double, depth: Double, assurance: Double, validity: Double, verification: Double) {
        self.relevance = relevance
        self.depth = depth
        self.assurance = assurance
        self.validity = validity
        self.verification = verification
    }

    /// The product of the five.
    public var value: Double { relevance * depth * assurance * validity * verification }
}
