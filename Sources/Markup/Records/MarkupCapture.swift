/// The inside of an element as a record's value: text, with the tags that make lines where there are any.
struct MarkupCapture: ~Copyable {
    private var buffer = ByteBuffer(capacity: 256)

    /// Bytes captured so far.
    var count: Int { buffer.count }

    mutating func clear() { buffer.truncate(to: 0) }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) { buffer.appendEscaped(text) }

    mutating func append(_ element: ElementName, begins: Bool) {
        guard let name = MarkupCapture.name(of: element) else { return }
        if element == .br {
            if begins { buffer.append("<br>") }
            return
        }
        if begins { buffer.append("<") } else { buffer.append("</") }
        buffer.append(name)
        buffer.append(">")
    }

    private static func name(of element: ElementName) -> StaticString? {
        switch element {
        case .p: "p"
        case .br: "br"
        case .ul: "ul"
        case .ol: "ol"
        case .li: "li"
        case .div, .section, .article, .header: "div"
        case .h1: "h1"
        case .h2: "h2"
        case .h3: "h3"
        case .h4: "h4"
        case .h5: "h5"
        case .h6: "h6"
        case .table: "table"
        case .tr: "tr"
        case .td: "td"
        case .th: "th"
        case .dl: "dl"
        case .dt: "dt"
        case .dd: "dd"
        case .blockquote: "blockquote"
        case .pre: "pre"
        case .b, .strong: "b"
        default: nil
        }
    }

    /// What was captured from an offset on: markup where lines are made in it, else plain text on one line.
    func value(from start: Int) -> String {
        let slice = buffer.written.part(start, buffer.count)
        if MarkupCapture.hasLines(slice) { return MarkupCapture.folded(slice) }
        var plain = BlockBuilder(byteLimit: Int.max, capacity: slice.count + 16)
        var text = ByteBuffer(capacity: slice.count + 16)
        var index = 0
        while index < slice.count, let base = slice.baseAddress {
            switch slice[index] {
            case UInt8(ascii: "<"): index = (slice[index...].firstIndex(of: UInt8(ascii: ">")) ?? index) + 1
            case UInt8(ascii: "&"):
                index = CharacterReference.resolve(base, at: index, end: slice.count, into: &text)
            default:
                text.append(slice[index])
                index += 1
            }
        }
        plain.append(text.base, count: text.count, in: Scope())
        return String(decoding: plain.finish().bytes, as: UTF8.self)
    }

    /// Markup with white space folded, and none beside the tags that make lines.
    private static func folded(_ slice: UnsafeBufferPointer<UInt8>) -> String {
        var output = ByteBuffer(capacity: slice.count)
        var index = 0
        var hasSpace = false
        var isAtEdge = true
        while index < slice.count {
            if slice[index].isSpace {
                hasSpace = true
                index += 1
                continue
            }
            let end =
                slice[index] == UInt8(ascii: "<") ? slice[index...].firstIndex(of: UInt8(ascii: ">")) ?? index : index
            let isEdge = end > index && !slice.hasPrefix("<b>", at: index) && !slice.hasPrefix("</b>", at: index)
            if hasSpace, !isAtEdge, !isEdge { output.append(0x20) }
            output.append(slice.part(index, end + 1))
            hasSpace = false
            isAtEdge = isEdge
            index = end + 1
        }
        return output.string
    }

    /// Whether there are tags other than of bold text.
    private static func hasLines(_ slice: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let open = slice[index...].firstIndex(of: UInt8(ascii: "<")) {
            if !slice.hasPrefix("<b>", at: open), !slice.hasPrefix("</b>", at: open) { return true }
            index = open + 1
        }
        return false
    }
}
