/// Text as a reader sees it, cut into blocks: one buffer of UTF-8 and the blocks' ranges in it.
///
/// White space inside a block is folded to single spaces (kept in preformatted text), a line break is a newline, and
/// blocks are separated by one newline. Two line breaks in a row end the block, and a line that is all bold is a block
/// of its own: it is a heading that nobody marked up as one.
public struct FlatText: Sendable, Codable, Equatable {
    /// Valid UTF-8.
    public var bytes: [UInt8]
    /// In document order; ranges do not overlap.
    public var blocks: [Block]
    /// Stretches whose element is called after a fact of a posting, by their ends.
    public var parts: [NamedPart]

    /// Makes a text; with no arguments, the empty one.
    public init(bytes: [UInt8] = [], blocks: [Block] = [], parts: [NamedPart] = []) {
        self.bytes = bytes
        self.blocks = blocks
        self.parts = parts
    }

    /// The text of one block.
    public func text(of block: Block) -> String {
        String(decoding: bytes[block.start..<block.end], as: UTF8.self)
    }
}

/// One block of text: a heading, a paragraph, a list item, a table cell.
public struct Block: Sendable, Codable, Equatable {
    /// What the markup says a block is.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case heading, paragraph, listItem, tableCell, definitionTerm, definitionDescription, preformatted
    }

    /// The part of the page that a block stands in, by landmark element or role.
    public enum Region: String, Sendable, Codable, CaseIterable {
        case main, article, navigation, header, footer, aside, form, dialog, none
    }

    /// What the markup says the block is.
    public var kind: Kind
    /// First byte in the text's buffer.
    public var start: Int
    /// One past the last byte.
    public var end: Int
    /// Heading: 1...6; list item: depth of nesting from 1; table cell: column from 1; else 0.
    public var level: Int
    /// The innermost landmark around the block.
    public var region: Region
    /// How many of its bytes stand inside links.
    public var linkedBytes: Int
    /// Whether all of its text is bold, strong or underlined, or a header cell.
    public var isEmphasised: Bool
    /// Whether the markup hides it (`hidden`, `aria-hidden`, `display:none`).
    public var isHidden: Bool
    /// A number that all cells of one table row share, counted from 1 in the document; 0 outside tables.
    public var row: Int
    /// The column of the table cell around it, counted from 1; 0 outside tables.
    public var column: Int
    /// A number that all blocks of one container (`section`, `div`, `ul`, `td`, …) share: the innermost one's ordinal.
    public var container: Int

    /// Makes a block.
    public init(
        kind: Kind, start: Int, end: Int, level: Int = 0, region: Region = .none, linkedBytes: Int = 0,
        isEmphasised: Bool = false, isHidden: Bool = false, row: Int = 0, column: Int = 0, container: Int = 0
    ) {
        self.kind = kind
        self.start = start
        self.end = end
        self.level = level
        self.region = region
        self.linkedBytes = linkedBytes
        self.isEmphasised = isEmphasised
        self.isHidden = isHidden
        self.row = row
        self.column = column
        self.container = container
    }
}
