import Credentials
import SkillTaxonomy

/// The links between concepts, by number, with what the catalogue teaches of each.
struct ConceptGraph: Sendable {
    /// How one concept leads to another.
    enum Link: Sendable {
        /// To a concept that is part of it.
        case narrower
        /// To one that it is part of.
        case broader
        /// To a neighbour.
        case related
        /// To the same concept in another scheme.
        case same
    }

    private(set) var ids: [ConceptID] = []
    private(set) var links: [[(target: Int, link: Link)]] = []
    /// Entries of the catalogue that teach each concept, by place in the catalogue.
    private(set) var teachers: [[Int]] = []
    private var numbers: [ConceptID: Int] = [:]

    /// Joins the links of a taxonomy, both ways, with the skills of a catalogue, which it need not know.
    init(taxonomy: Taxonomy, catalogue: Catalogue) {
        // Taken once: a taxonomy makes its concepts anew from the compiled file each time.
        let concepts = taxonomy.concepts
        numbers.reserveCapacity(concepts.count)
        for concept in concepts { _ = add(concept.id) }
        for concept in concepts { connect(concept) }
        for place in catalogue.credentials.indices {
            for skill in catalogue.credentials[place].skills {
                let number = add(skill.id)
                if teachers[number].last != place { teachers[number].append(place) }
            }
        }
    }

    /// A concept's number.
    func number(_ id: ConceptID) -> Int? { numbers[id] }

    private mutating func add(_ id: ConceptID) -> Int {
        if let number = numbers[id] { return number }
        let number = ids.count
        numbers[id] = number
        ids.append(id)
        links.append([])
        teachers.append([])
        return number
    }

    private mutating func connect(_ concept: Concept) {
        guard let here = numbers[concept.id] else { return }
        for broader in concept.broader.compactMap({ numbers[$0] }) where broader != here {
            links[here].append((broader, .broader))
            links[broader].append((here, .narrower))
        }
        for related in concept.related.compactMap({ numbers[$0] }) where related != here {
            links[here].append((related, .related))
            links[related].append((here, .related))
        }
        // A catalogue may name a concept by an id that the taxonomy holds as another scheme's only.
        for same in concept.crosswalk.map({ add(Crosswalk.id(for: $0)) }) where same != here {
            links[here].append((same, .same))
            links[same].append((here, .same))
        }
    }
}
