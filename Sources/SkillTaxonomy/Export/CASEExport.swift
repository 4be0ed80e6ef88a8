/// Concepts as a CASE package in JSON: an item each, the links as associations, the rest under `extensions`.
struct CASEExport {
    private(set) var text = ""
    private var isFirst = true

    init(_ concepts: [Concept], title: String) {
        text = "{\n  \"CFDocument\": \(Self.object([("title", .text(title)), ("creator", .text("skillsieve"))])),\n"
        list("CFItems", concepts.map(Self.item))
        text += ",\n"
        list("CFAssociations", concepts.flatMap(Self.associations))
        text += "\n}\n"
    }

    /// A member's value; an empty one is left out.
    private enum Value {
        case text(String)
        case list([String])
        /// JSON as it is.
        case raw(String)
    }

    private mutating func list(_ name: String, _ objects: [String]) {
        text += "  \(Self.string(name)): [\n    " + objects.joined(separator: ",\n    ") + "\n  ]"
    }

    private static func item(_ concept: Concept) -> String {
        // Where there is a description, it is the statement and the label its short form.
        let hasStatement = !concept.description.isEmpty
        let extensions = object([
            ("scheme", .text(concept.scheme)), ("skillType", .text(concept.skillType.rawValue)),
            ("reuseLevel", .text(concept.reuseLevel.rawValue)), ("sector", .text(concept.sector)),
            ("isGroup", .text(concept.isGroup ? "true" : "")), ("altLabels", .list(concept.altLabels)),
            ("hiddenLabels", .list(concept.hiddenLabels)), ("matching", .list(concept.marks.map(\.encoded))),
            ("translations", .list(Translation.encoded(concept.translations))),
        ])
        return object([
            ("identifier", .text(concept.id.rawValue)), ("uri", .text(uri(concept.id.rawValue))),
            ("fullStatement", .text(hasStatement ? concept.description : concept.preferredLabel)),
            ("abbreviatedStatement", .text(hasStatement ? concept.preferredLabel : "")),
            ("humanCodingScheme", .text(concept.notation)), ("language", .text(concept.language)),
            ("extensions", .raw(extensions)),
        ])
    }

    private static func associations(_ concept: Concept) -> [String] {
        let id = concept.id.rawValue
        return concept.broader.map { association("isChildOf", id, $0.rawValue) }
            + concept.related.map { association("isRelatedTo", id, $0.rawValue) }
            + concept.crosswalk.map { association("exactMatchOf", id, $0) }
    }

    private static func association(_ type: String, _ origin: String, _ destination: String) -> String {
        func node(_ id: String) -> Value { .raw(object([("identifier", .text(id)), ("uri", .text(uri(id)))])) }
        return object([
            ("identifier", .text(Crosswalk.uri("\(origin) \(type) \(destination)"))), ("associationType", .text(type)),
            ("originNodeURI", node(origin)), ("destinationNodeURI", node(destination)),
        ])
    }

    /// An id as a URI that an import knows for one of ours.
    private static func uri(_ id: String) -> String { "urn:skillsieve:item:" + SKOSTerms.percentEncoded(id) }

    private static func object(_ members: [(name: String, value: Value)]) -> String {
        let written = members.compactMap { name, value -> String? in
            switch value {
            case .text(""), .list([]): nil
            case .text(let text): string(name) + ": " + string(text)
            case .list(let texts): string(name) + ": [" + texts.map(string).joined(separator: ", ") + "]"
            case .raw(let json): string(name) + ": " + json
            }
        }
        return "{" + written.joined(separator: ", ") + "}"
    }

    /// A string of JSON (RFC 8259, section 7).
    static func string(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                let padding = String(repeating: "0", count: 4 - digits.count)
                result.append(contentsOf: ("\\u" + padding + digits).unicodeScalars)
            default: result.append(scalar)
            }
        }
        return "\"" + String(result) + "\""
    }
}
