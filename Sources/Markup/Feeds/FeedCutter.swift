/// Cuts a feed that is too large to be held into small feeds as it is read, so that memory stays flat.
///
/// A feed is XML with records that stand beside one another, or a JSON array of objects, alone or in an object. Each piece
/// holds everything before the first record (what the feed says of itself), whole records, and the ends of what is open
/// around them; it is read as any feed is, and gives the same postings. Feeds of less than a megabyte, and all that is not
/// surely cut right, come as one piece: the whole input. What a feed says of itself behind its records is in its last
/// piece only.
public final class FeedCutter {
    private let feed: FeedBytes
    private let limits: Limits
    private var scanner: (any FeedScanner)?
    private var format: SourceFormat?
    private var isLinkedData: Bool?
    private var head: [UInt8] = []
    private var headLines = 0
    /// Where the run of records at hand begins: its offset, its line, and the records before it.
    private var run = Place()
    private var isAtEnd = false
    private var isBegun = false

    private struct Place {
        var offset = 0
        var line = 1
        var records = 0
    }

    /// How large pieces are.
    struct Sizes {
        /// An input of fewer bytes is not cut.
        var leastCut = 1 << 20
        /// Bytes of records in a piece, as soon as a record ends, and their number.
        var runBytes = 1 << 19
        var runRecords = 1_000
        /// What stands before the first record is in each piece, so that it must not be long.
        var longestHead = 1 << 17
    }

    private let sizes: Sizes

    /// Makes a cutter.
    ///
    /// - Parameters:
    ///   - limits: `inputBytes` holds for a piece, `inflatedBytes` for all that a compressed feed holds.
    ///   - source: hands out the next bytes of the feed, compressed or not; 0 at the end.
    public convenience init(
        limits: Limits = .standard, source: @escaping (UnsafeMutableBufferPointer<UInt8>) -> Int
    ) {
        self.init(limits: limits, sizes: Sizes(), source: source)
    }

