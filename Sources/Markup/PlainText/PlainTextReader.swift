/// Reads plain text into blocks: a line is a paragraph, a line with a bullet a list item, "# " begins a heading.
///
/// Text that was wrapped at a fixed width is put together again: a line belongs to the one before it if its first word
/// would not have fitted there.
struct PlainTextReader: ~Copyable {
    private var builder: BlockBuilder
    private let bytes: UnsafeBufferPointer<UInt8>
    private let wrapWidth: Int?
    private var container: Int32 = 1
    private var scope = Scope()
    private var previousLength = 0
    private var bulletIndent = 0

    /// Text with longer lines than this is not wrapped.
    private static let widestWrap = 120
    /// Text with no line longer than this is a list of short lines.
    private static let narrowestWrap = 60

    init(_ bytes: UnsafeBufferPointer<UInt8>, limits: Limits) {
        self.bytes = bytes
        builder = BlockBuilder(byteLimit: limits.textBytes, blockLimit: limits.blocks, capacity: bytes.count + 64)
        wrapWidth = PlainTextReader.wrapWidth(of: bytes)
    }

    /// Whether the limit of blocks has kept lines together.
    var hasJoinedBlocks: Bool { builder.hasJoinedBlocks }

    /// The blocks, and how many bytes the limit kept out.
    mutating func read() -> (text: FlatText, dropped: Int) {
        var index = 0
        while index < bytes.count {
            var end = index
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            readLine(from: index, to: end)
            index = end + (bytes.hasPrefix("\r\n", at: end) ? 2 : 1)
        }
        return (builder.finish(), builder.droppedBytes)
    }

    private mutating func readLine(from start: Int, to end: Int) {
        var first = start
        while first < end, bytes[first].isSpace { first += 1 }
        guard first < end else { return endParagraph() }
        let line = TextLine(bytes, from: first, to: end)
        if line.marker == .none, continuesPrevious(first, end) || hangsOnBullet(first - start) {
            builder.addSpace()
        } else {
            builder.endBlock()
            scope = Scope()
            scope.container = container
            switch line.marker {
            case .none: break
            case .bullet:
                bulletIndent = first - start
                scope.kind = .listItem
                scope.level = 1
            case .heading(let level):
                scope.kind = .heading
                scope.level = Int32(level)
            }
        }
        previousLength = end - start
        let text = bytes.part(line.textStart, end)
        if let base = text.baseAddress { builder.append(base, count: text.count, in: scope) }
    }

    /// Whether an indented line goes on with the list item above it.
    private func hangsOnBullet(_ indent: Int) -> Bool {
        scope.kind == .listItem && previousLength > 0 && indent > bulletIndent
    }

    private mutating func endParagraph() {
        builder.endBlock()
        if previousLength > 0 { container += 1 }
        previousLength = 0
    }

    private func continuesPrevious(_ first: Int, _ end: Int) -> Bool {
        guard let wrapWidth, previousLength > 0 else { return false }
        var wordEnd = first
        while wordEnd < end, !bytes[wordEnd].isSpace { wordEnd += 1 }
        return previousLength + 1 + wordEnd - first > wrapWidth
    }

    /// The width that the text was wrapped at, if it was.
    private static func wrapWidth(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var longest = 0
        var length = 0
        for byte in bytes {
            if byte == 0x0A || byte == 0x0D {
                longest = max(longest, length)
                length = 0
            } else {
                length += 1
            }
        }
        longest = max(longest, length)
        return longest >= narrowestWrap && longest <= widestWrap ? longest : nil
    }
}

/// What a line of plain text begins with.
struct TextLine {
    enum Marker: Equatable {
        case none
        case bullet
        case heading(Int)
    }

    private(set) var marker = Marker.none
    /// Where the text behind the marker begins.
    private(set) var textStart: Int

    /// The characters that stand for bullets, in UTF-8.
    private static let bullets: [[UInt8]] = [
        "•", "◦", "▪", "‣", "·", "●", "○", "■", "➢", "➤", "✓", "✔", "–", "—", "\u{F0B7}", "-", "*", "o", "§",
    ]
    .map { Array($0.utf8) }

    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        textStart = start
        let line = bytes.part(start, end)
        if let bullet = TextLine.bullets.first(where: { line.starts(with: $0) }) {
            let behind = bullet.count
            let isSymbol = bullet.count > 1
            if behind < line.count, isSymbol || line[behind].isSpace {
                marker = .bullet
                textStart = start + behind
            }
        } else if line.first == UInt8(ascii: "#") {
            let level = line.prefix { $0 == UInt8(ascii: "#") }.count
            if level <= 6, level < line.count, line[level].isSpace {
                marker = .heading(level)
                textStart = start + level
            }
        }
    }
}
