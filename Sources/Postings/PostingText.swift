import Markup

/// A posting's text while it is put together: passages one behind the other, a newline between them.
struct PostingText {
    private(set) var bytes: [UInt8] = []
    private(set) var lines: [Line] = []

    /// A passage before its section is known, with what the markup said of it.
    struct Line {
        var range: Range<Int>
        var kind: Passage.Kind
        /// Heading: 1...6 from markup, 7 where bold text stands for a heading; else 0.
        var level: Int
        var row: Int
        var column: Int
        /// The section that the source itself names for the part of its text that begins here.
        var section: Section?
        /// Which part of the source it stands in, counted from 1 for the first that was begun.
        var part: Int
        /// Whether the line is set as a heading, by element or by being all bold.
        var isSetOff: Bool
    }

    /// Whether lines beyond the limit were read as part of the last.
    private(set) var hasJoinedLines = false

    /// Lines of one posting: what comes after stays in the last, as so many are no lines that anyone reads.
    static let mostLines = 100_000

    private var part = 0
    private var pendingSection: Section?
    /// Added to the rows of a part's tables, which are numbered from 1 in each.
    private var rowBase = 0
    /// The highest row so far.
    private var lastRow = 0

    /// Begins a part of the text, as a field of structured data is one.
    ///
    /// - Parameter section: what its first line is about, unless that is a heading; what follows goes by headings.
    mutating func beginPart(_ section: Section?) {
        part += 1
        pendingSection = section
        rowBase = lastRow
    }

    /// Adds the lines of blocks.
    mutating func append(_ text: FlatText, _ blocks: [Block]) {
        if lines.isEmpty {
            lines.reserveCapacity(min(blocks.count, Self.mostLines))
            bytes.reserveCapacity(min(text.bytes.count, blocks.reduce(0) { $0 + $1.length + 1 }))
        }
        text.bytes.withUnsafeBufferPointer { bytes in
            for block in blocks { append(block, of: bytes) }
        }
    }

    /// Adds one line of its own.
    mutating func append(line: String, kind: Passage.Kind = .paragraph, level: Int = 1) {
        let content = Array(line.utf8)
        content.withUnsafeBufferPointer {
            append($0[...], kind, level: kind == .heading ? level : 0, Block(kind: .paragraph, start: 0, end: 0))
        }
    }

    private mutating func append(_ block: Block, of text: UnsafeBufferPointer<UInt8>) {
        let kind = Self.kind(of: block)
        let level = kind == .heading ? block.level : 0
        var start = block.start
        while start < block.end {
            let end = text.lineEnd(from: start, to: block.end)
            let trimmed = Self.trim(text[start..<end])
            let bullet = Self.bulletLength(trimmed)
            let body = bullet == 0 ? trimmed : Self.trim(trimmed.dropFirst(bullet))
            append(body, bullet > 0 && kind == .paragraph ? .listItem : kind, level: level, block)
            start = end + 1
        }
    }

    private mutating func append(
        _ content: Slice<UnsafeBufferPointer<UInt8>>, _ kind: Passage.Kind, level: Int, _ block: Block
    ) {
        guard !content.isEmpty else { return }
        guard lines.count < Self.mostLines else { return join(content) }
        if !bytes.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        bytes += content
        let row = block.row > 0 ? block.row + rowBase : 0
        lastRow = max(lastRow, row)
        let isSetOff = kind == .heading || block.isEmphasised
        lines.append(
            Line(
                range: start..<bytes.count, kind: kind, level: kind == .heading ? max(1, level) : isSetOff ? 7 : 0,
                row: row, column: block.column, section: pendingSection, part: part, isSetOff: isSetOff))
        pendingSection = nil
    }

    private mutating func join(_ content: Slice<UnsafeBufferPointer<UInt8>>) {
        hasJoinedLines = true
        bytes.append(0x20)
        bytes += content
        lines[lines.count - 1].range = lines[lines.count - 1].range.lowerBound..<bytes.count
    }

    private static func kind(of block: Block) -> Passage.Kind {
        switch block.kind {
        case .heading: .heading
        case .listItem: .listItem
        case .tableCell: .tableCell
        case .preformatted: .preformatted
        case .paragraph, .definitionTerm, .definitionDescription: .paragraph
        }
    }

    private static func trim(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        var (first, end) = (line.startIndex, line.endIndex)
        while first < end, line[first] <= 0x20 { first += 1 }
        while end > first, line[end - 1] <= 0x20 { end -= 1 }
        return line[first..<end]
    }

    /// The bytes of a bullet sign and the white space after it at the start of a line, 0 where there is none.
    static func bulletLength(_ line: some BidirectionalCollection<UInt8>) -> Int {
        // Letters and digits begin nearly all lines; of these only "o" is a bullet.
        guard let first = line.first, mayBeginBullet(first) else { return 0 }
        for sign in bullets where line.starts(with: sign) {
            let rest = line.dropFirst(sign.count)
            let blanks = rest.prefix { $0 <= 0x20 }.count
            let needsBlank = sign.count == 1
            if !rest.isEmpty, !needsBlank || blanks > 0 { return sign.count + blanks }
        }
        return 0
    }

    private static func mayBeginBullet(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "o"), 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    private static let bullets: [[UInt8]] = [
        "-", "*", "•", "·", "●", "▪", "■", "◦", "‣", "⁃", "–", "—", "➢", "✓", "✔", "o", "\u{F0B7}", "»", "►", "▶", "★",
    ].map { Array($0.utf8) }
}
