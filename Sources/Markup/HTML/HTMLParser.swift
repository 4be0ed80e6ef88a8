/// Reads HTML in UTF-8: cuts it, lets libxml2 find its structure, and gathers the blocks.
struct HTMLParser {
    let limits: Limits
    /// Whether what was broken before it came into the page is mended; without it, a page reads as libxml2 alone has it.
    var mends = true
    /// Whether libxml2 reads all skeletons, also those that `SkeletonParser` can, which it is checked against.
    var asksLibXML2 = false

    /// What a page holds.
    struct Page {
        var text = FlatText()
        var title: String?
        var language: String?
        var metadata: [Field] = []
        var records: [Record] = []
        var problems: [(problem: MarkupProblem, offset: Int?)] = []
    }

    /// Reads a whole page.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Page {
        guard var cutter = PageCutter(bytes, limits: limits, mends: mends) else { return Page() }
        cutter.run()
        var references = ItemReferences()
        if cutter.sawReference {
            references = ItemReferences(in: bytes)
            guard let again = PageCutter(bytes, limits: limits, references: references, mends: mends) else {
                return Page()
            }
            cutter = again
            cutter.run()
        }
        let scripts = cutter.skeleton.scripts
        let aside = (scripts: cutter.skeleton.otherScripts, templates: cutter.skeleton.templates)
        var page = Page()
        page.problems = cutter.skeleton.problems.map { ($0.problem, $0.offset) }
        var reader = HTMLReader(
            limits: limits, skeleton: cutter.takeSkeleton(), references: references, pageBytes: bytes.count)
        parseSkeleton(into: &reader)
        finish(&reader, &page)
        var lines = LineCounter(bytes)
        for index in page.records.indices {
            page.records[index].line = page.records[index].line.map { lines.line(of: $0) }
        }
        readScripts(scripts, of: bytes, into: &page)
        if !aside.scripts.isEmpty || !aside.templates.isEmpty, BarePage.isBare(page) {
            readState(aside.scripts, of: bytes, into: &page)
            readTemplates(aside.templates, of: bytes, into: &page)
        }
        return page
    }

    private func parseSkeleton(into reader: inout HTMLReader) {
        if reader.skeleton.isPlain, !asksLibXML2 {
            SkeletonParser.parse(into: &reader)
        } else {
            LibXML2.parseSkeleton(into: &reader)
        }
    }

    /// Reads a page without cutting it first: the slow way, which the quick one is checked against.
    func parseUncut(_ bytes: UnsafeBufferPointer<UInt8>) -> Page {
        var page = Page()
        var reader = HTMLReader(
            limits: limits, skeleton: nil, references: ItemReferences(in: bytes), pageBytes: bytes.count)
        LibXML2.parseHTML(bytes, into: &reader)
        finish(&reader, &page)
        return page
    }

    private func finish(_ reader: inout HTMLReader, _ page: inout Page) {
        page.text = reader.finish()
        if mends, let split = InlineBullets.split(page.text) { page.text = split }
        page.title = reader.pageTitle
        page.language = reader.language
        page.metadata = reader.metadata
        page.records = reader.items.takeRecords()
        page.problems += reader.items.problems.map { ($0, nil) }
        if reader.isTooDeep, !page.problems.contains(where: { $0.problem == .nestedTooDeep(limit: limits.nesting) }) {
            page.problems.append((.nestedTooDeep(limit: limits.nesting), nil))
        }
        if reader.builder.hasJoinedBlocks { page.problems.append((.tooManyBlocks(limit: limits.blocks), nil)) }
        if reader.builder.droppedBytes > 0 {
            page.problems.append((.textTooLong(dropped: reader.builder.droppedBytes, limit: limits.textBytes), nil))
        }
    }

    private func readScripts(_ scripts: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, into page: inout Page) {
        var lines = LineCounter(bytes)
        var records: [Record] = []
        for script in scripts {
            let firstLine = lines.line(of: script.lowerBound)
            let written = bytes.part(script.lowerBound, script.upperBound)
            let problems =
                EscapedScript.unescaped(written)?.withUnsafeBufferPointer { readScript($0, from: firstLine, &records) }
                ?? readScript(written, from: firstLine, &records)
            if page.problems.count < 128 {
                page.problems += problems.map { ($0.problem, $0.offset + script.lowerBound) }
            }
            if case .tooManyRecords = problems.last?.problem { break }
        }
        page.records = records + page.records
        for index in page.records.indices { page.records[index].ordinal = index + 1 }
    }

    private func readScript(
        _ script: UnsafeBufferPointer<UInt8>, from firstLine: Int, _ records: inout [Record]
    ) -> [(problem: MarkupProblem, offset: Int)] {
        var reader = JSONRecordReader(script, as: .linkedData, limits: limits)
        let most = min(limits.records, Limits.pageRecords)
        while var record = reader.next() {
            guard records.count < most else { return reader.problems + [(.tooManyRecords(limit: most), 0)] }
            record.line = record.line.map { $0 + firstLine - 1 }
            records.append(record)
        }
        return reader.problems
    }

    /// Reads what the application of a page keeps in its scripts.
    private func readState(_ scripts: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, into page: inout Page) {
        var state = PageState(limits: limits)
        for script in scripts { state.read(bytes.part(script.lowerBound, script.upperBound)) }
        state.finish()
        for var record in state.records {
            record.ordinal = page.records.count + 1
            page.records.append(record)
        }
    }

    /// Puts the text of templates behind what the page shows, where that is next to nothing.
    private func readTemplates(_ templates: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>, into page: inout Page) {
        for template in templates where BarePage.isEmpty(page) {
            guard var cutter = PageCutter(bytes.part(template.lowerBound, template.upperBound), limits: limits) else {
                continue
            }
            cutter.run()
            var reader = HTMLReader(
                limits: limits, skeleton: cutter.takeSkeleton(), references: ItemReferences(), pageBytes: template.count
            )
            parseSkeleton(into: &reader)
            BarePage.add(reader.finish(), to: &page.text)
        }
    }
}
