/// Concepts as SKOS in RDF/XML: an element each, what SKOS has no word for in elements of our own.
struct SKOSExport {
    private(set) var text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:skos="http://www.w3.org/2004/02/skos/core#" xmlns:sieve="\(SKOSTerms.namespace)">

        """

    init(_ concepts: [Concept]) {
        var schemes: [String] = []
        for concept in concepts { schemes.appendIfNew(concept.scheme) }
        for scheme in schemes {
            text += "  <skos:ConceptScheme rdf:about=\"\(Self.escaped(SKOSTerms.uri(ofScheme: scheme)))\"/>\n"
        }
        for concept in concepts { add(concept) }
        text += "</rdf:RDF>\n"
    }

    private mutating func add(_ concept: Concept) {
        text += "  <skos:Concept rdf:about=\"\(Self.reference(concept.id.rawValue))\">\n"
        resource("skos:inScheme", SKOSTerms.uri(ofScheme: concept.scheme))
        add(
            Translation(
                language: concept.language, preferredLabel: concept.preferredLabel, altLabels: concept.altLabels,
                hiddenLabels: concept.hiddenLabels))
        for translation in concept.translations { add(translation) }
        literal("skos:notation", concept.notation)
        literal("skos:definition", concept.description, language: concept.language)
        for id in concept.broader { link("skos:broader", id) }
        for id in concept.related { link("skos:related", id) }
        for reference in concept.crosswalk { resource("skos:exactMatch", Crosswalk.uri(reference)) }
        literal("sieve:skillType", concept.skillType.rawValue)
        literal("sieve:reuseLevel", concept.reuseLevel.rawValue)
        literal("sieve:sector", concept.sector)
        for mark in concept.marks { literal("sieve:matching", mark.encoded) }
        literal("sieve:isGroup", concept.isGroup ? "true" : "")
        text += "  </skos:Concept>\n"
    }

    private mutating func add(_ labels: Translation) {
        literal("skos:prefLabel", labels.preferredLabel, language: labels.language)
        for label in labels.altLabels { literal("skos:altLabel", label, language: labels.language) }
        for label in labels.hiddenLabels { literal("skos:hiddenLabel", label, language: labels.language) }
    }

    private mutating func literal(_ element: String, _ value: String, language: String? = nil) {
        guard !value.isEmpty else { return }
        let attribute = language.map { " xml:lang=\"\(Self.escaped($0))\"" } ?? ""
        text += "    <\(element)\(attribute)>\(Self.escaped(value))</\(element)>\n"
    }

    private mutating func resource(_ element: String, _ uri: String) {
        text += "    <\(element) rdf:resource=\"\(Self.escaped(uri))\"/>\n"
    }

    private mutating func link(_ element: String, _ id: ConceptID) {
        text += "    <\(element) rdf:resource=\"\(Self.reference(id.rawValue))\"/>\n"
    }

    /// An id as it stands in `rdf:about`: a URI as it is, any other as a fragment of the file.
    private static func reference(_ id: String) -> String {
        escaped(id.contains("://") || id.hasPrefix("urn:") ? id : "#" + SKOSTerms.percentEncoded(id))
    }

    /// Text without what is markup to XML, and without characters that XML forbids.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            // Else a parser would make a line feed of it.
            case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
            case "\t", "\n": result.append(scalar)
            default: if scalar.value >= 0x20, scalar.value & 0xFFFE != 0xFFFE { result.append(scalar) }
            }
        }
        return String(result)
    }
}
