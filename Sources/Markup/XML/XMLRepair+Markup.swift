extension XMLRepair {
    /// Looks ahead over the tag, since each attribute is compared with all before it.
    mutating func findSurplusAttributes() {
        var quote: UInt8?
        var seen = 0
        var cut: Int?
        var end = index + 1
        while end < bytes.count {
            let byte = bytes[end]
            if let open = quote {
                if byte == open {
                    quote = nil
                    if seen == attributeLimit, cut == nil { cut = end + 1 }
                }
            } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
                seen += 1
            }
            end += 1
        }
        tagEnd = end
        guard let cut, seen > attributeLimit else { return }
        if bytes.part(end - 1, end).first == UInt8(ascii: "/") { end -= 1 }
        surplus = cut..<max(cut, end)
        if tally.overfullTag == nil { tally.overfullTag = (name(at: index + 1), seen) }
    }

    private func name(at start: Int) -> String {
        let tag = bytes.part(start, start + 64)
        return String(decoding: tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }

    /// Comments may hold anything, "--" too; of them only the newlines are kept.
    mutating func skipComment() {
        let end = bytes.firstIndex(of: "-->", from: index + 4).map { $0 + 3 } ?? bytes.count
        keepNewlines(to: end)
    }

    private mutating func keepNewlines(to end: Int) {
        for byte in bytes.part(index, end) where byte == 0x0A { output.append(byte) }
        index = end
    }

    /// A document type says nothing that is wanted, and its entities are refused.
    mutating func skipDoctype() {
        var end = index
        var inSubset = false
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: "[") { inSubset = true }
            if bytes[end] == UInt8(ascii: "]") { inSubset = false }
            if inSubset, bytes.hasPrefix("<!--", at: end) {
                end = bytes.firstIndex(of: "-->", from: end).map { $0 + 3 } ?? bytes.count
                continue
            }
            if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
                end = bytes[(end + 1)...].firstIndex(of: bytes[end]) ?? bytes.count - 1
            }
            if bytes.hasPrefix("<!entity", at: end) { noteEntity(at: end) }
            if bytes[end] == UInt8(ascii: ">"), !inSubset { break }
            end += 1
        }
        keepNewlines(to: min(end + 1, bytes.count))
    }

    private mutating func noteEntity(at start: Int) {
        guard tally.definedEntity == nil else { return }
        let words = bytes.part(start + 8, start + 120).split(whereSeparator: \.isSpace).filter {
            $0.first != UInt8(ascii: "%") || $0.count > 1
        }
        tally.definedEntity = words.first.map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }
}
