/// A table read from comma-separated values as RFC 4180 has them: quoted cells, doubled quotes, line breaks in cells.
///
/// Total: an open quote or a row of the wrong length is kept as it is and named by its line.
public struct CSVTable: Sendable, Equatable {
    /// One row and the line of the file on which it begins, from 1.
    public struct Row: Sendable, Equatable {
        /// Its cells.
        public var cells: [String]
        /// The line on which it begins, from 1.
        public var line: Int
    }

    /// The first row's cells.
    public var header: [String]
    /// All further rows that are not blank.
    public var rows: [Row]
    /// The lines of rows with bytes that are no UTF-8, each of which was read as U+FFFD.
    public let brokenLines: [Int]
    private let columns: [String: Int]

    /// Reads a table from UTF-8, or from UTF-16 with a byte order mark; such a mark is passed over.
    public init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let bytes = isWide ? TextBytes.utf8(bytes) ?? bytes : bytes
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let read = Self.rows(of: text, separator)
        brokenLines = read.brokenLines
        var all = read.rows
        header = all.isEmpty ? [] : all.removeFirst().cells
        rows = all
        columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A row's cell under a heading; empty where the table or the row has none.
    public func cell(_ row: Row, _ column: String) -> String {
        guard let index = columns[column], index < row.cells.count else { return "" }
        return row.cells[index]
    }

    /// What is wrong with the text itself, if anything.
    func problems(file: String) -> [TaxonomyProblem] {
        brokenLines.isEmpty ? [] : [.brokenText(file: file, lines: brokenLines)]
    }

    private static func rows(
        of bytes: ArraySlice<UInt8>, _ separator: UInt8
    ) -> (rows: [Row], brokenLines: [Int]) {
        var result: [Row] = []
        var brokenLines: [Int] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var line = 1
        var rowLine = 1
        func endCell() {
            if let text = String(validating: cell, as: UTF8.self) {
                cells.append(text)
            } else {
                cells.append(String(decoding: cell, as: UTF8.self))
                if brokenLines.last != rowLine { brokenLines.append(rowLine) }
            }
            cell.removeAll(keepingCapacity: true)
        }
        func endRow() {
            endCell()
            if cells != [""] { result.append(Row(cells: cells, line: rowLine)) }
            cells.removeAll(keepingCapacity: true)
            rowLine = line
        }
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == 0x0A { line += 1 }
            if isQuoted {
                guard byte == 0x22 else { cell.append(byte); continue }
                if index < bytes.endIndex, bytes[index] == 0x22 {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case 0x22 where cell.isEmpty: isQuoted = true
            case separator: endCell()
            case 0x0A: endRow()
            case 0x0D where index < bytes.endIndex && bytes[index] == 0x0A: break
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !cells.isEmpty { endRow() }
        return (result, brokenLines)
    }
}
