/// Reads a web archive (WARC, ISO 28500) record by record, compressed or not, and keeps none of them.
///
/// Pages are what servers answered with success and a type that may hold a posting, files saved as they are, and the
/// text that was made of pages ("WET"). All other records are passed over and counted. Of a damaged archive all sound
/// records are read; that something was lost is an error among ``diagnostics``.
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
    public var recordCount: Int { records.recordCount }
    /// Those of them that are pages.
    public private(set) var pageCount = 0
    /// What is wrong with the archive as a whole, known at its end.
    public var diagnostics: [Diagnostic] { records.problems.map { $0.diagnostic() } }

    private let records: WARCRecordStream
    private let limits: Limits

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - limits: `inputBytes` holds for each record, `inflatedBytes` for its page.
    ///   - source: hands out the next bytes of the archive; 0 at the end.
    public init(limits: Limits = .standard, source: @escaping (UnsafeMutableBufferPointer<UInt8>) -> Int) {
        self.limits = limits
        records = WARCRecordStream(limits: limits, source: source)
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
        while let record = records.next() {
            var problems = record.problems
            guard let page = page(record.content, record.head.kind, &problems) else { continue }
            pageCount += 1
            return Page(target: record.head.target, bytes: page, diagnostics: problems.map { $0.diagnostic() })
        }
        return nil
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
                bytes.part(start, bytes.count), head: head, limit: limits.inflation(of: bytes.count))
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
