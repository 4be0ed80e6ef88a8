import PhraseMatching

/// Lays one taxonomy on top of another: what both have becomes one concept, the rest is added.
///
/// An upper concept is the same as a lower one if
/// 1. both have one id; or
/// 2. one names the other in its crosswalk, or both name the same third; or
/// 3. both have the same preferred label: the same language and the same words, but for case, accents, hyphens and how a
///    technical name is dotted; where no two concepts of either taxonomy share that label, and both or neither are groups;
///    a bracket at the end ("Python (computer programming)") may be missing on one side.
///
/// Where 2 or 3 lead to several concepts, on either side, nothing is merged and the upper concept is added.
/// The merged concept keeps the lower one's id, scheme, kind and preferred label; it gains the upper one's labels, links and
/// marks, its description where it has none, and its id in the crosswalk. So a taxonomy laid on top adds and never takes away.
public struct TaxonomyOverlay: Sendable {
    /// What a laying-on came to.
    public struct Tally: Sendable, Equatable {
        /// Upper concepts that are the same as a lower one.
        public var merged = 0
        /// Upper concepts that are new.
        public var added = 0
        /// Of the new ones, those that could be the same as several.
        public var ambiguous = 0

        /// Begins at nothing.
        public init() {}
    }

    /// The concepts laid together.
    public private(set) var concepts: [Concept]

    /// Begins with the lowest taxonomy.
    public init(_ concepts: [Concept]) {
        self.concepts = concepts
    }

    /// Lays taxonomies on one another, the lowest first.
    public static func concepts(of layers: [[Concept]]) -> [Concept] {
        var overlay = TaxonomyOverlay(layers.first ?? [])
        for layer in layers.dropFirst() { overlay.lay(layer) }
        return overlay.concepts
    }

    /// Lays one more taxonomy on top.
    @discardableResult
    public mutating func lay(_ upper: [Concept]) -> Tally {
        let matches = OverlayMatching(lower: concepts, upper: upper).matches()
        var tally = Tally()
        // Links of the upper taxonomy lead to merged concepts by the ids that these keep.
        var kept: [ConceptID: ConceptID] = [:]
        for (concept, match) in zip(upper, matches) {
            if case .same(let position) = match { kept[concept.id] = concepts[position].id }
        }
        for (concept, match) in zip(upper, matches) {
            var concept = concept
            concept.broader = concept.broader.map { kept[$0] ?? $0 }
            concept.related = concept.related.map { kept[$0] ?? $0 }
            switch match {
            case .same(let position):
                concepts[position].absorb(concept)
                tally.merged += 1
            case .ambiguous:
                concepts.append(concept)
                tally.ambiguous += 1
                tally.added += 1
            case .new:
                concepts.append(concept)
                tally.added += 1
            }
        }
        return tally
    }
}

extension Concept {
    /// Takes on what another concept says that is the same.
    fileprivate mutating func absorb(_ other: Concept) {
        let known = Set(labels.map(OverlayMatching.folded))
        let new = other.language == language ? other.labels.filter { !known.contains(OverlayMatching.folded($0)) } : []
        let (added, hidden) = (Set(new), Set(other.hiddenLabels))
        altLabels.appendNew(new.filter { !hidden.contains($0) })
        hiddenLabels.appendNew(new.filter(hidden.contains))
        marks.appendNew(
            other.marks.flatMap { mark in
                // A mark for all labels of the other must not reach those that were here before.
                (mark.label.map { [$0] } ?? other.labels).filter(added.contains).map {
                    LabelMark(mark.condition, label: $0)
                }
            })
        let own = other.id == id ? [] : [Crosswalk.reference(to: other)]
        crosswalk.appendNew((own + other.crosswalk).filter { Crosswalk.id(for: $0) != id })
        broader.appendNew(other.broader.filter { $0 != id })
        related.appendNew(other.related.filter { $0 != id })
        if description.isEmpty { description = other.description }
        if notation.isEmpty { notation = other.notation }
        absorbTranslations(of: other)
    }

    private mutating func absorbTranslations(of other: Concept) {
        let own = Translation(
            language: other.language, preferredLabel: other.preferredLabel, altLabels: other.altLabels,
            hiddenLabels: other.hiddenLabels)
        var positions = Dictionary(
            translations.indices.map { (translations[$0].language, $0) }, uniquingKeysWith: { first, _ in first })
        for translation in (other.language == language ? [] : [own]) + other.translations
        where translation.language != language {
            guard let index = positions[translation.language] else {
                positions[translation.language] = translations.count
                translations.append(translation)
                continue
            }
            let known = Set(translations[index].labels)
            translations[index].altLabels += translation.labels.filter { !known.contains($0) }
        }
        translations.sort { $0.language < $1.language }
    }
}
