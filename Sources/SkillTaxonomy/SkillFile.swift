/// A file of `Taxonomy/skills`: one sector's concepts as comma-separated values, columns named as ESCO names them.
public struct SkillFile: Sendable {
    /// The columns, in the order in which the files have them.
    public static let columns = [
        "id", "preferredLabel", "altLabels", "hiddenLabels", "skillType", "reuseLevel", "broader", "related",
        "description", "matching", "crosswalk",
    ]

    /// Columns that a file may have besides, and `preferredLabel@de`, `altLabels@de`, `hiddenLabels@de` for any language.
    public static let optionalColumns = ["scheme", "sector", "notation", "language", "group"]

    /// The concepts of the rows that could be read.
    public private(set) var concepts: [Concept] = []
    /// The line on which each concept stands.
    public private(set) var lines: [Int] = []
    /// What was wrong with the others.
    public private(set) var problems: [TaxonomyProblem] = []

    /// Reads one file.
    ///
    /// - Parameters:
    ///   - bytes: its content.
    ///   - file: its name for messages.
    ///   - sector: what its concepts get as sector, where no column says it.
    ///   - scheme: what they get as scheme, where no column says it.
    public init(_ bytes: [UInt8], file: String, sector: String, scheme: String = "skillsieve") {
        let table = CSVTable(bytes)
        problems = Self.columns.filter { !table.header.contains($0) }.map { .missingColumn(file: file, column: $0) }
        guard problems.isEmpty else { return }
        problems = table.problems(file: file)
        for row in table.rows {
            guard row.cells.count == table.header.count else {
                problems.append(
                    .cellCount(file: file, line: row.line, found: row.cells.count, expected: table.header.count))
                continue
            }
            read(row, of: table, file: file, sector: sector, scheme: scheme)
        }
    }

    private mutating func read(
        _ row: CSVTable.Row, of table: CSVTable, file: String, sector: String, scheme: String
    ) {
        func cell(_ column: String) -> String { table.cell(row, column) }
        let found = problems.count
        for column in ["id", "preferredLabel"] where cell(column).isEmpty {
            problems.append(.emptyCell(file: file, line: row.line, column: column))
        }
        let skillType: Concept.SkillType? = value(cell("skillType"), "skillType", file, row.line)
        let reuseLevel: Concept.ReuseLevel? = value(cell("reuseLevel"), "reuseLevel", file, row.line)
        let marks = Self.list(cell("matching")).compactMap { mark($0, file, row.line) }
        guard problems.count == found, let skillType, let reuseLevel else { return }
        func optional(_ column: String, _ fallback: String) -> String {
            let value = cell(column)
            return value.isEmpty ? fallback : value
        }
        let concept = Concept(
            id: ConceptID(cell("id")), preferredLabel: cell("preferredLabel"), altLabels: Self.list(cell("altLabels")),
            hiddenLabels: Self.list(cell("hiddenLabels")), kind: skillType == .language ? .language : .skill,
            scheme: optional("scheme", scheme), skillType: skillType, reuseLevel: reuseLevel,
            broader: Self.list(cell("broader")).map { ConceptID($0) },
            related: Self.list(cell("related")).map { ConceptID($0) }, description: cell("description"), marks: marks,
            crosswalk: Self.list(cell("crosswalk")), sector: optional("sector", sector),
            language: optional("language", "en"), translations: Self.translations(row, of: table),
            notation: cell("notation"), isGroup: cell("group") == "yes")
        let labels = Set(concept.labels + concept.translations.flatMap(\.labels))
        for label in marks.compactMap(\.label) where !labels.contains(label) {
            problems.append(.markWithoutLabel(file: file, line: row.line, label: label))
        }
        concepts.append(concept)
        lines.append(row.line)
    }

    private static func translations(_ row: CSVTable.Row, of table: CSVTable) -> [Translation] {
        let prefix = "preferredLabel@"
        return table.header.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }.sorted()
            .map { language in
                Translation(
                    language: language, preferredLabel: table.cell(row, prefix + language),
                    altLabels: list(table.cell(row, "altLabels@" + language)),
                    hiddenLabels: list(table.cell(row, "hiddenLabels@" + language)))
            }.filter { !$0.labels.isEmpty }
    }

    private mutating func value<Value: RawRepresentable<String> & CaseIterable>(
        _ text: String, _ column: String, _ file: String, _ line: Int
    ) -> Value? {
        if let value = Value(rawValue: text) { return value }
        problems.append(
            .unknownValue(
                file: file, line: line, column: column, value: text, known: Value.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func mark(_ text: String, _ file: String, _ line: Int) -> LabelMark? {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let condition: LabelMark.Condition? = value(parts.first ?? "", "matching", file, line)
        return condition.map { LabelMark($0, label: parts.count > 1 ? parts[1] : nil) }
    }

    /// The values of a cell that holds several, split by " | ".
    static func list(_ cell: String) -> [String] {
        guard !cell.isEmpty else { return [] }
        let bytes = Array(cell.utf8)
        var values: [String] = []
        var start = 0
        func end(at index: Int) {
            if index > start { values.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
        }
        for index in bytes.indices where index >= start && bytes[index...].starts(with: separator) {
            end(at: index)
            start = index + separator.count
        }
        end(at: bytes.count)
        return values
    }

    private static let separator = Array(" | ".utf8)
}
