/// Writes concepts in the formats of others, so that an import of the result gives the same concepts.
public enum TaxonomyExport: String, Sendable, CaseIterable {
    /// SKOS in RDF/XML.
    case skos
    /// A package of 1EdTech CASE in JSON.
    case `case`
    /// Our own columns.
    case csv

    /// The file's content, in UTF-8; the same concepts give the same bytes.
    ///
    /// - Parameters:
    ///   - concepts: what to write, in this order.
    ///   - title: the name of the whole, where the format has a place for it.
    public func encode(_ concepts: [Concept], title: String) -> [UInt8] {
        let text =
            switch self {
            case .skos: SKOSExport(concepts).text
            case .case: CASEExport(concepts, title: title).text
            case .csv: SkillFileExport(concepts).text
            }
        return Array(text.utf8)
    }
}
