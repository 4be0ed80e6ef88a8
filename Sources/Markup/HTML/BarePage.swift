/// Pages that are drawn by scripts: they show little, and hold the rest where only scripts look.
enum BarePage {
    /// A page that shows so many bytes has been drawn.
    private static let leastDrawn = 4096
    /// A page that shows so many shows something, if only menus.
    private static let leastShown = 400

    /// Whether what a page shows and states may be less than what it holds.
    static func isBare(_ page: HTMLParser.Page) -> Bool {
        shown(page.text) < leastDrawn
            && !page.records.contains { $0.type == "JobPosting" && $0.first("description") != nil }
    }

    /// Whether a page has next to nothing to read.
    static func isEmpty(_ page: HTMLParser.Page) -> Bool { shown(page.text) < leastShown && page.records.isEmpty }

    private static func shown(_ text: FlatText) -> Int {
        text.blocks.reduce(0) { $0 + ($1.isHidden ? 0 : $1.end - $1.start) }
    }

    /// Puts a template's text behind a page's, unless it is one that a script has yet to fill in.
    static func add(_ template: FlatText, to text: inout FlatText) {
        let isFilled = template.bytes.withUnsafeBufferPointer { bytes in
            !bytes.contains("{{") && !bytes.contains("${") && !bytes.contains("<%")
        }
        guard isFilled, template.blocks.count >= 3, shown(template) >= 120 else { return }
        if !text.bytes.isEmpty { text.bytes.append(0x0A) }
        let (offset, rows) = (text.bytes.count, text.blocks.map(\.row).max() ?? 0)
        let containers = text.blocks.map(\.container).max() ?? 0
        text.bytes += template.bytes
        text.parts += template.parts.map {
            NamedPart(kind: $0.kind, start: $0.start + offset, end: $0.end + offset)
        }
        text.blocks += template.blocks.map { block in
            var moved = block
            moved.start += offset
            moved.end += offset
            moved.row += block.row > 0 ? rows : 0
            moved.container += containers
            return moved
        }
    }
}
