/// Tells from the tags of a skeleton which elements are open where, as libxml2 would, without asking it.
///
/// A skeleton has nothing of what makes HTML hard to read: its tags are written by ``PageCutter`` alone, its text is
/// numbers. What is left are libxml2's rules of which elements begin and end without a tag; tests hold both against one
/// another.
struct SkeletonParser: ~Copyable {
    private let reader: UnsafeMutablePointer<HTMLReader>
    private let tags: UnsafeBufferPointer<UInt8>
    private let names = ElementName.names
    private var open: [OpenElement] = []
    private var phase = Phase.begin
    /// How many of `html`, `head` and `body` were passed over, whose end tags then are too.
    private var passedOver = 0
    private var attributes = TagAttributes()

    /// An open element, and where its name stands.
    private struct OpenElement {
        var element: ElementName
        var name: Range<Int>
    }

    /// How far the parts of a page have been met.
    private enum Phase: Int {
        case begin, head, body
    }

    /// Hands the events of the reader's skeleton to it.
    static func parse(into reader: UnsafeMutablePointer<HTMLReader>) {
        var parser = SkeletonParser(reader)
        parser.run()
    }

    private init(_ reader: UnsafeMutablePointer<HTMLReader>) {
        self.reader = reader
        tags = reader.pointee.skeleton.tags.written
        open.reserveCapacity(64)
    }

    private mutating func run() {
        var index = 0
        while index < tags.count {
            if tags[index] != UInt8(ascii: "<") {
                index = text(from: index)
            } else if index + 1 < tags.count, tags[index + 1] == UInt8(ascii: "/") {
                index = endTag(at: index)
            } else {
                index = startTag(at: index)
            }
            if reader.pointee.stop != nil { index = beginAgain(at: index) }
        }
        endAll()
    }

    /// Where too much is open, all of it ends, and what follows is read as if it were a page.
    private mutating func beginAgain(at index: Int) -> Int {
        endAll()
        reader.pointee.stop = nil
        phase = .begin
        passedOver = 0
        var index = index
        while index < tags.count, tags[index] == 0x20 { index += 1 }
        return index
    }

    // MARK: Text

    private mutating func text(from start: Int) -> Int {
        var end = start
        var isBlank = true
        while end < tags.count, tags[end] != UInt8(ascii: "<") {
            isBlank = isBlank && tags[end] == 0x20
            end += 1
        }
        if !isBlank { beginParagraph() }
        if let base = tags.baseAddress { reader.pointee.characters(base + start, count: end - start) }
        return end
    }

    /// Text outside of the page's body begins it, and a paragraph.
    private mutating func beginParagraph() {
        switch open.last?.element {
        case nil, .html, .head:
            endImplied(before: .p)
            beginImplied(before: .p)
            begin(.p)
        default: break
        }
    }

    // MARK: Tags

    private mutating func startTag(at start: Int) -> Int {
        let name = nameRange(from: start + 1)
        let element = element(name)
        endImplied(before: element)
        beginImplied(before: element)
        let isPassedOver = isPassedOver(element)
        let (end, isClosed) = attributes.read(tags, from: name.upperBound)
        if isPassedOver {
            passedOver += 1
            if isClosed { endLast() }
            return end
        }
        open.append(OpenElement(element: element, name: name))
        note(element)
        attributes.withPointer { reader.pointee.start(element, $0) }
        if isClosed || element.isVoidInLibXML2 { endLast() }
        return end
    }

    /// A second `html`, `head` or `body`.
    private func isPassedOver(_ element: ElementName) -> Bool {
        switch element {
        case .html: !open.isEmpty
        case .head: open.count != 1
        case .body: open.contains { $0.element == .body }
        default: false
        }
    }

    private mutating func endTag(at start: Int) -> Int {
        let name = nameRange(from: start + 2)
        end(element(name), name)
        return min(name.upperBound + 1, tags.count)
    }

    private mutating func end(_ element: ElementName, _ name: Range<Int>) {
        if passedOver > 0, element == .html || element == .head || element == .body {
            passedOver -= 1
            return
        }
        let rank = element.endRank
        var index = open.count - 1
        while index >= 0, !isSame(open[index], element, name) {
            // Nothing ends what outranks it.
            if open[index].element.endRank > rank { return }
            index -= 1
        }
        guard index >= 0 else { return }
        while open.count > index { endLast() }
    }

    /// Whether an open element is the one of an end tag; of those that mean nothing here the names tell.
    private func isSame(_ one: OpenElement, _ element: ElementName, _ name: Range<Int>) -> Bool {
        guard one.element == element else { return false }
        guard element == .unknown || element == .custom else { return true }
        return one.name.count == name.count
            && zip(one.name, name).allSatisfy { NameKey.lowercase(tags[$0]) == NameKey.lowercase(tags[$1]) }
    }

    private func nameRange(from start: Int) -> Range<Int> {
        var end = start
        while end < tags.count, tags[end] > 0x20, tags[end] != UInt8(ascii: ">"), tags[end] != UInt8(ascii: "/") {
            end += 1
        }
        return start..<end
    }

    private func element(_ name: Range<Int>) -> ElementName {
        guard let base = tags.baseAddress else { return .unknown }
        return names.element(base + name.lowerBound, count: name.count)
    }

    // MARK: What has no tag

    private mutating func endImplied(before element: ElementName) {
        while let last = open.last, ImpliedEnds.ends(last.element, before: element) { endLast() }
    }

    private mutating func beginImplied(before element: ElementName) {
        if element == .html { return }
        if open.isEmpty { begin(.html) }
        switch element {
        case .body, .head: return
        case .script, .style, .meta, .link, .title, .base:
            if open.count <= 1 {
                if phase == .begin { begin(.head) }
                return
            }
        case .noframes, .frame, .frameset: return
        default: break
        }
        guard phase != .body, !open.contains(where: { $0.element == .body || $0.element == .head }) else { return }
        begin(.body)
    }

    private mutating func begin(_ element: ElementName) {
        open.append(OpenElement(element: element, name: 0..<0))
        note(element)
        reader.pointee.start(element, HTMLAttributes(nil))
    }

    private mutating func note(_ element: ElementName) {
        if element == .head, phase == .begin { phase = .head }
        if element == .body { phase = .body }
    }

    private mutating func endLast() {
        if let last = open.popLast() { reader.pointee.end(last.element) }
    }

    private mutating func endAll() {
        while !open.isEmpty { endLast() }
    }
}

extension ElementName {
    /// Whether libxml2 knows that the element has no content: newer ones it takes for any other.
    @inline(__always)
    fileprivate var isVoidInLibXML2: Bool {
        switch self {
        case .area, .base, .br, .col, .frame, .hr, .img, .input, .link, .meta, .param: true
        default: false
        }
    }

    /// An end tag ends nothing beyond an open element of a higher rank.
    @inline(__always)
    fileprivate var endRank: Int {
        switch self {
        case .div: 150
        case .td, .th: 160
        case .tr: 170
        case .thead, .tbody, .tfoot: 180
        case .table: 190
        case .head, .body: 200
        case .html: 220
        default: 100
        }
    }
}
