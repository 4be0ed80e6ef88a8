import PhraseMatching

/// Concepts, their wordings and how they hang together, ready to look up.
public struct Taxonomy: Sendable {
    /// Each concept once, in a fixed order.
    public let concepts: [Concept]
    private let positions: [ConceptID: Int]

    /// Makes a taxonomy; of two concepts with one id the first counts.
    public init(concepts: [Concept]) {
        self.concepts = concepts
        positions = Dictionary(concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The concept with this id.
    public func concept(_ id: ConceptID) -> Concept? {
        positions[id].map { concepts[$0] }
    }
}
