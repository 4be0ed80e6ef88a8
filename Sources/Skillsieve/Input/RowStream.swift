import SkillTaxonomy

/// The rows of a table in a file, one by one, holding no more than the current one.
///
/// The table is of comma-separated values (RFC 4180), or separated by semicolons or tabs where its head has more of these.
struct RowStream {
    /// One row.
    struct Row: Sendable, Equatable {
        /// Its cells; nil where it is longer than allowed.
        var cells: [String]?
        /// The line on which it begins, from 1.
        var line: Int
    }

    private let file: OpenFile
    private let limit: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private var line = 1
    private var isAtEnd = false
    private var separator = UInt8(ascii: ",")
    /// The first row's cells.
    private(set) var head: [String] = []
    /// Why the file ended before its end; nil where it did not.
    private(set) var failure: FileBytes.Failure?

    /// Begins with a file and reads its head.
    init(_ file: OpenFile, limit: Int) {
        self.file = file
        self.limit = limit
        guard let first = take() else { return }
        var bytes = first.bytes ?? []
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let counts = [0x2C, 0x3B, 0x09].map { sign in (sign: UInt8(sign), count: bytes.count { $0 == UInt8(sign) }) }
        separator = counts.max { $0.count < $1.count }?.sign ?? separator
        if counts[0].count == counts.map(\.count).max() { separator = counts[0].sign }
        head = CSVTable(bytes, separator: separator).header
    }

    /// The next row that is not blank.
    mutating func next() -> Row? {
        while let (bytes, line) = take() {
            guard let bytes else { return Row(cells: nil, line: line) }
            let cells = CSVTable(bytes, separator: separator).header
            if cells.contains(where: { !$0.isEmpty }) { return Row(cells: cells, line: line) }
        }
        return nil
    }

    /// The bytes of the next row with its end, nil of them where they are too many.
    private mutating func take() -> (bytes: [UInt8]?, line: Int)? {
        let first = line
        var scan = RowScan(separator: separator)
        var isTooLong = false
        var index = start
        while true {
            while index < buffer.count {
                let byte = buffer[index]
                index += 1
                if byte == 0x0A { line += 1 }
                guard scan.ends(at: byte) else { continue }
                let row = Array(buffer[start..<index])
                start = index
                return (isTooLong ? nil : row, first)
            }
            if isAtEnd {
                guard start < buffer.count || isTooLong else { return nil }
                let row = Array(buffer[start...])
                start = buffer.count
                return (isTooLong ? nil : row, first)
            }
            isTooLong = isTooLong || buffer.count - start > limit
            buffer.removeSubrange(..<(isTooLong ? buffer.count : start))
            index = buffer.count
            start = 0
            do {
                isAtEnd = try FileBytes.append(upTo: 1 << 16, from: file.descriptor, to: &buffer) == 0
            } catch {
                failure = error
                isAtEnd = true
            }
        }
    }
}

/// Tells where a row ends: at a line end that stands in no quotes.
///
/// Quotes open only at the beginning of a cell.
private struct RowScan {
    let separator: UInt8
    private var isQuoted = false
    private var hasJustClosed = false
    private var isAtStartOfCell = true

    init(separator: UInt8) { self.separator = separator }

    mutating func ends(at byte: UInt8) -> Bool {
        if isQuoted {
            if byte == 0x22 {
                isQuoted = false
                hasJustClosed = true
            }
            return false
        }
        defer { hasJustClosed = false }
        if byte == 0x22, isAtStartOfCell || hasJustClosed {
            isQuoted = true
            isAtStartOfCell = false
            return false
        }
        isAtStartOfCell = byte == separator
        return byte == 0x0A
    }
}
