import Markup

/// Makes a posting of one structured record.
struct RecordPosting {
    let parser: MarkupParser
    let classifier: HeadingClassifier
    /// Names of the document's other objects by their `@id`, to which an employer may point.
    var names: [String: String] = [:]
    /// What the document calls itself, who it says wrote it, and the language it declares.
    var documentTitle: String?
    var documentAuthor: String?
    var language: String?

    /// The posting, and how many bytes its description has.
    func posting(
        _ reading: RecordReading, id: PostingID, source: String
    ) -> (posting: Posting, descriptionLength: Int) {
        let laidOut = RecordText(reading, parser: parser)
        let plain = PlainLine(parser: parser).of
        let packed = pack(laidOut.text)
        var posting = Posting(
            id: id, source: source, title: fact(.title, reading, plain), organization: organization(reading, plain),
            language: reading.language ?? language, datePosted: reading.day(.posted),
            validThrough: reading.day(.expires), location: reading.location(plain),
            employmentType: reading.employment(plain).filter { !Placeholder.stands(in: $0) }, pay: reading.pay(plain),
            reference: fact(.reference, reading, plain), stated: laidOut.stated, text: UTF8Text(bytes: packed.bytes),
            passages: packed.passages)
        posting.diagnostics = problems(of: reading, laidOut, posting.title).map(\.diagnostic)
        return (posting, laidOut.descriptionLength)
    }

    private func fact(_ role: FieldRole, _ reading: RecordReading, _ plain: (String) -> String) -> String? {
        reading.first(role).map(plain).flatMap { $0.isEmpty || Placeholder.stands(in: $0) ? nil : $0 }
    }

    private func organization(_ reading: RecordReading, _ plain: (String) -> String) -> String? {
        let link = reading.first(.organizationLink).flatMap { names[$0] }.flatMap {
            Placeholder.stands(in: $0) ? nil : $0
        }
        let stated = fact(.organization, reading, plain) ?? link
        switch reading.dialect.employerOfFeed {
        case .title: return documentTitle ?? stated
        case .author: return stated ?? documentAuthor
        case .none: return stated
        }
    }

    /// Tells the sections, then leaves out what a field only repeats of the parts before it.
    private func pack(_ text: PostingText) -> PackedText {
        var assigner = SectionAssigner(classifier: classifier)
        let passages = assigner.passages(of: text)
        var packed = PackedText()
        let lead = text.lines.firstIndex { $0.part > 2 } ?? text.lines.count
        packed.append(passages[..<lead], of: text.bytes)
        guard lead < text.lines.count else { return packed }
        packed.settleSections(by: passages[lead...], of: text.bytes)
        var held = HeldText()
        let title = text.lines.firstIndex { $0.part > 1 } ?? lead
        held.add(packed.passages[title...], of: packed.bytes)
        var start = lead
        while start < text.lines.count {
            let part = text.lines[start].part
            let end = text.lines[start...].firstIndex { $0.part != part } ?? text.lines.count
            packed.append(passages[start..<end], of: text.bytes, unlessHeldIn: &held)
            start = end
        }
        return packed
    }

    private func problems(of reading: RecordReading, _ text: RecordText, _ title: String?) -> [PostingProblem] {
        var problems: [PostingProblem] = []
        let (record, line) = (reading.record.ordinal, reading.record.line)
        if text.descriptionLength == 0 {
            let hasFields = text.text.lines.contains { $0.part > 1 } || title == nil
            problems.append(.noDescription(record: record, title: title ?? "", hasFields: hasFields, line: line))
        }
        if text.text.hasJoinedLines { problems.append(.tooManyLines(limit: PostingText.mostLines)) }
        if reading.isClosed { problems.append(.closed(record: record, title: title ?? "", line: line)) }
        return problems
    }
}