    init(limits: Limits, sizes: Sizes, source: @escaping (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        self.limits = limits
        self.sizes = sizes
        // One byte beyond the limit shows that there is more.
        feed = FeedBytes(limit: limits.inputBytes + 1, inflatedLimit: limits.inflatedBytes, source: source)
    }

    /// Whether an input that begins with these bytes is a feed that can be cut where it is large.
    ///
    /// - Parameter head: the first 4,096 bytes, or all where there are fewer.
    public static func canRead(_ head: [UInt8]) -> Bool {
        head.withUnsafeBufferPointer { bytes in
            guard Gzip.begins(bytes) else { return FeedKind(bytes) != nil }
            return Gzip.inflate(bytes, limit: 4096).bytes.withUnsafeBufferPointer { FeedKind($0) != nil }
        }
    }

    /// The next piece, nil at the end.
    public func next() -> Piece? {
        guard !isAtEnd else { return nil }
        if !isBegun {
            isBegun = true
            guard begin() else { return whole() }
        }
        while true {
            switch scanner?.next(in: feed) ?? .unsure {
            case .record(let start, let end, let before):
                if isLong(end, before) { return piece(to: end, next: start, before: before) }
            case .end, .unsure: return rest()
            }
        }
    }

    // MARK: The beginning

    /// Finds the first record; false where the input is not to be cut.
    private func begin() -> Bool {
        feed.hold(sizes.leastCut)
        guard feed.held.count >= sizes.leastCut, let kind = FeedKind(feed.held.part(0, 4096)) else { return false }
        var scanner = kind.scanner(limits)
        guard case .record(let start, _, _) = scanner.next(in: feed), start <= sizes.longestHead else { return false }
        format = kind.format
        isLinkedData = kind.isLinkedData
        head = feed.copy(0, start)
        if kind.isLinkedData == false, holdsPosting(head + scanner.closing) { return false }
        headLines = head.count { $0 == 0x0A }
        run = Place(offset: start, line: headLines + 1, records: 0)
        feed.drop(to: start)
        self.scanner = scanner
        return true
    }

    /// Whether what stands before the list is a posting itself, which each piece would give anew.
    private func holdsPosting(_ head: [UInt8]) -> Bool {
        head.withUnsafeBufferPointer { bytes in
            var reader = JSONRecordReader(bytes, as: .export, limits: limits)
            while reader.next() != nil {}
            return reader.holdsPosting
        }
    }

    /// The whole input, as far as the limit lets it in.
    private func whole() -> Piece {
        isAtEnd = true
        while feed.more() {}
        var piece = Piece(bytes: Array(feed.held), format: nil, isWhole: true)
        piece.diagnostics = problems
        return piece
    }

    // MARK: Pieces

    private func isLong(_ end: Int, _ before: Int) -> Bool {
        let length = end - run.offset
        return length >= max(sizes.runBytes, 4 * head.count)
            || before - run.records >= sizes.runRecords && length >= head.count
    }

    /// The run of records up to an offset; the next one begins at another.
    private func piece(to end: Int, next: Int, before: Int) -> Piece {
        let piece = piece(of: feed.part(run.offset, end), closing: scanner?.closing ?? [])
        let lines = feed.part(run.offset, next).count { $0 == 0x0A }
        run = Place(offset: next, line: run.line + lines, records: before)
        feed.drop(to: next)
        return piece
    }

    private func piece(of records: UnsafeBufferPointer<UInt8>, closing: [UInt8]) -> Piece {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(head.count + records.count + closing.count)
        bytes += head
        bytes += records
        bytes += closing
        var piece = Piece(bytes: bytes, format: format, isWhole: false)
        piece.firstLine = run.line
        piece.ownFirstLine = headLines + 1
        piece.recordsBefore = run.records
        piece.isLinkedData = isLinkedData
        return piece
    }

    /// All that is left, as the last piece.
    private func rest() -> Piece {
        isAtEnd = true
        while feed.more() {}
        var piece = piece(of: feed.held, closing: [])
        piece.diagnostics = problems
        return piece
    }

    /// What was wrong with the input as it was read.
    private var problems: [Diagnostic] {
        if feed.isOverinflated { return [MarkupProblem.inflatedTooLarge(limit: limits.inflatedBytes).diagnostic()] }
        let damage = feed.damage
        guard damage.places > 0 else { return [] }
        return [MarkupProblem.damagedGzip(isCut: damage.isCut, offset: damage.first, kept: nil).diagnostic()]
    }
}

/// What a large feed is, by how it begins.
struct FeedKind {
    let format: SourceFormat
    /// Of JSON, whether it is linked data.
    let isLinkedData: Bool?
    /// Where the text begins, behind a mark of its encoding.
    private let start: Int

    /// Nil where it is no feed, or in an encoding in which a byte of markup may be a part of something else.
    init?(_ head: UnsafeBufferPointer<UInt8>) {
        let mark = CharsetDeclaration.byteOrderMark(head)
        guard mark.map({ $0.charset == .utf8 }) ?? true, WideText.look(at: head) != .utf16LittleEndian,
            WideText.look(at: head) != .utf16BigEndian, FormatDetection.refusal(of: head) == nil
        else { return nil }
        start = mark?.length ?? 0
        let text = head.part(start, head.count)
        switch CharsetDeclaration.label(in: text).map({ Charset(label: $0) }) {
        case nil, .some(nil), .utf8, .windows1252, .iso8859_15: break
        case .other(let name) where name.hasPrefix("ISO-8859-") || name.hasPrefix("CP125") || name.hasPrefix("KOI8"):
            break
        default: return nil
        }
        format = FormatDetection.format(of: text)
        switch format {
        case .xml: isLinkedData = nil
        case .json: isLinkedData = MarkupParser.isLinkedData(text)
        case .html, .plainText: return nil
        }
    }

    func scanner(_ limits: Limits) -> any FeedScanner {
        guard let isLinkedData else { return XMLFeedScanner(nesting: limits.nesting, from: start) }
        return JSONFeedScanner(isLinkedData: isLinkedData, nesting: limits.nesting, from: start)
    }
}
