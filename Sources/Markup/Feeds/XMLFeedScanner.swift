/// Finds where the records of an XML feed begin: by the names of elements and what is open around them.
///
/// It takes for a record what ``FeedReader`` does. What is left unclosed inside a record is closed by the record's end tag.
struct XMLFeedScanner: FeedScanner {
    private struct Element {
        var name: UInt64
        var role: RecordVocabulary.ElementRole?
        /// Where its start tag begins, and where its name stands, as written.
        var start: Int
        var nameEnd: Int
        var hasText = false
    }

    private(set) var closing: [UInt8] = []

    private var index: Int
    private var open: [Element] = []
    private var recordDepth: Int?
    private var recordIsWeak = false
    private var records = 0
    /// What is open around the first record.
    private var around: [UInt64]?
    /// Where the first record begins, until it is sure that it is one and no list of them.
    private var candidate: Int?
    /// The step that the tag at hand comes to.
    private var found: FeedStep?

    private let nesting: Int
    /// Elements that were looked through for end tags that end nothing.
    private var wasted = 0

    private static let patience = 1 << 24
    /// So much may be open around the records.
    private static let mostAround = 16

    init(nesting: Int, from index: Int = 0) {
        self.nesting = nesting
        self.index = index
    }

    mutating func next(in feed: FeedBytes) -> FeedStep {
        found = nil
        while found == nil {
            guard let start = feed.find(UInt8(ascii: "<"), from: index) else { return .end }
            noteText(feed, to: start)
            guard step(at: start, feed) else { return .unsure }
        }
        return found ?? .end
    }

    /// Only for an element of which it matters whether it has text.
    private mutating func noteText(_ feed: FeedBytes, to end: Int) {
        guard recordIsWeak, let recordDepth, open.count == recordDepth + 2, !open[open.count - 1].hasText else {
            return
        }
        open[open.count - 1].hasText = feed.part(index, end).contains { !$0.isSpace }
    }

    /// What a "<" begins; false where that cannot be told.
    private mutating func step(at start: Int, _ feed: FeedBytes) -> Bool {
        guard let next = feed.byte(at: start + 1) else { return false }
        switch next {
        case UInt8(ascii: "!"): return declaration(at: start, feed)
        case UInt8(ascii: "?"): return pass("?>", from: start + 2, feed)
        case UInt8(ascii: "/"):
            guard let end = feed.find(UInt8(ascii: ">"), from: start) else { return false }
            index = end + 1
            return close(Self.name(in: feed.part(start + 2, end)).hash, feed)
        case _ where next.isLetter || next >= 0x80 || next == UInt8(ascii: "_") || next == UInt8(ascii: ":"):
            return startTag(at: start, feed)
        default:
            index = start + 1
            return true
        }
    }

    private mutating func pass(_ mark: StaticString, from start: Int, _ feed: FeedBytes) -> Bool {
        guard let end = feed.find(mark, from: start) else { return false }
        index = end + mark.utf8CodeUnitCount
        return true
    }

    private mutating func declaration(at start: Int, _ feed: FeedBytes) -> Bool {
        if feed.hasPrefix("<!--", at: start) { return pass("-->", from: start + 4, feed) }
        if feed.hasPrefix("<![cdata[", at: start) {
            if !open.isEmpty { open[open.count - 1].hasText = true }
            return pass("]]>", from: start + 9, feed)
        }
        guard open.isEmpty else {
            index = start + 2
            return true
        }
        // A document type with definitions of its own is for the parser to judge.
        guard let end = feed.find(UInt8(ascii: ">"), from: start), !feed.part(start, end).contains(UInt8(ascii: "["))
        else { return false }
        index = end + 1
        return true
    }

    // MARK: Tags

