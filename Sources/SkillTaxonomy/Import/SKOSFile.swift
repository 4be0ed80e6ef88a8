import Markup

/// A SKOS concept scheme in RDF/XML (https://www.w3.org/TR/skos-reference/).
///
/// Read as XML, not as RDF: concepts are elements `Concept`, or `Description` with a label, told apart by `rdf:about`;
/// several elements about one concept add up. Prefixes do not matter. Labels keep their `xml:lang`.
public struct SKOSFile {
    /// What was read.
    public private(set) var result = ImportedTaxonomy()

    private let file: String
    private let scheme: String
    private var drafts: [SKOSDraft] = []
    private var positions: [String: Int] = [:]

    private static let names = RecordNames(elements: ["Concept", "Description", "ConceptScheme", "Collection"])
    private static let conceptElements: Set<Substring> = ["Concept", "Description"]

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - file: its name for messages.
    ///   - scheme: what its concepts get as scheme, where they name none of ours.
    public init(_ bytes: [UInt8], file: String, scheme: String) {
        self.file = file
        self.scheme = scheme
        let summary = MarkupParser().parseRecords(bytes, as: .xml, named: Self.names) { read($0) }
        result.problems =
            summary.diagnostics.map { .markup(file: file, line: $0.line, message: $0.message) } + result.problems
        linkNarrower()
        for draft in drafts where draft.isConcept {
            guard let concept = draft.concept(scheme: scheme) else {
                result.problems.append(.emptyCell(file: file, line: draft.line, column: "skos:prefLabel"))
                continue
            }
            result.add(concept, file: file, line: draft.line)
        }
        if result.concepts.isEmpty, result.problems.isEmpty {
            result.problems.append(.noConcepts(file: file, wanted: "skos:Concept elements"))
        }
    }

    private mutating func read(_ record: Record) {
        guard Self.conceptElements.contains(Substring(record.type)) else { return }
        // Concepts may stand inside the links to them; each is known by the path that leads to it.
        var ids: [String: String] = [:]
        var language: (path: String, value: String) = ("", "")
        for field in record.fields {
            let (owner, name) = Self.split(field.path)
            if name == "@about" || name == "@ID" {
                let id = SKOSDraft.local(field.value, isFragment: name == "@ID")
                ids[owner] = id
                begin(id, record)
                if !owner.isEmpty { link(owner, to: id, ids) }
                continue
            }
            guard let position = ids[owner].flatMap({ positions[$0] }) else { continue }
            if name.hasSuffix(".@lang") {
                language = (String(name.dropLast(6)), field.value)
            } else {
                let spoken = language.path == name ? language.value : ""
                drafts[position].read(name, field.value, language: spoken)
                if language.path == name { language = ("", "") }
            }
        }
        if ids[""] == nil {
            result.problems.append(.emptyCell(file: file, line: record.line ?? 1, column: "rdf:about"))
        }
    }

    private mutating func begin(_ id: String, _ record: Record) {
        if positions[id] == nil {
            positions[id] = drafts.count
            drafts.append(SKOSDraft(id: id, line: record.line ?? 1))
        }
        if record.type == "Concept", let position = positions[id] { drafts[position].isConcept = true }
    }

    /// Links the concept around a nested one: "broader.Concept" stands inside of what it is broader than.
    private mutating func link(_ owner: String, to id: String, _ ids: [String: String]) {
        let parts = owner.split(separator: ".").dropLast()
        guard let relation = parts.last else { return }
        let (outer, _) = Self.split(parts.joined(separator: ".") + ".@about")
        guard let position = ids[outer].flatMap({ positions[$0] }) else { return }
        drafts[position].read(relation + ".@resource", id, language: "")
        if let inner = positions[id] { drafts[inner].isConcept = true }
    }

    /// The part of a path that leads to a nested concept, and the rest.
    private static func split(_ path: String) -> (owner: String, name: String) {
        let parts = path.split(separator: ".")
        guard let last = parts.dropLast().lastIndex(where: { conceptElements.contains($0) }) else { return ("", path) }
        return (parts[...last].joined(separator: "."), parts[(last + 1)...].joined(separator: "."))
    }

    private mutating func linkNarrower() {
        for draft in drafts {
            for narrower in draft.narrower {
                guard let position = positions[narrower] else { continue }
                drafts[position].broader.append(ConceptID(draft.id))
            }
        }
    }
}
