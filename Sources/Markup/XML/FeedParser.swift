/// Reads XML in UTF-8 record by record: repairs it piece by piece and hands the pieces to libxml2.
///
/// Where the XML breaks inside one record, reading goes on at the next: one bad job must not cost a feed.
struct FeedParser {
    let limits: Limits
    /// What counts as a record, in place of what feeds of jobs call one.
    var names: RecordNames?

    /// How often reading is taken up again; each time the rest is searched for where.
    private static let patience = 100
    /// Bytes that may be read a second time, where the XML broke far behind the record at which reading is taken up.
    private static func mostReread(of count: Int) -> Int { max(1 << 20, 2 * count) }

    /// What one stretch of the input came to.
    private struct Stretch {
        var failure: LibXML2.Failure?
        var recordsBefore: Int
        var recordName: String
        /// Bytes that were handed to libxml2.
        var length = 0
    }

    /// Reads all records.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, each: (Record) -> Void) -> FeedSummary {
        var run = FeedRun()
        read(bytes, wholeDocument: false, &run, each: each)
        if run.recordCount == 0, names == nil {
            run = FeedRun()
            read(bytes, wholeDocument: true, &run, each: each)
            if !run.root.isEmpty { run.problems.insert((.noRecords(root: run.root), nil), at: 0) }
        }
        return run.summary(limits)
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, wholeDocument: Bool, _ run: inout FeedRun, each: (Record) -> Void
    ) {
        var start = 0
        var name = ""
        var rereadable = Self.mostReread(of: bytes.count)
        var lines = LineCounter(bytes)
        for _ in 0..<FeedParser.patience {
            let rest = bytes.part(start, bytes.count)
            let firstLine = lines.line(of: start)
            let stretch = read(rest, from: firstLine, isResumed: start > 0, wholeDocument, &run, each: each)
            guard let failure = stretch.failure else { return }
            let passed = run.recordCount - stretch.recordsBefore
            if !stretch.recordName.isEmpty { name = stretch.recordName }
            var next = RecordSearch.start(of: name, passing: passed, in: rest)
            // The record at hand broke in its first tag: it is passed over.
            if next == 0 { next = RecordSearch.start(of: name, passing: passed + 1, in: rest) }
            // A resumed stretch ends in end tags that it has no start tags for: that is no fault.
            if start == 0 || next != nil || passed > 0 && failure.isInRecord {
                let isKept = next != nil && passed > 0 && !wholeDocument
                run.problems.append(
                    (problem(failure, in: run.recordCount, isKept: isKept), failure.line + firstLine - 1))
            }
            guard let next, !wholeDocument else { return }
            rereadable -= max(0, stretch.length - next)
            guard rereadable >= 0 else { return }
            start += next
        }
    }

    /// What a failure is called: of a record that was kept as far as it goes, with others behind it, that one's own.
    private func problem(_ failure: LibXML2.Failure, in record: Int, isKept: Bool) -> MarkupProblem {
        if failure.isForNames { return .tooManyNames(limit: Limits.nameBytes) }
        guard failure.isInRecord, isKept else { return .brokenXML(reason: failure.message, recordsRead: record) }
        // libxml2 names the element that is still open: "Opening and ending tag mismatch: url line 1 and job".
        let open = failure.message.split(separator: "tag mismatch: ").dropFirst().first?.split(separator: " ").first
        return .brokenRecord(reason: failure.message, record: record, element: open.map(String.init))
    }

    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, from line: Int, isResumed: Bool, _ wholeDocument: Bool,
        _ run: inout FeedRun, each: (Record) -> Void
    ) -> Stretch {
        var stretch = Stretch(recordsBefore: run.recordCount, recordName: "")
        var reader = FeedReader(
            limits: limits.fitting(names), names: names?.elements, wholeDocument: wholeDocument,
            recordCount: run.recordCount, firstLine: line)
        var repair = XMLRepair(bytes, attributeLimit: limits.attributes, isResumed: isResumed)
        stretch.failure = LibXML2.parseXML(into: &reader, chunks: &repair) { $0.forEach(each) }
        stretch.length = repair.index
        run.title = run.title ?? reader.title
        run.author = run.author ?? reader.author
        run.language = run.language ?? reader.language
        run.recordCount = reader.recordCount
        if run.root.isEmpty { run.root = reader.root }
        if let stop = reader.stop { run.problems.append((stop, nil)) }
        if reader.droppedBytes > 0 {
            run.problems.append((.valueTooLong(dropped: reader.droppedBytes, limit: limits.textBytes), nil))
        }
        if reader.hasCutName { run.problems.append((.nameTooLong(limit: Field.longestPath), nil)) }
        run.droppedFields += reader.droppedFields
        run.tally.add(repair.tally)
        stretch.recordName = reader.recordName
        return stretch
    }
}

/// What reading a feed has come to so far.
private struct FeedRun {
    var title: String?
    var author: String?
    var language: String?
    var root = ""
    var recordCount = 0
    var tally = XMLRepair.Tally()
    var problems: [(problem: MarkupProblem, line: Int?)] = []
    var droppedFields = 0

    func summary(_ limits: Limits) -> FeedSummary {
        var general = tally.problems(limits)
        if droppedFields > 0 { general.append(.tooManyFields(dropped: droppedFields, limit: limits.fields)) }
        return FeedSummary(
            title: title, author: author, language: language, recordCount: min(recordCount, limits.records),
            diagnostics: general.map { $0.diagnostic() }
                + problems.map { $0.problem.diagnostic(line: $0.line) })
    }
}
