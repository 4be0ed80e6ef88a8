/// Concepts read from another taxonomy's files, and what was wrong with the rest.
public struct ImportedTaxonomy: Sendable {
    /// The concepts, in the order of the files.
    public internal(set) var concepts: [Concept] = []
    /// What was left out, and why.
    public internal(set) var problems: [TaxonomyProblem] = []
    /// Files that would have told more and are not there.
    public internal(set) var absences: [TaxonomyProblem] = []

    /// How one concept names another.
    enum LinkKind: Hashable {
        case broader, related, crosswalk
    }

    private struct Link: Hashable {
        var position: Int
        var kind: LinkKind
        var target: String
    }

    /// The links that were added after their concepts.
    private var links: Set<Link> = []
    private var positions: [ConceptID: Int] = [:]
    private var places: [(file: String, line: Int)] = []

    init() {}

    /// Takes over what a table in our own columns held.
    public init(_ skills: SkillFile, file: String) {
        problems = skills.problems
        for (concept, line) in zip(skills.concepts, skills.lines) { add(concept, file: file, line: line) }
    }

    /// Gives all concepts another scheme.
    public mutating func rename(scheme: String) {
        for index in concepts.indices { concepts[index].scheme = scheme }
    }

    /// The position of a concept.
    func position(of id: ConceptID) -> Int? { positions[id] }

    /// Adds a link to a concept that is there, unless it has it.
    mutating func link(_ position: Int, _ kind: LinkKind, to target: String) {
        guard links.insert(Link(position: position, kind: kind, target: target)).inserted else { return }
        switch kind {
        case .broader: concepts[position].broader.append(ConceptID(target))
        case .related: concepts[position].related.append(ConceptID(target))
        // The concept's own address stands there before any link is read.
        case .crosswalk: if concepts[position].crosswalk.first != target { concepts[position].crosswalk.append(target) }
        }
    }

    /// Adds a concept; a second one with the same id is left out and named.
    mutating func add(_ concept: Concept, file: String, line: Int) {
        if let known = positions[concept.id] {
            problems.append(
                .duplicateID(
                    file: file, line: line, id: concept.id.rawValue,
                    first: "\(places[known].file):\(places[known].line)"))
            return
        }
        positions[concept.id] = concepts.count
        concepts.append(concept)
        places.append((file: file, line: line))
    }
}

extension Array where Element: Hashable & Sendable {
    /// Adds those of some values that are not there yet.
    mutating func appendNew(_ values: [Element]) {
        guard !values.isEmpty else { return }
        var list = UniqueList(self)
        for value in values { list.append(value) }
        self = list.elements
    }
}

extension Array where Element: Equatable {
    /// Adds a value that is not there yet.
    mutating func appendIfNew(_ value: Element) {
        if !contains(value) { append(value) }
    }
}
