/// A table of another taxonomy: its rows, checked against the columns that must be there.
struct ImportTable {
    /// The file's name for messages.
    let file: String
    private let table: CSVTable

    /// Reads a table; nil, with the columns named, where some are missing.
    init?(_ file: TaxonomySources.File, columns: [String], _ problems: inout [TaxonomyProblem]) {
        let head = file.bytes.prefix { $0 != 0x0A }
        let separator: UInt8 = head.contains(0x09) ? 0x09 : UInt8(ascii: ",")
        table = CSVTable(file.bytes, separator: separator)
        self.file = file.path
        let missing = columns.filter { !table.header.contains($0) }
        problems += missing.map { .missingColumn(file: file.path, column: $0) }
        if !missing.isEmpty { return nil }
        problems += table.problems(file: file.path)
    }

    /// Whether the table has a column.
    func has(_ column: String) -> Bool { table.header.contains(column) }

    /// Runs a closure over each row that is as long as the header; the others are named.
    ///
    /// - Parameter allowingShort: whether empty cells may be left out at the end of a row.
    func forEach(
        allowingShort: Bool = false, _ problems: inout [TaxonomyProblem],
        _ body: (Row, inout [TaxonomyProblem]) -> Void
    ) {
        for row in table.rows {
            let isShort = row.cells.count < table.header.count
            guard row.cells.count == table.header.count || allowingShort && isShort else {
                problems.append(
                    .cellCount(file: file, line: row.line, found: row.cells.count, expected: table.header.count))
                continue
            }
            body(Row(table: table, row: row, file: file), &problems)
        }
    }

    /// One row.
    struct Row {
        fileprivate let table: CSVTable
        fileprivate let row: CSVTable.Row
        let file: String

        var line: Int { row.line }

        subscript(column: String) -> String { table.cell(row, column) }

        /// A cell that must not be empty; nil, with the cell named, where it is.
        func required(_ column: String, _ problems: inout [TaxonomyProblem]) -> String? {
            let value = self[column].trimmedOfSpace
            if value.isEmpty { problems.append(.emptyCell(file: file, line: line, column: column)) }
            return value.isEmpty ? nil : value
        }

        /// A cell with one of some values; an empty one stands for a value, another is named and gives nil.
        func value<Value: RawRepresentable<String> & CaseIterable>(
            _ column: String, ifEmpty: Value, _ problems: inout [TaxonomyProblem]
        ) -> Value? {
            let text = self[column].trimmedOfSpace
            if text.isEmpty { return ifEmpty }
            if let value = Value(rawValue: text) { return value }
            problems.append(
                .unknownValue(
                    file: file, line: line, column: column, value: text, known: Value.allCases.map(\.rawValue)))
            return nil
        }

        /// The lines of a cell that holds several values.
        func lines(_ column: String) -> [String] {
            self[column].split { $0.isNewline }.map(String.init)
        }
    }
}
