/// The records of a web archive, one by one; where the archive is damaged, reading goes on at the next sound record.
final class WARCRecordStream {
    /// One record that may hold a page.
    struct Record {
        var head: WARCHeader
        var content: [UInt8]
        /// What was wrong with it.
        var problems: [MarkupProblem]
    }

    /// Records met so far.
    private(set) var recordCount = 0

    private let stream: ArchiveStream
    private let limits: Limits
    private var heads = WARCHeadSearch()
    /// Bytes that were used up.
    private var position = 0
    private var headless = Tally()
    private var cut = Tally()

    /// How often something was, and at which record first.
    private struct Tally {
        var count = 0
        var first = 0

        mutating func add(_ record: Int) {
            if count == 0 { first = record }
            count += 1
        }
    }

    /// Bytes of records without a page that are held, to see whether the next record follows them.
    private static let heldOfOthers = 1 << 20

    init(limits: Limits, source: @escaping ArchiveStream.Source) {
        self.limits = limits
        stream = ArchiveStream(source)
    }

    /// What is wrong with the archive as a whole, known at its end.
    var problems: [MarkupProblem] {
        var problems: [MarkupProblem] = []
        if headless.count > 0 { problems.append(.brokenArchive(count: headless.count, first: headless.first)) }
        if cut.count > 0 { problems.append(.cutRecords(count: cut.count, first: cut.first)) }
        let damage = stream.damage
        if damage.places > 0 {
            problems.append(
                .damagedArchive(
                    places: damage.places, first: damage.first, isCut: damage.isCut, passedOver: damage.passedOver))
        }
        return problems
    }

    /// The next record that may hold a page, nil at the end.
    func next() -> Record? {
        while let head = nextHead() {
            recordCount += 1
            let record = content(of: head)
            if head.kind != .other { return record }
        }
        return nil
    }

    // MARK: Content

    private func content(of head: WARCHeader) -> Record {
        let isPage = head.kind != .other
        let held = min(head.length, isPage ? limits.inputBytes : min(limits.inputBytes, Self.heldOfOthers))
        let isHeld = hold(held)
        let available = min(held, stream.bytes.count)
        var record = Record(head: head, content: [], problems: [])
        func take(_ count: Int) {
            if isPage { record.content = Array(stream.bytes.part(0, count)) }
        }
        if isHeld, held == head.length, isFollowedByHead(held) {
            take(held)
            drop(held)
        } else if let next = swallowedHead(in: available) {
            // A length that is wrong, or bytes that are missing, would cost the records behind it.
            cut.add(recordCount)
            let end = stream.bytes.part(0, next).lastIndex { $0 != 0x0D && $0 != 0x0A }.map { $0 + 1 } ?? 0
            record.problems.append(.cutRecord(expected: head.length, found: end))
            take(end)
            drop(next)
        } else if !isHeld {
            if !stream.isAtBreak { cut.add(recordCount) }
            record.problems.append(.cutRecord(expected: head.length, found: available))
            take(available)
            drop(available)
        } else {
            take(held)
            drop(held)
            if held < head.length {
                record.problems.append(.inputTooLarge(bytes: head.length, limit: held))
                skip(head.length - held)
            }
        }
        return record
    }

    /// Reads on until so many bytes are there; false where the archive ends or breaks before.
    private func hold(_ count: Int) -> Bool {
        while stream.bytes.count < count {
            guard stream.fill() else { return false }
        }
        return true
    }

    private func drop(_ count: Int) {
        let count = min(count, stream.bytes.count)
        stream.drop(count)
        position += count
    }

    private func skip(_ length: Int) {
        var left = length
        while left > 0 {
            let count = min(left, stream.bytes.count)
            drop(count)
            left -= count
            if left > 0, !stream.fill() { return }
        }
    }

    /// Whether a record begins behind so many bytes, or nothing comes any more.
    private func isFollowedByHead(_ count: Int) -> Bool {
        var index = count
        while true {
            let bytes = stream.bytes
            while index < bytes.count, bytes[index] == 0x0D || bytes[index] == 0x0A { index += 1 }
            if bytes.count - index >= 5 { return bytes.hasPrefix("warc/", at: index) }
            guard stream.fill() else { return true }
        }
    }

    /// Where in the next bytes another record begins, behind a blank line as each does.
    private func swallowedHead(in count: Int) -> Int? {
        var index = 0
        while let newline = stream.bytes.part(0, count).firstIndex(of: "\nwarc/1.", from: index) {
            index = newline + 1
            let before = newline > 0 ? stream.bytes[newline - 1] : 0
            guard before == 0x0A || before == 0x0D else { continue }
            if let length = headLength(at: index), WARCHeader(stream.bytes.part(index, index + length)) != nil {
                return index
            }
        }
        return nil
    }

    // MARK: Heads

    private func nextHead() -> WARCHeader? {
        while skipBlanks() {
            if let length = headLength(at: 0) {
                let head = WARCHeader(stream.bytes.part(0, length))
                if let head {
                    drop(length)
                    return head
                }
            }
            skipToNextRecord()
            // Damaged compression breaks the record off; that is told of already.
            if !stream.isAtBreak { headless.add(recordCount + 1) }
        }
        return nil
    }

    /// Moves to the next byte that is no line end; false at the end.
    private func skipBlanks() -> Bool {
        while true {
            let bytes = stream.bytes
            if let first = bytes.firstIndex(where: { $0 != 0x0D && $0 != 0x0A }) {
                drop(first)
                return true
            }
            drop(bytes.count)
            guard stream.fill() || stream.passBreak() else { return false }
        }
    }

    /// How long the head is that begins at an index, its blank line counted in; nil where none ends soon.
    private func headLength(at index: Int) -> Int? {
        while true {
            let bytes = stream.bytes
            let isShort = bytes.count - index < 5
            guard isShort || bytes.hasPrefix("warc/", at: index) else { return nil }
            if !isShort, let length = heads.length(of: bytes, at: index, from: position) { return length }
            guard bytes.count - index < WARCHeadSearch.longestHead, stream.fill() else { return nil }
        }
    }

    /// After a head that cannot be read: to where a line begins as a head does.
    private func skipToNextRecord() {
        drop(1)
        while true {
            let bytes = stream.bytes
            if let next = bytes.firstIndex(of: "\nwarc/1", from: 0) { return drop(next + 1) }
            drop(bytes.count - 6)
            guard stream.fill() else { return drop(stream.bytes.count) }
        }
    }
}

/// Finds where heads of records end, and remembers where no blank line is: of what only begins like heads there may be
/// many, and to look for the end of each would cost the longest head for each.
struct WARCHeadSearch {
    /// A head longer than this is no head.
    static let longestHead = 1 << 16

    /// A stretch of the archive in which no blank line begins.
    private var known = 0..<0

    /// How long the head is that stands at an index of some bytes, its blank line counted in; nil where it has no end.
    ///
    /// - Parameter position: where in the archive the bytes begin.
    mutating func length(of bytes: UnsafeBufferPointer<UInt8>, at index: Int, from position: Int) -> Int? {
        let end = min(bytes.count, index + Self.longestHead)
        let start = position + index
        var first = index
        // A blank line may begin in the last three bytes that were looked at.
        if known.contains(start), known.upperBound - 3 > start { first = known.upperBound - 3 - position }
        if first < end, let found = HTTPResponse.endOfHead(bytes.part(0, end), from: first) { return found - index }
        known = (known.contains(start) ? known.lowerBound : start)..<max(position + end, start)
        return nil
    }
}
