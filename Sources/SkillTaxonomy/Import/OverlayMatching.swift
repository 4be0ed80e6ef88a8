import PhraseMatching

/// Finds out which concepts of an upper taxonomy are the same as which of a lower one.
struct OverlayMatching {
    /// What an upper concept is.
    enum Match: Equatable {
        /// The same as the lower one at a position.
        case same(Int)
        /// It could be the same as several, or several could be the same as one.
        case ambiguous
        case new
    }

    /// Positions of concepts by something that they have; what several have leads to none.
    private struct Index {
        private var positions: [String: Int] = [:]
        private static let several = -1

        mutating func add(_ key: String, _ position: Int) {
            if let known = positions[key], known != position {
                positions[key] = Self.several
            } else {
                positions[key] = position
            }
        }

        func find(_ key: String) -> Match {
            guard let position = positions[key] else { return .new }
            return position == Self.several ? .ambiguous : .same(position)
        }
    }

    private let lower: [Concept]
    private let upper: [Concept]
    private var ids: [ConceptID: Int] = [:]
    private var references = Index()
    private var labels = Index()
    private var bareLabels = Index()
    private var upperLabels = Index()
    private var upperBareLabels = Index()

    init(lower: [Concept], upper: [Concept]) {
        self.lower = lower
        self.upper = upper
        for (position, concept) in lower.enumerated() {
            ids[concept.id] = position
            for reference in concept.crosswalk { references.add(Crosswalk.id(for: reference).rawValue, position) }
            Self.add(concept, position, &labels, &bareLabels)
        }
        for (position, concept) in upper.enumerated() {
            Self.add(concept, position, &upperLabels, &upperBareLabels)
        }
    }

    private static func add(_ concept: Concept, _ position: Int, _ labels: inout Index, _ bareLabels: inout Index) {
        labels.add(key(concept, concept.preferredLabel), position)
        bareLabels.add(key(concept, bare(concept)), position)
    }

    private static func bare(_ concept: Concept) -> String {
        AmbiguousLabels.bareName(of: concept.preferredLabel) ?? concept.preferredLabel
    }

    private static func key(_ concept: Concept, _ label: String) -> String {
        concept.language + (concept.isGroup ? ":g:" : ":c:") + folded(label)
    }

    /// A label as it is compared: its folded words.
    static func folded(_ label: String) -> String {
        Tokenizer.foldedForms(of: label).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// What each upper concept is.
    func matches() -> [Match] {
        var found = upper.map(byID)
        claimOnce(&found, of: upper.indices.filter { ids[upper[$0].id] == nil })
        let rest = upper.indices.filter { found[$0] == .new }
        let taken = Set(found.compactMap { if case .same(let position) = $0 { position } else { nil } })
        for index in rest {
            found[index] = byLabel(upper[index])
            if case .same(let position) = found[index], taken.contains(position) { found[index] = .ambiguous }
        }
        claimOnce(&found, of: rest)
        return found
    }

    private func byID(_ concept: Concept) -> Match {
        if let position = ids[concept.id] { return .same(position) }
        var positions: Set<Int> = []
        let references = [Crosswalk.reference(to: concept)] + concept.crosswalk
        for id in [concept.id] + references.map(Crosswalk.id(for:)) {
            if let position = ids[id] { positions.insert(position) }
            switch self.references.find(id.rawValue) {
            case .same(let position): positions.insert(position)
            case .ambiguous: return .ambiguous
            case .new: continue
            }
        }
        guard let position = positions.first else { return .new }
        return positions.count == 1 ? .same(position) : .ambiguous
    }

    private func byLabel(_ concept: Concept) -> Match {
        let full = Self.key(concept, concept.preferredLabel)
        guard full != Self.key(concept, "") else { return .new }
        let match = labels.find(full)
        if match != .new { return upperLabels.find(full) == .ambiguous ? .ambiguous : match }
        let bare = Self.key(concept, Self.bare(concept))
        let bareMatch = bareLabels.find(bare)
        guard case .same(let position) = bareMatch else { return bareMatch }
        // Two different brackets name two different things.
        if concept.preferredLabel.hasSuffix(")"), lower[position].preferredLabel.hasSuffix(")") { return .new }
        return upperBareLabels.find(bare) == .ambiguous ? .ambiguous : bareMatch
    }

    /// Of the upper concepts at these positions, those that claim the same lower one are all ambiguous.
    private func claimOnce(_ found: inout [Match], of positions: [Int]) {
        var claims: [Int: Int] = [:]
        for index in upper.indices { if case .same(let position) = found[index] { claims[position, default: 0] += 1 } }
        for index in positions {
            if case .same(let position) = found[index], claims[position, default: 0] > 1 { found[index] = .ambiguous }
        }
    }
}
