#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Cuts a page into its skeleton: leaves out what no reader sees, tags and attributes that say nothing about the text,
/// and all that is too much.
struct PageCutter: ~Copyable {
    /// What is left.
    var skeleton: PageSkeleton
    let input: UnsafePointer<UInt8>
    let count: Int
    let limits: Limits
    /// The tables, held here because a look at a global costs a check that it is made.
    let elementNames = ElementName.names
    let elementTraits = ElementName.traitTable
    let attributeNames = AttributeName.names
    /// The ids that must be kept.
    let references: ItemReferences
    /// Whether what was broken before it came into the page is mended: words that only style keeps apart, references
    /// escaped twice, line breaks in letters.
    let mends: Bool

    /// The seam at hand, how many there were in a row, where the last inline element began, and which of those that are
    /// open have a class.
    var seam = InlineSeam()
    var seamRun = 0
    var inlineStart = 0
    var seamNames: UInt64 = 0

    /// Open elements of each name, to leave out end tags that end nothing.
    var openCounts = [Int32](repeating: 0, count: ElementName.allCases.count)
    /// For each name that may be left out: whether the start tags that are open were kept, the innermost lowest.
    var keptBits = [UInt64](repeating: 0, count: ElementName.allCases.count)
    var depth = 0
    /// Start tags kept so far.
    var elementCount = 0
    var droppedDepth = 0
    /// Whether it was said that elements are nested too deep.
    var isTooDeep = false
    var preformattedDepth = 0
    /// Attributes of the tag at hand that may be kept.
    var attributes: [TagAttribute] = []
    /// Whether white space here would stand beside the edge of a block, where it folds away.
    var isAtEdge = true
    /// Whether there was some, which the next text begins with: libxml2 may see no edge where a form stands in a form.
    var hasBlankAtEdge = false
    /// How often an element that should be left out whole had no end.
    var unclosedElements = 0
    /// How often a tag had no end.
    var unclosedTags = 0
    /// Whether an item was marked up so far.
    var sawItem = false
    /// Whether an item pointed to elements elsewhere, whose ids matter then.
    var sawReference = false
    /// Blocks begun since the last link began, less those ended.
    var linkBalance = 0
    /// Hashes of the names of elements that mean nothing.
    var names: Set<UInt64> = []
    /// Where the search for the end of the tag at hand ends.
    var tagBound = 0

    /// How often the rest of the page is searched for an end that is not there: else each such tag costs a pass.
    static let patience = 8
    /// How long a tag may be once patience is at its end.
    static let longestTag = 256
    /// Different names that are kept of elements that mean nothing.
    static let mostNames = 2_000
    /// Where a CDATA section's end mark stands, which is left out.
    var cdataEnd = -1
    /// Whether no such mark comes any more.
    var isWithoutCDATAEnd = false

    /// Nil where there is nothing to cut.
    init?(
        _ input: UnsafeBufferPointer<UInt8>, limits: Limits, references: ItemReferences = ItemReferences(),
        mends: Bool = true
    ) {
        guard let start = input.baseAddress else { return nil }
        self.input = start
        count = input.count
        self.limits = limits
        self.references = references
        self.mends = mends
        skeleton = PageSkeleton(capacity: count)
        attributes.reserveCapacity(16)
    }

    /// What is left, to be read without this.
    consuming func takeSkeleton() -> PageSkeleton { skeleton }

    /// Cuts the whole page.
    mutating func run() {
        var index = 0
        while index < count {
            let open = find(UInt8(ascii: "<"), from: index) ?? count
            if open > index { addText(index, open) }
            guard open < count else { break }
            index = markup(at: open)
        }
    }

    /// The next such byte.
    @inline(__always)
    func find(_ byte: UInt8, from index: Int, to end: Int? = nil) -> Int? {
        let length = (end ?? count) - index
        guard length > 0, let found = memchr(input + index, Int32(byte), length) else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(input)
    }

    /// Where a sequence of bytes next stands.
    func find(_ sequence: StaticString, from index: Int, to end: Int? = nil) -> Int? {
        var next = index
        while let found = find(sequence.utf8Start[0], from: next, to: end) {
            if bytes.hasPrefix(sequence, at: found) { return found }
            next = found + 1
        }
        return nil
    }

