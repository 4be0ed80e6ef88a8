/// A table in aligned columns for a terminal.
public struct TextTable: Sendable {
    /// One column.
    public struct Column: Sendable {
        /// Its heading.
        public var title: String
        /// Whether its cells end at the same place, as numbers should.
        public var isNumeric: Bool
        /// Whether its cells may be cut where the table is too wide.
        public var isFlexible: Bool
        /// The width below which they are not cut.
        public var least: Int

        /// Makes a column.
        public init(_ title: String, isNumeric: Bool = false, isFlexible: Bool = false, least: Int = 8) {
            self.title = title
            self.isNumeric = isNumeric
            self.isFlexible = isFlexible
            self.least = least
        }
    }

    private static let gap = 2

    private let columns: [Column]
    private var rows: [[String]] = []

    /// Makes a table without rows.
    public init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; cells are put on one line.
    public mutating func row(_ cells: [String]) {
        rows.append(cells.map(TerminalText.line))
    }

    /// The table's lines, no wider than so many columns if that can be; a column without any cell is left out.
    public func text(width: Int) -> String {
        let table = withoutEmptyColumns
        let widths = table.fitted(to: width)
        let lines = [table.columns.map(\.title)] + table.rows
        return lines.map { table.line($0, widths) + "\n" }.joined()
    }

    private var withoutEmptyColumns: TextTable {
        let kept = columns.indices.filter { index in rows.contains { index < $0.count && !$0[index].isEmpty } }
        guard !kept.isEmpty, kept.count < columns.count else { return self }
        var table = TextTable(kept.map { columns[$0] })
        table.rows = rows.map { row in kept.map { $0 < row.count ? row[$0] : "" } }
        return table
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, column) in columns.enumerated() {
            let cell = TerminalText.cut(index < cells.count ? cells[index] : "", to: widths[index])
            let padding = String(repeating: " ", count: max(0, widths[index] - TerminalText.width(cell)))
            line += column.isNumeric ? padding + cell : cell + padding
            line += String(repeating: " ", count: Self.gap)
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    /// The columns' natural widths; the widest flexible ones give way first until all fit.
    private func fitted(to width: Int) -> [Int] {
        var widths = columns.indices.map { index in
            ([columns[index].title] + rows.map { index < $0.count ? $0[index] : "" })
                .map(TerminalText.width).max() ?? 0
        }
        var excess = widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - width
        while excess > 0 {
            let flexible = columns.indices.filter { columns[$0].isFlexible && widths[$0] > columns[$0].least }
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
