/// Mends what feeds get wrong before the strict parser sees it, one chunk at a time.
///
/// Bare ampersands (`R&D`) are escaped, named characters of HTML (`&nbsp;`) become numbers, characters that XML forbids
/// are left out, and long CDATA sections are cut in pieces. A document type is left out; where it defines entities,
/// they stay as written. Newlines are kept, so that line numbers stay true.
struct XMLRepair: ~Copyable {
    /// What was mended.
    private(set) var ampersands = 0
    private(set) var entities = 0
    private(set) var characters = 0
    /// The first tag with too many attributes.
    private(set) var overfullTag: (name: String, count: Int)?
    /// The first entity that the document type defines.
    private(set) var definedEntity: String?

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var output = ByteBuffer(capacity: 2 * XMLRepair.chunk)
    private var inCDATA = false
    private var sinceMark = 0
    private var isBehindProlog = false

    private static let chunk = 65536
    /// libxml2 gives up on CDATA sections of ten million bytes.
    private static let longestCDATA = 4_000_000

    /// Attributes beyond the limit of the tag at hand, which are left out.
    private var surplus: Range<Int>?
    private let attributeLimit: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, attributeLimit: Int) {
        self.bytes = bytes
        self.attributeLimit = attributeLimit
        while index < bytes.count, bytes[index].isSpace { index += 1 }
    }

    /// What was mended, as problems.
    var problems: [MarkupProblem] {
        var problems: [MarkupProblem] = []
        if let definedEntity { problems.append(.entitiesRefused(name: definedEntity)) }
        if let (name, count) = overfullTag {
            problems.append(.tooManyAttributes(element: name, count: count, limit: attributeLimit))
        }
        if ampersands + entities + characters > 0 {
            problems.append(.repairedXML(ampersands: ampersands, entities: entities, characters: characters))
        }
        return problems
    }

    /// The next chunk, nil at the end; valid until the next call.
    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard index < bytes.count else { return nil }
        output.truncate(to: 0)
        if inCDATA, sinceMark > XMLRepair.longestCDATA, bytes[index] & 0xC0 != 0x80 {
            output.append("]]><![CDATA[")
            sinceMark = 0
        }
        let end = min(index + XMLRepair.chunk, bytes.count)
        while index < end { step(end) }
        return output.written
    }

    private mutating func step(_ chunkEnd: Int) {
        var end = chunkEnd
        if let skipped = surplus {
            if index >= skipped.lowerBound {
                index = skipped.upperBound
                surplus = nil
                return
            }
            end = min(end, skipped.lowerBound)
        }
        let start = index
        while index < end, XMLRepair.isPlain(bytes[index]) { index += 1 }
        output.append(bytes.part(start, index))
        sinceMark += index - start
        guard index < end else { return }
        switch bytes[index] {
        case UInt8(ascii: "&"): if inCDATA { copyByte() } else { ampersand() }
        case UInt8(ascii: "<"): if inCDATA { copyByte() } else { markup() }
        case UInt8(ascii: "]"): bracket()
        case 0xEF where bytes.hasNoncharacter(at: index):
            index += 3
            characters += 1
        case 0x20..., 0x09, 0x0A, 0x0D: copyByte()
        default:
            index += 1
            characters += 1
        }
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "]")
            && byte != 0xEF || byte == 0x0A || byte == 0x09
    }

    private mutating func copyByte() {
        output.append(bytes[index])
        index += 1
        sinceMark += 1
    }

    // MARK: References

    private mutating func ampersand() {
        var end = index + 1
        while end < bytes.count, end - index < 40,
            bytes[end].isLetter || bytes[end].isDigit || bytes[end] == UInt8(ascii: "#")
        {
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > index + 1 else { return escapeAmpersand() }
        if bytes[index + 1] == UInt8(ascii: "#") { return number(to: end) }
        let name = bytes.part(index + 1, end)
        if XMLRepair.isPredefined(name) {
            output.append(bytes.part(index, end + 1))
            index = end + 1
        } else if let base = name.baseAddress, let scalar = NamedCharacters.scalar(base, count: name.count) {
            output.append("&#")
            output.append(decimal: Int(scalar.value))
            output.append(";")
            index = end + 1
            entities += 1
        } else {
            escapeAmpersand()
        }
    }

    private static func isPredefined(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        // Exactly so: in XML "&AMP;" is not predefined.
        name.elementsEqual("amp".utf8) || name.elementsEqual("lt".utf8) || name.elementsEqual("gt".utf8)
            || name.elementsEqual("quot".utf8) || name.elementsEqual("apos".utf8)
    }

    private mutating func escapeAmpersand() {
        output.append("&amp;")
        index += 1
        ampersands += 1
    }

    /// A numeric reference: kept where XML allows the character, read as windows-1252 where browsers do.
    private mutating func number(to end: Int) {
        let digits = bytes.part(index + 2, end)
        guard let value = XMLRepair.value(of: digits) else { return escapeAmpersand() }
        let scalar = value < 0xA0 && value >= 0x80 ? Windows1252.scalar(value) : Unicode.Scalar(value)
        index = end + 1
        if let scalar, scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" || scalar == "\r",
            scalar.value & 0xFFFE != 0xFFFE
        {
            output.append("&#")
            output.append(decimal: Int(scalar.value))
            output.append(";")
        } else {
            characters += 1
        }
    }

    private static func value(of digits: UnsafeBufferPointer<UInt8>) -> UInt32? {
        let text = String(decoding: digits, as: UTF8.self)
        return text.first == "x" || text.first == "X" ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    }

    // MARK: Markup

    private mutating func markup() {
        if bytes.hasPrefix("<![cdata[", at: index) {
            output.append(bytes.part(index, index + 9))
            index += 9
            inCDATA = true
            sinceMark = 0
        } else if bytes.hasPrefix("<!--", at: index) {
            skipComment()
        } else if !isBehindProlog, bytes.hasPrefix("<!doctype", at: index) {
            skipDoctype()
        } else if let next = bytes.part(index + 1, index + 2).first, XMLRepair.beginsTag(next) {
            if next != UInt8(ascii: "?") { isBehindProlog = true }
            findSurplusAttributes()
            copyByte()
        } else {
            output.append("&lt;")
            index += 1
            ampersands += 1
        }
    }

    /// Looks ahead over the tag, since each attribute is compared with all before it.
    private mutating func findSurplusAttributes() {
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
        guard let cut, seen > attributeLimit else { return }
        if bytes.part(end - 1, end).first == UInt8(ascii: "/") { end -= 1 }
        surplus = cut..<max(cut, end)
        if overfullTag == nil { overfullTag = (name(at: index + 1), seen) }
    }

    private func name(at start: Int) -> String {
        let tag = bytes.part(start, start + 64)
        return String(decoding: tag.prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }, as: UTF8.self)
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
    }

    /// Comments may hold anything, "--" too; of them only the newlines are kept.
    private mutating func skipComment() {
        let end = bytes.firstIndex(of: "-->", from: index + 4).map { $0 + 3 } ?? bytes.count
        keepNewlines(to: end)
    }

    private mutating func keepNewlines(to end: Int) {
        for byte in bytes.part(index, end) where byte == 0x0A { output.append(byte) }
        index = end
    }

    /// A document type says nothing that is wanted, and its entities are refused.
    private mutating func skipDoctype() {
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
        guard definedEntity == nil else { return }
        let words = bytes.part(start + 8, start + 120).split(whereSeparator: \.isSpace).filter {
            $0.first != UInt8(ascii: "%") || $0.count > 1
        }
        definedEntity = words.first.map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }

    /// The end of a CDATA section; outside of one, "]]>" must not stand and is escaped.
    private mutating func bracket() {
        guard bytes.hasPrefix("]]>", at: index) else { return copyByte() }
        if inCDATA { output.append("]]>") } else { output.append("]]&gt;") }
        inCDATA = false
        index += 3
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether U+FFFE or U+FFFF stands here, which XML forbids.
    fileprivate func hasNoncharacter(at index: Int) -> Bool {
        index + 2 < count && self[index] == 0xEF && self[index + 1] == 0xBF && self[index + 2] >= 0xBE
    }
}
