/// Mends what feeds get wrong before the strict parser sees it, one chunk at a time.
///
/// Bare ampersands (`R&D`) are escaped, named characters of HTML (`&nbsp;`) become numbers, characters that XML forbids
/// become blanks, and long CDATA sections are cut in pieces. A document type is left out; where it defines entities,
/// they stay as written. Newlines are kept, so that line numbers stay true.
struct XMLRepair: ~Copyable {
    /// What was mended.
    struct Tally {
        var ampersands = 0
        var entities = 0
        var characters = 0
        /// The first tag with too many attributes.
        var overfullTag: (name: String, count: Int)?
        /// The first entity that the document type defines.
        var definedEntity: String?
    }

    /// What was mended so far.
    var tally = Tally()
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where reading stands.
    var index = 0
    /// The chunk being made.
    var output = ByteBuffer(capacity: 2 * XMLRepair.chunk)
    /// Attributes beyond the limit of the tag at hand, which are left out.
    var surplus: Range<Int>?
    /// Where the start tag at hand ends, as far as was looked ahead.
    var tagEnd = 0
    let attributeLimit: Int
    /// Whether a document type would come too late.
    var isBehindProlog: Bool

    private var inCDATA = false
    private var sinceMark = 0
    private var isFirst = true
    private let isResumed: Bool

    private static let chunk = 65536
    /// libxml2 gives up on CDATA sections of ten million bytes.
    private static let longestCDATA = 4_000_000

    /// - Parameter isResumed: whether the bytes begin inside an element, for which one is made up.
    init(_ bytes: UnsafeBufferPointer<UInt8>, attributeLimit: Int, isResumed: Bool = false) {
        self.bytes = bytes
        self.attributeLimit = attributeLimit
        self.isResumed = isResumed
        isBehindProlog = isResumed
        while index < bytes.count, bytes[index].isSpace { index += 1 }
    }

    /// The next chunk, nil at the end; valid until the next call.
    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        guard index < bytes.count else { return nil }
        output.truncate(to: 0)
        if isFirst, isResumed { output.append("<resumed>") }
        isFirst = false
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
            tally.characters += 1
        case 0x20..., 0x09, 0x0A, 0x0D: copyByte()
        default:
            // It parts words; inside a tag it parts nothing.
            if inCDATA || index >= tagEnd { output.append(0x20) }
            index += 1
            tally.characters += 1
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
            // A "<" inside a tag is an error that ends the parse: to look ahead from each of them would cost a pass for each.
            if index >= tagEnd, next != UInt8(ascii: "?"), next != UInt8(ascii: "/") { findSurplusAttributes() }
            copyByte()
        } else {
            output.append("&lt;")
            index += 1
            tally.ampersands += 1
        }
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        byte.isLetter || byte >= 0x80 || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
            || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
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
