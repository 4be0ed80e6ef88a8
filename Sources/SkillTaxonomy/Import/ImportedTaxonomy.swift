/// Concepts read from another taxonomy's files, and what was wrong with the rest.
public struct ImportedTaxonomy: Sendable {
    /// The concepts, in the order of the files.
    public internal(set) var concepts: [Concept] = []
    /// What was left out, and why.
    public internal(set) var problems: [TaxonomyProblem] = []
    /// Files that would have told more and are not there.
    public internal(set) var absences: [TaxonomyProblem] = []

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

extension Array where Element: Equatable {
    /// Adds a value that is not there yet.
    mutating func appendIfNew(_ value: Element) {
        if !contains(value) { append(value) }
    }
}
