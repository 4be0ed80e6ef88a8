/// Reads a web archive (WARC, ISO 28500) record by record, compressed or not, and keeps none of them.
///
/// Pages are what servers answered with success and a type that may hold a posting, files saved as they are, and the
/// text that was made of pages ("WET"). All other records are passed over and counted.
public final class WARCReader {
    /// One page out of an archive.
    public struct Page: Sendable, Equatable {
        /// The address that it was got from.
        public var target: String
        /// The page as it was sent, with the server's head before it and compression undone.
        public var bytes: [UInt8]
        /// What was wrong with the record.
        public var diagnostics: [Diagnostic]
    }

    /// Records met so far.
    public private(set) var recordCount = 0
    /// Those of them that are pages.
    public private(set) var pageCount = 0
    /// What is wrong with the archive as a whole, known at its end.
    public var diagnostics: [Diagnostic] {
        let broken = brokenCount > 0 ? [MarkupProblem.brokenArchive(count: brokenCount, first: firstBroken)] : []
        return (broken + (stream.problem.map { [$0] } ?? [])).map { $0.diagnostic() }
    }

    private let stream: ArchiveStream
    private let limits: Limits
    private var brokenCount = 0
    private var firstBroken = 0

    /// A head longer than this is no head.
    private static let longestHead = 1 << 16

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - limits: `inputBytes` holds for each record, `inflatedBytes` for its page.
    ///   - source: hands out the next bytes of the archive; 0 at the end.
    public init(limits: Limits = .standard, source: @escaping (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        self.limits = limits
        stream = ArchiveStream(source)
    }

    /// Whether a file that begins with these bytes is a web archive, compressed or not.
    public static func canRead(_ head: [UInt8]) -> Bool {
        head.withUnsafeBufferPointer { bytes in
            guard Gzip.begins(bytes) else { return bytes.hasPrefix("warc/") }
            let start = Gzip.inflate(bytes, limit: 16).bytes
            return start.withUnsafeBufferPointer { $0.hasPrefix("warc/") }
        }
    }

    /// The next page, nil at the end.
    public func next() -> Page? {
        while let head = nextHead() {
            recordCount += 1
            guard head.kind != .other else {
                skip(head.length)
                continue
            }
            var problems: [MarkupProblem] = []
            let content = read(head.length, &problems)
            guard let page = page(content, head.kind, &problems) else { continue }
            pageCount += 1
            return Page(target: head.target, bytes: page, diagnostics: problems.map { $0.diagnostic() })
        }
        return nil
    }

    // MARK: Records

    private func nextHead() -> WARCHeader? {
        while skipBlanks() {
            if let length = headLength() {
                let head = WARCHeader(stream.bytes.part(0, length))
                if let head {
                    stream.drop(length)
                    return head
                }
            }
            // Damaged compression breaks the record off; that is said already.
            guard stream.problem == nil else { return nil }
            brokenCount += 1
            if firstBroken == 0 { firstBroken = recordCount + 1 }
            skipToNextRecord()
        }
        return nil
    }

    /// Moves to the next byte that is no line end; false at the end.
    private func skipBlanks() -> Bool {
        while true {
            let bytes = stream.bytes
            if let first = bytes.firstIndex(where: { $0 != 0x0D && $0 != 0x0A }) {
                stream.drop(first)
                return true
            }
            stream.drop(bytes.count)
            guard stream.fill() else { return false }
        }
    }

    /// How long the head is that begins here, its blank line counted in; nil where none ends soon.
    private func headLength() -> Int? {
        while true {
            let bytes = stream.bytes.part(0, WARCReader.longestHead)
            guard bytes.part(0, 5).hasPrefix("warc/") || bytes.count < 5 else { return nil }
            if let end = HTTPResponse.endOfHead(bytes, from: 0) { return end }
            guard bytes.count < WARCReader.longestHead, stream.fill() else { return nil }
        }
    }

    /// After a head that cannot be read: to where a line begins as a head does.
    private func skipToNextRecord() {
        stream.drop(1)
        while true {
            let bytes = stream.bytes
            if let next = bytes.firstIndex(of: "\nwarc/1", from: 0) { return stream.drop(next + 1) }
            stream.drop(bytes.count - 6)
            guard stream.fill() else { return stream.drop(stream.bytes.count) }
        }
    }

    private func read(_ length: Int, _ problems: inout [MarkupProblem]) -> [UInt8] {
        let wanted = min(length, limits.inputBytes)
        var content = ByteBuffer(capacity: min(wanted, 1 << 20))
        while content.count < wanted {
            let part = stream.bytes.part(0, wanted - content.count)
            content.append(part)
            stream.drop(part.count)
            if content.count < wanted, !stream.fill() {
                problems.append(.cutRecord(expected: length, found: content.count))
                return content.array
            }
        }
        if wanted < length {
            problems.append(.inputTooLarge(bytes: length, limit: wanted))
            skip(length - wanted)
        }
        return content.array
    }

    private func skip(_ length: Int) {
        var left = length
        while left > 0 {
            let count = min(left, stream.bytes.count)
            stream.drop(count)
            left -= count
            if left > 0, !stream.fill() { return }
        }
    }

    // MARK: Pages

    /// The page in a record's content; nil where it is none.
    private func page(
        _ content: [UInt8], _ kind: WARCHeader.Kind, _ problems: inout [MarkupProblem]
    ) -> [UInt8]? {
        guard kind == .response else { return content }
        return content.withUnsafeBufferPointer { bytes in
            let start = HTTPResponse(bytes).bodyStart
            let head = bytes.part(0, start)
            guard start < bytes.count, WARCReader.isSuccess(head) else { return nil }
            let type = HTTPFields(head).value(of: "content-type").map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard MediaType.mayBePosting(type.lowercased()) else { return nil }
            let body = ContentCoding.decode(
                bytes.part(start, bytes.count), head: head, limit: limits.inflatedBytes)
            if let problem = body.problem { problems.append(problem) }
            return Array(head) + body.bytes
        }
    }

    /// Whether the server had what was asked for: a status of 200 to 299, or none that can be read.
    private static func isSuccess(_ head: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let blank = head.firstIndex(of: 0x20), let status = head.part(blank + 1, blank + 4).number else {
            return true
        }
        return (200..<300).contains(status)
    }
}
