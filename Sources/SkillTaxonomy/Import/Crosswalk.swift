/// How one scheme's concepts are named in another: "esco:…", "skillsieve:python", or a URI.
public enum Crosswalk {
    /// The scheme of the built-in taxonomy, whose ids carry no prefix.
    private static let builtIn = "skillsieve:"
    private static let esco = "esco:"
    private static let escoSkills = "http://data.europa.eu/esco/skill/"

    /// A concept as other schemes name it: its id where that says its scheme, else both.
    public static func reference(to concept: Concept) -> String {
        let id = concept.id.rawValue
        if id.contains("://") || id.hasPrefix("urn:") || id.hasPrefix(concept.scheme + ":") { return id }
        return concept.scheme + ":" + id
    }

    /// The id that a reference stands for: "esco:…" for the URI, "skillsieve:python" for "python", others as they are.
    public static func id(for reference: String) -> ConceptID {
        if reference.hasPrefix(esco) { return ConceptID(escoSkills + reference.dropFirst(esco.count)) }
        if reference.hasPrefix(builtIn) { return ConceptID(String(reference.dropFirst(builtIn.count))) }
        return ConceptID(reference)
    }

    /// Whether a concept is what somebody means who writes an id in full, its last part, a code or another scheme's id.
    public static func names(_ concept: Concept, _ wanted: String) -> Bool {
        guard !wanted.isEmpty else { return false }
        if concept.notation == wanted { return true }
        let sought = id(for: wanted)
        return ([reference(to: concept), concept.id.rawValue] + concept.crosswalk).contains { reference in
            id(for: reference) == sought || reference.hasSuffix("/" + wanted) || reference.hasSuffix(":" + wanted)
        }
    }

    /// A reference read from a file: one to our own names without the prefix that made a URI of it.
    static func plain(_ uri: String) -> String {
        uri.hasPrefix(uriPrefix) ? SKOSTerms.percentDecoded(String(uri.dropFirst(uriPrefix.count))) : uri
    }

    /// A reference as a URI, for formats that ask for one.
    static func uri(_ reference: String) -> String {
        let isURI = reference.contains("://") || reference.hasPrefix("urn:") && !reference.hasPrefix(uriPrefix)
        return isURI ? reference : uriPrefix + SKOSTerms.percentEncoded(reference)
    }

    private static let uriPrefix = "urn:skillsieve:id:"
}
