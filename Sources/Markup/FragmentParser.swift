/// Reads a piece of HTML or plain text that stood inside something else.
struct FragmentParser {
    let limits: Limits

    /// The blocks of a fragment in UTF-8.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> FlatText {
        if let plain = LiteralEscapes.resolved(bytes) { return plain.withUnsafeBufferPointer(parseMended) }
        return parseMended(bytes)
    }

    private func parseMended(_ bytes: UnsafeBufferPointer<UInt8>) -> FlatText {
        if Self.isEscapedMarkup(bytes) { return parseUnescaped(bytes, times: 1) }
        if Self.hasBlockMarkup(bytes) { return HTMLParser(limits: limits).parse(bytes).text }
        return parseLines(bytes)
    }

    private static let blockTags: [StaticString] = [
        "<p", "<br", "<li", "<div", "<ul", "<ol", "<h1", "<h2", "<h3", "<h4", "<h5", "<h6", "<table", "<tr", "<td",
        "<dl",
        "<dd", "<section", "<article", "<hr", "<pre", "<blockquote", "<body", "<html",
    ]

    /// Whether tags make the lines; without them, the newlines in the text do.
    private static func hasBlockMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            for tag in blockTags where bytes.hasPrefix(tag, at: open) {
                let behind = open + tag.utf8CodeUnitCount
                guard behind < bytes.count else { return true }
                if bytes[behind] == UInt8(ascii: ">") || bytes[behind] == UInt8(ascii: "/") || bytes[behind].isSpace {
                    return true
                }
            }
            index = open + 1
        }
        return false
    }

    /// Whether there are no tags but escaped ones (`&lt;p&gt;`): then it was escaped once too often.
    private static func isEscapedMarkup(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.contains(UInt8(ascii: "&")), !hasBlockMarkup(bytes) else { return false }
        let marks: [StaticString] = [
            "&lt;p", "&lt;br", "&lt;li", "&lt;div", "&lt;ul", "&lt;/p&gt;", "&lt;h1", "&lt;h2", "&lt;h3", "&lt;span",
            "&lt;strong&gt;", "&lt;b&gt;", "&amp;lt;p", "&amp;lt;br", "&amp;lt;li", "&amp;lt;div", "&amp;lt;ul",
            "&amp;lt;h1", "&amp;lt;h2", "&amp;lt;h3",
        ]
        return marks.contains { bytes.contains($0) }
    }

    /// How often markup is taken to have been escaped at most.
    private static let mostEscapes = 2

    private func parseUnescaped(_ bytes: UnsafeBufferPointer<UInt8>, times: Int) -> FlatText {
        guard let start = bytes.baseAddress else { return FlatText() }
        var plain = ByteBuffer(capacity: bytes.count)
        var index = 0
        while index < bytes.count {
            if start[index] == UInt8(ascii: "&") {
                index = CharacterReference.resolve(start, at: index, end: bytes.count, into: &plain)
            } else {
                plain.append(start[index])
                index += 1
            }
        }
        if times < Self.mostEscapes, Self.isEscapedMarkup(plain.written) {
            return parseUnescaped(plain.written, times: times + 1)
        }
        return HTMLParser(limits: limits).parse(plain.written).text
    }

    /// Text whose newlines are line breaks; the few tags and references in it are resolved first.
    private func parseLines(_ bytes: UnsafeBufferPointer<UInt8>) -> FlatText {
        let hasMarkup = bytes.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
        guard hasMarkup else { return readLines(bytes) }
        var wrapped = ByteBuffer(capacity: bytes.count + 16)
        wrapped.append("<pre>")
        wrapped.append(bytes)
        let text = HTMLParser(limits: limits).parse(wrapped.written).text
        return text.bytes.withUnsafeBufferPointer(readLines)
    }

    private func readLines(_ bytes: UnsafeBufferPointer<UInt8>) -> FlatText {
        var reader = PlainTextReader(bytes, limits: limits)
        let text = reader.read().text
        return InlineBullets.split(text) ?? text
    }
}
