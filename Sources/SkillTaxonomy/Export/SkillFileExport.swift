/// Concepts in our own columns: those of `SkillFile`, its optional ones, and three for each further language.
struct SkillFileExport {
    private(set) var text = ""

    init(_ concepts: [Concept]) {
        let languages = Set(concepts.flatMap { $0.translations.map(\.language) }).sorted()
        let labels = ["preferredLabel@", "altLabels@", "hiddenLabels@"]
        add(
            SkillFile.columns + SkillFile.optionalColumns
                + languages.flatMap { language in labels.map { $0 + language } })
        for concept in concepts {
            let others = languages.flatMap { language -> [String] in
                let found = concept.translations.first { $0.language == language }
                return [
                    found?.preferredLabel ?? "", Self.list(found?.altLabels ?? []),
                    Self.list(found?.hiddenLabels ?? []),
                ]
            }
            add(Self.cells(concept) + others)
        }
    }

    private static func cells(_ concept: Concept) -> [String] {
        [
            concept.id.rawValue, concept.preferredLabel, list(concept.altLabels), list(concept.hiddenLabels),
            concept.skillType.rawValue, concept.reuseLevel.rawValue, list(concept.broader.map(\.rawValue)),
            list(concept.related.map(\.rawValue)), concept.description, list(concept.marks.map(\.encoded)),
            list(concept.crosswalk), concept.scheme, concept.sector, concept.notation, concept.language,
            concept.isGroup ? "yes" : "",
        ]
    }

    private static func list(_ values: [String]) -> String { values.joined(separator: " | ") }

    private mutating func add(_ cells: [String]) {
        text += cells.map(Self.cell).joined(separator: ",") + "\n"
    }

    /// A cell as RFC 4180 has it.
    private static func cell(_ value: String) -> String {
        let needsQuotes = value.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return needsQuotes ? "\"" + value.replacing("\"", with: "\"\"") + "\"" : value
    }
}
