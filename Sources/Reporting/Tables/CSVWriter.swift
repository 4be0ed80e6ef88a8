/// Writes comma-separated values as RFC 4180 has them: CRLF at line ends, quotes only where a cell needs them.
public struct CSVWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private let style: CSVStyle

    /// Begins with nothing.
    public init(_ style: CSVStyle = .safe) {
        self.style = style
    }

    /// Writes one row.
    public mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(style.cell(cell))
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private mutating func append(_ cell: String) {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            return bytes.append(contentsOf: cell.utf8)
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