    /// The whole input, for comparisons.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: input, count: count) }

    /// What a `<` begins; returns where reading goes on.
    private mutating func markup(at open: Int) -> Int {
        let next = open + 1 < count ? input[open + 1] : 0
        if next.isLetter { return startTag(at: open) }
        switch next {
        case UInt8(ascii: "/"): return endTag(at: open)
        case UInt8(ascii: "!"): return declaration(at: open)
        case UInt8(ascii: "?"): return afterNext(UInt8(ascii: ">"), from: open)
        default:
            addText(open, open + 1)
            return open + 1
        }
    }

    /// A comment, a document type, a CDATA section or nonsense.
    private mutating func declaration(at open: Int) -> Int {
        if bytes.hasPrefix("<![cdata[", at: open) {
            // An end that is known to lie ahead, or to be nowhere, is not looked for again.
            if cdataEnd < open, !isWithoutCDATAEnd {
                let end = find("]]>", from: open)
                cdataEnd = end ?? cdataEnd
                isWithoutCDATAEnd = end == nil
            }
            return open + 9
        }
        guard bytes.hasPrefix("<!--", at: open) else { return afterNext(UInt8(ascii: ">"), from: open) }
        if bytes.hasPrefix(">", at: open + 4) { return open + 5 }
        if bytes.hasPrefix("->", at: open + 4) { return open + 6 }
        return endOfComment(from: open + 4)
    }

    /// Behind the comment's end mark, which may be `-->` or, wrongly, `--!>`.
    private mutating func endOfComment(from start: Int) -> Int {
        var index = start
        while let dashes = find("--", from: index) {
            if bytes.hasPrefix(">", at: dashes + 2) { return dashes + 3 }
            if bytes.hasPrefix("!>", at: dashes + 2) { return dashes + 4 }
            index = dashes + 1
        }
        skeleton.report(.unclosedElement(element: "!--"), at: start - 4)
        return count
    }

    /// Behind the next such byte, or the end.
    func afterNext(_ byte: UInt8, from index: Int) -> Int { find(byte, from: index).map { $0 + 1 } ?? count }

    // MARK: Text

    /// Text as it stands in the page, with references.
    mutating func addText(_ start: Int, _ end: Int) {
        if cdataEnd >= start, cdataEnd < end {
            let mark = cdataEnd
            cdataEnd = -1
            addText(start, mark)
            return addText(min(mark + 3, end), end)
        }
        var first = start
        if preformattedDepth == 0 {
            while first < end, input[first].isSpace { first += 1 }
        }
        guard first < end else {
            if isAtEdge { hasBlankAtEdge = true } else { skeleton.addBlank() }
            return closeSeam()
        }
        if first > start { closeSeam() }
        let isParted = mends ? partsWords(from: first, to: end) : false
        skeleton.openRun()
        if first > start || hasBlankAtEdge || isParted, preformattedDepth == 0 { skeleton.text.append(0x20) }
        isAtEdge = false
        hasBlankAtEdge = false
        if mends, LiteralEscapes.isEvident(bytes.part(first, end)) { return addLines(first, end) }
        addResolved(first, end)
    }

    /// Text with line breaks in letters, each of which becomes one.
    private mutating func addLines(_ start: Int, _ end: Int) {
        guard let plain = LiteralEscapes.resolved(bytes.part(start, end)) else { return addResolved(start, end) }
        var isFirst = true
        for line in plain.split(separator: 0x0A) {
            if !isFirst {
                skeleton.closeRun()
                skeleton.tags.append("<br>")
                skeleton.openRun()
            }
            isFirst = false
            line.withUnsafeBufferPointer { line in
                guard let base = line.baseAddress else { return }
                addResolved(of: base, 0, line.count)
            }
        }
    }

    @inline(__always)
    private mutating func addResolved(_ start: Int, _ end: Int) { addResolved(of: input, start, end) }

    private mutating func addResolved(of text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
        var index = start
        while index < end {
            let found = memchr(text + index, Int32(UInt8(ascii: "&")), end - index)
            let ampersand = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(text) } ?? end
            skeleton.text.append(text + index, count: ampersand - index)
            guard ampersand < end else { return }
            index = CharacterReference.resolve(text, at: ampersand, end: end, into: &skeleton.text, deeply: mends)
        }
    }
}
