/// Finds out what bytes are from how they begin.
enum FormatDetection {
    /// What was found.
    enum Finding: Equatable {
        case readable(SourceFormat)
        /// A format that cannot be read, by its name.
        case refused(String)
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x50, 0x4B, 0x03, 0x04], "a Word document or another ZIP archive"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"),
        (Array("{\\rtf".utf8), "an RTF document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF8".utf8), "a GIF image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
    ]

    /// Looks for formats that are not text, in the bytes as they came.
    static func refusal(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
        guard CharsetDeclaration.byteOrderMark(bytes) == nil, WideText.unmarkedCharset(of: bytes) == nil else {
            return nil
        }
        let head = bytes.part(0, 1024)
        let controls = head.count { $0 < 0x20 && !$0.isSpace && $0 != 0x1B }
        return controls * 10 > head.count ? "binary data" : nil
    }

    /// What text is, in UTF-8.
    static func format(of bytes: UnsafeBufferPointer<UInt8>) -> SourceFormat {
        var start = 0
        while start < bytes.count, bytes[start].isSpace { start += 1 }
        guard start < bytes.count else { return .plainText }
        switch bytes[start] {
        case UInt8(ascii: "[") where isListOfTags(bytes, from: start): return .html
        case UInt8(ascii: "{"), UInt8(ascii: "["): return isJSON(bytes, from: start) ? .json : .plainText
        case UInt8(ascii: "<"): return markupFormat(bytes, from: start)
        default: return looksLikeHTML(bytes.part(start, start + 65536)) ? .html : .plainText
        }
    }

    private static func isJSON(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var next = start + 1
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count else { return false }
        let byte = bytes[next]
        let isValue = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
        return isValue || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
    }

    /// Elements as a program prints a list of them: `[<div>…</div>, <div>…</div>]`.
    private static func isListOfTags(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var next = start + 1
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next + 1 < bytes.count, bytes[next] == UInt8(ascii: "<"), bytes[next + 1].isLetter else { return false }
        return looksLikeHTML(bytes.part(next, next + 65536)) || bytes.part(next, next + 65536).contains("</section>")
    }

    /// XML where it says so or where its first element is no HTML element; XHTML is read as HTML.
    private static func markupFormat(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> SourceFormat {
        let declaresXML = bytes.hasPrefix("<?xml", at: start)
        guard let first = firstElement(bytes, from: start) else { return .html }
        if first.isDoctypeHTML || first.name == .html { return .html }
        if first.name == .custom { return declaresXML || first.isClosed(in: bytes) ? .xml : .html }
        return feedElements.contains(first.name) || declaresXML && hasNamespace(bytes) ? .xml : .html
    }

    /// Elements that no page begins with: unknown ones, and those that are names of HTML only by chance.
    private static let feedElements: Set<ElementName> = [
        .unknown, .source, .object, .map, .menu, .details, .summary, .code, .cite, .search, .slot, .track, .param,
        .time,
    ]

    private static func hasNamespace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = bytes.part(0, 4096)
        return head.contains("xmlns") && !head.contains("1999/xhtml")
    }

    private struct FirstElement {
        var name: ElementName
        var isDoctypeHTML: Bool
        var start: Int
        var end: Int

        /// Whether its end tag stands near the end of the input, as it does in XML.
        func isClosed(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            let tail = bytes.part(bytes.count - 256, bytes.count)
            let name = String(decoding: bytes.part(start, end), as: UTF8.self)
            return String(decoding: tail, as: UTF8.self).contains("</" + name)
        }
    }

    /// The first start tag, behind declarations and comments.
    private static func firstElement(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> FirstElement? {
        var index = start
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
            let next = bytes[open + 1]
            if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
                if bytes.hasPrefix("<!doctype html", at: open) {
                    return FirstElement(name: .html, isDoctypeHTML: true, start: open, end: open)
                }
                let mark: StaticString = bytes.hasPrefix("<!--", at: open) ? "-->" : ">"
                index = bytes.firstIndex(of: mark, from: open) ?? bytes.count
            } else if next.isLetter || next == UInt8(ascii: "_"), let base = bytes.baseAddress {
                var end = open + 1
                while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"),
                    bytes[end] != UInt8(ascii: "/"), bytes[end] != UInt8(ascii: "<")
                {
                    end += 1
                }
                let name = ElementName.names.element(base + open + 1, count: end - open - 1)
                return FirstElement(name: name, isDoctypeHTML: false, start: open + 1, end: end)
            } else {
                index = open + 1
            }
        }
        return nil
    }

    /// Text that begins without a tag is HTML all the same if tags of pages stand in it.
    private static func looksLikeHTML(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        let marks: [StaticString] = ["<html", "<body", "</p>", "</div>", "<br>", "<br/>", "<br />", "</li>", "</ul>"]
        return marks.contains { head.contains($0) }
    }
}
