/// What a feed or export says besides its records.
public struct FeedSummary: Sendable, Equatable {
    /// The channel's own title.
    public var title: String?
    /// Who wrote the whole feed, where it says so (Atom), or who all postings of an export are of.
    public var author: String?
    /// The declared language.
    public var language: String?
    /// How many records there were.
    public var recordCount = 0
    /// What went wrong on the way.
    public var diagnostics: [Diagnostic] = []
}

extension MarkupParser {
    /// Reads a feed or JSON export record by record, keeping none of them: memory stays flat however long it is.
    ///
    /// `limits.inputBytes` does not apply here, as nothing is copied whole. Input in an encoding other than UTF-8 is
    /// converted first, in memory.
    ///
    /// - Parameters:
    ///   - bytes: the feed, mapped or read; it stays alive until the call returns.
    ///   - format: `.xml` or `.json`, if known.
    ///   - names: what counts as a record; by default what feeds of jobs call one.
    ///   - each: gets the records in document order.
    @discardableResult
    public func parseRecords(
        _ bytes: UnsafeBufferPointer<UInt8>, as format: SourceFormat? = nil, named names: RecordNames? = nil,
        each: (Record) -> Void
    ) -> FeedSummary {
        var boundless = limits
        boundless.inputBytes = Int.max
        let input = InputPreparation(bytes, limits: boundless, refusesBinary: format == nil)
        guard !input.isRefused else { return FeedSummary(diagnostics: input.problems.map { $0.diagnostic() }) }
        var summary = input.withUTF8(of: bytes) { text in
            readRecords(text, as: format ?? FormatDetection.format(of: text), named: names, each: each)
        }
        summary.diagnostics = input.problems.map { $0.diagnostic() } + summary.diagnostics
        return summary
    }

    /// Reads a feed or JSON export record by record from an array.
    @discardableResult
    public func parseRecords(
        _ bytes: [UInt8], as format: SourceFormat? = nil, named names: RecordNames? = nil, each: (Record) -> Void
    ) -> FeedSummary {
        bytes.withUnsafeBufferPointer { parseRecords($0, as: format, named: names, each: each) }
    }

    func readRecords(
        _ text: UnsafeBufferPointer<UInt8>, as format: SourceFormat, named names: RecordNames? = nil,
        isLinkedData: Bool? = nil, each: (Record) -> Void
    ) -> FeedSummary {
        switch format {
        case .xml: return FeedParser(limits: limits, names: names).parse(text, each: each)
        case .json: return readJSON(text, named: names, isLinkedData, each: each)
        case .html, .plainText:
            let document = parse(text, as: format)
            document.records.forEach(each)
            return FeedSummary(
                title: document.title, language: document.language, recordCount: document.records.count,
                diagnostics: document.diagnostics)
        }
    }

    /// Whether JSON is linked data rather than an export with names of its own, by how it begins.
    static func isLinkedData(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let head = text.part(0, 2048)
        return head.contains("\"@context\"") || head.contains("\"@type\"")
    }

    private func readJSON(
        _ text: UnsafeBufferPointer<UInt8>, named names: RecordNames?, _ isLinkedData: Bool?, each: (Record) -> Void
    ) -> FeedSummary {
        let isLinkedData = isLinkedData ?? Self.isLinkedData(text)
        let dialect: JSONRecordReader.Dialect = isLinkedData && names == nil ? .linkedData : .export
        var reader = JSONRecordReader(text, as: dialect, arrays: names?.arrays, limits: limits.fitting(names))
        var summary = FeedSummary()
        while let record = reader.next() {
            guard summary.recordCount < limits.records else {
                summary.diagnostics.append(MarkupProblem.tooManyRecords(limit: limits.records).diagnostic())
                break
            }
            summary.recordCount += 1
            each(record)
        }
        summary.author = reader.author
        var lines = LineCounter(text)
        summary.diagnostics += reader.problems.map { $0.problem.diagnostic(line: lines.line(of: $0.offset)) }
        return summary
    }
}