    private mutating func startTag(at start: Int, _ feed: FeedBytes) -> Bool {
        guard let tag = Self.tag(at: start, feed) else { return false }
        index = tag.end
        guard !tag.isBroken else { return true }
        guard open.count < nesting else { return false }
        let name = Self.name(in: feed.part(start + 1, tag.nameEnd))
        promoteParent(feed)
        if recordDepth == nil, name.role == .strongRecord || name.role == .weakRecord {
            guard !open.isEmpty || name.role == .weakRecord else { return false }
            begin(name.role, at: start, feed)
        }
        open.append(Element(name: name.hash, role: name.role, start: start, nameEnd: tag.nameEnd))
        return tag.isClosed ? close(name.hash, feed) : true
    }

    /// Where a tag ends; nil where it has no end.
    ///
    /// A "<" in it ends it too, since that may not stand there.
    private static func tag(at start: Int, _ feed: FeedBytes) -> (
        end: Int, nameEnd: Int, isClosed: Bool, isBroken: Bool
    )? {
        var held = feed.held
        let base = feed.start
        var index = start + 1 - base
        var nameEnd: Int?
        var quote: UInt8 = 0
        while true {
            while index < held.count {
                let byte = held[index]
                if nameEnd == nil, byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
                    nameEnd = index + base
                }
                if byte == UInt8(ascii: "<") { return (index + base, nameEnd ?? index + base, false, true) }
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                } else if byte == UInt8(ascii: ">") {
                    return (index + 1 + base, nameEnd ?? index + base, held[index - 1] == UInt8(ascii: "/"), false)
                }
                index += 1
            }
            guard feed.more() else { return nil }
            held = feed.held
        }
    }

    /// A tag's name, as it is compared, and what its local part says.
    private static func name(
        in tag: UnsafeBufferPointer<UInt8>
    ) -> (hash: UInt64, role: RecordVocabulary.ElementRole?) {
        let name = tag.part(0, tag.firstIndex { $0 <= 0x20 } ?? tag.count)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let local = name.firstIndex(of: UInt8(ascii: ":")).map { name.part($0 + 1, name.count) } ?? name
        return (hash, local.baseAddress.flatMap { RecordVocabulary.role(of: $0, count: local.count) })
    }

    // MARK: Records

    private mutating func begin(_ role: RecordVocabulary.ElementRole?, at start: Int, _ feed: FeedBytes) {
        recordDepth = open.count
        recordIsWeak = role == .weakRecord
        guard let around else {
            if recordIsWeak { candidate = start } else { settle(at: start, before: records, feed) }
            return
        }
        if open.count == around.count, open.lazy.map(\.name).elementsEqual(around) {
            found = .record(start: start, end: start, before: records)
        }
    }

    /// A weak record that turns out to hold strong ones was their list.
    private mutating func promoteParent(_ feed: FeedBytes) {
        guard recordIsWeak, let depth = recordDepth, open.count == depth + 2, let parent = open.last, !parent.hasText,
            parent.role == .strongRecord
        else { return }
        recordDepth = depth + 1
        recordIsWeak = false
        guard candidate != nil else { return }
        let inner = open.removeLast()
        settle(at: parent.start, before: records, feed)
        open.append(inner)
    }

    /// Makes what is open now the surroundings of all records.
    private mutating func settle(at start: Int, before: Int, _ feed: FeedBytes) {
        candidate = nil
        around = open.map(\.name)
        guard open.count <= Self.mostAround else {
            found = .unsure
            return
        }
        for element in open.reversed() {
            closing += Array("</".utf8) + feed.copy(element.start + 1, element.nameEnd) + Array(">".utf8)
        }
        found = .record(start: start, end: start, before: before)
    }

    /// Closes the innermost element of a name and what is open inside it; false where too much is amiss to go on.
    private mutating func close(_ name: UInt64, _ feed: FeedBytes) -> Bool {
        guard let last = open.lastIndex(where: { $0.name == name }) else {
            wasted += open.count
            return wasted < Self.patience
        }
        open.removeLast(open.count - last)
        guard let depth = recordDepth, open.count <= depth else { return true }
        recordDepth = nil
        recordIsWeak = false
        records += 1
        guard let start = candidate else { return true }
        guard depth > 0, depth == open.count else { return false }
        settle(at: start, before: records - 1, feed)
        return true
    }
}
