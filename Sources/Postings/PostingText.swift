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
        /// The section that the source itself names, as for fields of structured data.
        var section: Section?
        /// Whether the line is set as a heading, by element or by being all bold.
        var isSetOff: Bool
    }

    /// Adds the lines of blocks.
    mutating func append(_ text: FlatText, _ blocks: [Block], section: Section? = nil) {
        for block in blocks { append(block, of: text, section) }
    }

    /// Adds one line of its own.
    mutating func append(line: String, kind: Passage.Kind = .paragraph, section: Section?) {
        let content = Array(line.utf8)
        append(content[...], kind, level: kind == .heading ? 1 : 0, Block(kind: .paragraph, start: 0, end: 0), section)
    }

    private mutating func append(_ block: Block, of text: FlatText, _ section: Section?) {
        let content = text.bytes[block.start..<block.end]
        let kind = Self.kind(of: block)
        for line in content.split(separator: 0x0A) {
            let trimmed = Self.trim(line)
            let bullet = Self.bulletLength(trimmed)
            let body = Self.trim(trimmed.dropFirst(bullet))
            guard !body.isEmpty else { continue }
            append(
                body, bullet > 0 && kind == .paragraph ? .listItem : kind, level: kind == .heading ? block.level : 0,
                block, section)
        }
    }

    private mutating func append(
        _ content: ArraySlice<UInt8>, _ kind: Passage.Kind, level: Int, _ block: Block, _ section: Section?
    ) {
        guard !content.isEmpty else { return }
        if !bytes.isEmpty { bytes.append(0x0A) }
        let start = bytes.count
        bytes += content
        let isSetOff = kind == .heading || block.isEmphasised
        lines.append(
            Line(
                range: start..<bytes.count, kind: kind, level: kind == .heading ? max(1, level) : isSetOff ? 7 : 0,
                row: block.row, column: block.column, section: section, isSetOff: isSetOff))
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

    private static func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
        let rest = line.drop(while: isBlank)
        return rest.prefix(rest.count - rest.reversed().prefix(while: isBlank).count)
    }

    /// The bytes of a bullet sign and the white space after it at the start of a line, 0 where there is none.
    static func bulletLength(_ line: some BidirectionalCollection<UInt8>) -> Int {
        for sign in bullets where line.starts(with: sign) {
            let rest = line.dropFirst(sign.count)
            let blanks = rest.prefix { $0 <= 0x20 }.count
            let needsBlank = sign.count == 1
            if !rest.isEmpty, !needsBlank || blanks > 0 { return sign.count + blanks }
        }
        return 0
    }

    private static let bullets: [[UInt8]] = [
        "-", "*", "•", "·", "●", "▪", "■", "◦", "‣", "⁃", "–", "—", "➢", "✓", "✔", "o", "\u{F0B7}", "»", "►", "▶", "★",
    ].map { Array($0.utf8) }
}
