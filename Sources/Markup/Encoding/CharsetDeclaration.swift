/// What an input says of its own encoding.
enum CharsetDeclaration {
    /// Bytes at the start that are searched for a declaration.
    private static let prescanned = 4096

    /// The encoding that a byte order mark tells, and the mark's length.
    static func byteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> (charset: Charset, length: Int)? {
        func starts(_ mark: [UInt8]) -> Bool { bytes.starts(with: mark) }
        if starts([0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if starts([0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
        if starts([0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if starts([0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if starts([0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    /// The label in an XML declaration or a `meta` element near the start, if there is one.
    static func label(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let head = bytes.part(0, prescanned)
        return xmlLabel(head) ?? metaLabel(head)
    }

    private static func xmlLabel(_ head: UnsafeBufferPointer<UInt8>) -> String? {
        var start = 0
        while start < head.count, head[start].isSpace { start += 1 }
        guard head.hasPrefix("<?xml", at: start), let end = head.firstIndex(of: ">", from: start) else { return nil }
        let declaration = head.part(start, end)
        return declaration.firstIndex(of: "encoding", from: 0).flatMap { value(behind: $0 + 8, in: declaration) }
    }

    private static func metaLabel(_ head: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while let meta = head.firstIndex(of: "<", from: index) {
            index = meta + 1
            if head.hasPrefix("<!--", at: meta) {
                index = head.firstIndex(of: "-->", from: meta) ?? head.count
            } else if head.hasPrefix("<meta", at: meta) {
                let end = head.firstIndex(of: ">", from: meta) ?? head.count
                if let label = charset(in: head.part(meta, end)) { return label }
                index = end
            }
        }
        return nil
    }

    /// The label behind "charset=", in an attribute of its own or inside a content type.
    static func charset(in text: UnsafeBufferPointer<UInt8>) -> String? {
        var index = 0
        while let found = text.firstIndex(of: "charset", from: index) {
            index = found + 7
            if let label = value(behind: index, in: text) { return label }
        }
        return nil
    }

    private static func value(behind start: Int, in text: UnsafeBufferPointer<UInt8>) -> String? {
        var index = start
        func skipBlanks() { while index < text.count, text[index].isSpace { index += 1 } }
        skipBlanks()
        guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        skipBlanks()
        while index < text.count,
            text[index] == UInt8(ascii: "\"") || text[index] == UInt8(ascii: "'")
                || text[index] == UInt8(ascii: "\\")
        {
            index += 1
        }
        let first = index
        while index < text.count, isLabelByte(text[index]) { index += 1 }
        return index > first ? String(decoding: text.part(first, index), as: UTF8.self) : nil
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}
