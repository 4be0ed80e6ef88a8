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
        /// What a table that is too wide does with it.
        public var place: Place
        /// The colours of cells that say these words.
        public var tints: [String: TerminalTint]

        /// What a table that is too wide does with a column.
        public enum Place: Sendable {
            /// It stays whole until nothing else gives way: what a row is about.
            case leading
            /// It is cut where it is flexible.
            case middle
            /// It is left out, the last of them first, rather than that a leading one is cut.
            case spare
        }

        /// Makes a column.
        public init(
            _ title: String, isNumeric: Bool = false, isFlexible: Bool = false, least: Int = 8, place: Place = .middle,
            tints: [String: TerminalTint] = [:]
        ) {
            self.title = title
            self.isNumeric = isNumeric
            self.isFlexible = isFlexible
            self.least = least
            self.place = place
            self.tints = tints
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
    ///
    /// - Parameter isColoured: whether cells get the colours of their words.
    public func text(width: Int, isColoured: Bool = false) -> String {
        var table = withoutEmptyColumns
        while !table.fits(width), let spare = table.columns.lastIndex(where: { $0.place == .spare }) {
            table = table.keeping(table.columns.indices.filter { $0 != spare })
        }
        let widths = table.fitted(to: width)
        let head = table.line(table.columns.map(\.title), widths, isColoured: false)
        return ([head] + table.rows.map { table.line($0, widths, isColoured: isColoured) }).map { $0 + "\n" }.joined()
    }

    private var withoutEmptyColumns: TextTable {
        keeping(columns.indices.filter { index in rows.contains { index < $0.count && !$0[index].isEmpty } })
    }

    private func keeping(_ kept: [Int]) -> TextTable {
        guard !kept.isEmpty, kept.count < columns.count else { return self }
        var table = TextTable(kept.map { columns[$0] })
        table.rows = rows.map { row in kept.map { $0 < row.count ? row[$0] : "" } }
        return table
    }

    private func line(_ cells: [String], _ widths: [Int], isColoured: Bool) -> String {
        var line = ""
        for (index, column) in columns.enumerated() {
            let cell = TerminalText.cut(index < cells.count ? cells[index] : "", to: widths[index])
            let padding = String(repeating: " ", count: max(0, widths[index] - TerminalText.width(cell)))
            let shown = isColoured ? column.tints[cell]?.around(cell) ?? cell : cell
            line += column.isNumeric ? padding + shown : shown + padding
            line += String(repeating: " ", count: Self.gap)
        }
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    private var naturalWidths: [Int] {
        columns.indices.map { index in
            ([columns[index].title] + rows.map { index < $0.count ? $0[index] : "" })
                .map(TerminalText.width).max() ?? 0
        }
    }

    private func excess(_ widths: [Int], over width: Int) -> Int {
        widths.reduce(0, +) + Self.gap * max(0, columns.count - 1) - width
    }

    /// Whether the table fits without that a leading column is cut.
    private func fits(_ width: Int) -> Bool {
        let least = zip(columns, naturalWidths).map { column, natural in
            column.isFlexible && column.place != .leading ? min(natural, column.least) : natural
        }
        return excess(least, over: width) <= 0
    }

    /// The columns' natural widths; the widest flexible ones give way first until all fit, leading ones last.
    private func fitted(to width: Int) -> [Int] {
        var widths = naturalWidths
        var excess = excess(widths, over: width)
        while excess > 0 {
            let givable = columns.indices.filter { columns[$0].isFlexible && widths[$0] > columns[$0].least }
            let others = givable.filter { columns[$0].place != .leading }
            let flexible = others.isEmpty ? givable : others
            guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }
}
