/// A page taken apart before libxml2 sees it: the tags that matter, and the text aside.
///
/// libxml2 reads text character by character, and that is most of its time; all it is needed for is to tell which
/// elements are open where. So in place of each run of text the tags hold its number, written in digits.
struct PageSkeleton: ~Copyable {
    /// Tags and run numbers: what libxml2 parses.
    var tags: ByteBuffer
    /// All text, references resolved, white space as in the page.
    var text: ByteBuffer
    /// Where each run begins in the text.
    private(set) var runs: [Int] = []
    /// `meta` elements that stand before any item.
    var metadata: [Field] = []
    /// JSON-LD scripts, as ranges of the input.
    var scripts: [Range<Int>] = []
    /// Other scripts that stand in the page, and templates, as ranges of the input: they may hold what the page does not
    /// show.
    private(set) var otherScripts: [Range<Int>] = []
    private(set) var templates: [Range<Int>] = []
    /// What was wrong, with the place in the input.
    private(set) var problems: [(problem: MarkupProblem, offset: Int)] = []

    /// Where in the text links begin and end, in turns: the tags hold no plain links.
    private(set) var linkEdges: [Int] = []

    /// Whether the tags are as simple as `SkeletonParser` takes them to be.
    private(set) var isPlain = true

    private var runIsOpen = false

    init(capacity: Int) {
        tags = ByteBuffer(capacity: capacity / 4)
        text = ByteBuffer(capacity: capacity / 2)
        runs.reserveCapacity(256)
        linkEdges.reserveCapacity(128)
    }

    /// Makes sure that what is appended to the text next belongs to a run whose number stands in the tags.
    @inline(__always)
    mutating func openRun() {
        if runIsOpen { return }
        runIsOpen = true
        tags.append(decimal: runs.count)
        runs.append(text.count)
    }

    /// Notes a tag that only libxml2 can read as libxml2 does.
    mutating func noteHardTag() { isPlain = false }

    /// Notes a problem; of a page that is nothing but problems the first tell enough.
    mutating func report(_ problem: MarkupProblem, at offset: Int) {
        if problems.count < 64 { problems.append((problem, offset)) }
    }

    /// Scripts and templates of a page that are kept in mind, and the least length of one that may hold a posting.
    private static let mostAside = 256
    private static let leastAside = 150

    /// Keeps in mind where a script stands that is no linked data.
    mutating func note(script: Range<Int>) {
        if script.count >= Self.leastAside, otherScripts.count < Self.mostAside { otherScripts.append(script) }
    }

    /// Keeps in mind where a template stands.
    mutating func note(template: Range<Int>) {
        if template.count >= Self.leastAside, templates.count < Self.mostAside { templates.append(template) }
    }

    /// To be called before a tag is written.
    @inline(__always)
    mutating func closeRun() { runIsOpen = false }

    /// What comes next stands in a link, until `endLink`.
    @inline(__always)
    mutating func beginLink() {
        if linkEdges.count.isMultiple(of: 2) { linkEdges.append(text.count) }
    }

    /// What comes next stands in no link; does nothing where none is open.
    @inline(__always)
    mutating func endLink() {
        if !linkEdges.count.isMultiple(of: 2) { linkEdges.append(text.count) }
    }

    /// White space between tags.
    @inline(__always)
    mutating func addBlank() {
        if runIsOpen { text.append(0x20) } else if tags.last != 0x20, tags.count > 0 { tags.append(0x20) }
    }

    /// The text of the run whose number libxml2 hands over; nil for white space.
    @inline(__always)
    func run(numbered digits: UnsafePointer<UInt8>, count: Int) -> UnsafeBufferPointer<UInt8>? {
        var number = 0
        for index in 0..<count where digits[index].isDigit { number = number &* 10 &+ Int(digits[index] &- 0x30) }
        guard number < runs.count, (0..<count).contains(where: { digits[$0].isDigit }) else { return nil }
        let end = number + 1 < runs.count ? runs[number + 1] : text.count
        return UnsafeBufferPointer(start: text.base + runs[number], count: end - runs[number])
    }
}

extension ByteBuffer {
    /// Appends a number in digits.
    mutating func append(decimal number: Int) {
        if number >= 10 { append(decimal: number / 10) }
        append(UInt8(truncatingIfNeeded: number % 10) &+ 0x30)
    }
}
