/// Reads XML in UTF-8 record by record: repairs it piece by piece and hands the pieces to libxml2.
struct FeedParser {
    let limits: Limits

    /// Reads all records.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, each: (Record) -> Void) -> FeedSummary {
        let summary = run(bytes, wholeDocument: false, each: each)
        guard summary.recordCount == 0 else { return summary }
        return run(bytes, wholeDocument: true, each: each)
    }

    private func run(
        _ bytes: UnsafeBufferPointer<UInt8>, wholeDocument: Bool, each: (Record) -> Void
    ) -> FeedSummary {
        var reader = FeedReader(limits: limits, wholeDocument: wholeDocument)
        var repair = XMLRepair(bytes, attributeLimit: limits.attributes)
        var summary = FeedSummary()
        let failure = LibXML2.parseXML(into: &reader, chunks: &repair) { records in records.forEach(each) }
        summary.title = reader.title
        summary.language = reader.language
        summary.recordCount = min(reader.recordCount, limits.records)
        var problems: [(MarkupProblem, Int?)] = repair.problems.map { ($0, nil) }
        if wholeDocument, !reader.root.isEmpty { problems.append((.noRecords(root: reader.root), nil)) }
        if let failure {
            problems.append((.brokenXML(reason: failure.message, recordsRead: summary.recordCount), failure.line))
        }
        if let stop = reader.stop { problems.append((stop, nil)) }
        summary.diagnostics = problems.map { $0.0.diagnostic(line: $0.1) }
        return summary
    }
}
