import SkillTaxonomy

/// Text -> concepts whose labels hold it, the nearest first.
public struct LabelSearch: Sendable {
    /// A concept that was found, with the label that led to it.
    public struct Hit: Sendable, Equatable {
        /// The concept.
        public var concept: Concept
        /// The label that is nearest to the text.
        public var label: String
    }

    /// How near a label is to the text; the first is nearest.
    private enum Nearness: Int {
        case same, beginning, wholeWords, inside
    }

    private let concepts: [Concept]

    /// Searches some concepts.
    public init(_ concepts: [Concept]) {
        self.concepts = concepts
    }

    /// The concepts whose labels hold the text, the nearest first, at most so many.
    public func find(_ text: String, limit: Int) -> [Hit] {
        let wanted = Self.words(text)
        guard !wanted.isEmpty else { return [] }
        let found = concepts.compactMap { concept -> (nearness: Int, length: Int, hit: Hit)? in
            let labels = concept.labels.compactMap { label in
                Self.nearness(of: Self.words(label), to: wanted).map { ($0.rawValue, label.count, label) }
            }
            return labels.min { ($0.0, $0.1) < ($1.0, $1.1) }
                .map { ($0.0, $0.1, Hit(concept: concept, label: $0.2)) }
        }
        return found.sorted {
            ($0.nearness, $0.length, $0.hit.concept.id) < ($1.nearness, $1.length, $1.hit.concept.id)
        }.prefix(limit).map(\.hit)
    }

    private static func nearness(of label: [String], to wanted: [String]) -> Nearness? {
        if label == wanted { return .same }
        if label.starts(with: wanted) { return .beginning }
        if Set(label).isSuperset(of: wanted) { return .wholeWords }
        return label.joined(separator: " ").contains(wanted.joined(separator: " ")) ? .inside : nil
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "/" || $0 == "," }.map(String.init)
    }
}
