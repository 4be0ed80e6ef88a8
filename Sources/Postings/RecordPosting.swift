import Markup

/// Makes a posting of one structured record.
struct RecordPosting {
    let parser: MarkupParser
    let classifier: HeadingClassifier

    /// Types of records that are postings whatever they hold.
    private static let types: Set<String> = ["jobposting", "job", "vacancy", "positionopening", "jobpositionposting"]

    /// Whether a record is a posting: of a posting's type, or with a title and a description of some length.
    static func isPosting(_ record: Record) -> Bool {
        let title = RecordFields.first(RecordFields.title, in: record)
        let description = RecordFields.longest(RecordFields.description, in: record)
        if types.contains(record.type.lowercased()) { return title != nil || description != nil }
        switch record.syntax {
        case .jsonLD, .microdata, .rdfa: return false
        case .xml, .json: return title != nil && (description?.utf8.count ?? 0) >= 40
        }
    }

    /// The posting.
    func posting(_ record: Record, id: PostingID, source: String, language: String?) -> Posting {
        func first(_ paths: [String]) -> String? {
            RecordFields.first(paths, in: record).map { plain($0) }
        }
        var text = PostingText()
        let title = first(RecordFields.title)
        if let title { text.append(line: title, kind: .heading, section: .title) }
        let description = RecordFields.longest(RecordFields.description, in: record)
        if let description { append(description, to: &text, section: nil) }
        appendFields(of: record, to: &text)
        var assigner = SectionAssigner(classifier: classifier)
        let passages = assigner.passages(of: text)
        var posting = Posting(
            id: id, source: source, title: title, organization: first(RecordFields.organization),
            language: language, datePosted: first(RecordFields.posted).flatMap(CalendarDay.read),
            validThrough: first(RecordFields.expires).flatMap(CalendarDay.read), location: first(RecordFields.location),
            employmentType: first(RecordFields.employment), salary: first(RecordFields.salary),
            text: UTF8Text(bytes: text.bytes), passages: passages)
        if description == nil {
            posting.diagnostics.append(
                PostingProblem.noDescription(record: record.ordinal, title: title ?? "").diagnostic)
        }
        return posting
    }

    /// Adds the texts of further fields, unless the text holds their words already.
    private func appendFields(of record: Record, to text: inout PostingText) {
        for (path, section) in RecordFields.texts {
            for value in record.all(path) where !value.isEmpty {
                let blocks = parser.parse(fragment: value)
                guard !Self.holds(text.bytes, blocks.bytes) else { continue }
                append(value, to: &text, section: section)
            }
        }
        let months = record.first("experienceRequirements.monthsOfExperience").flatMap { Double($0) }
        if let months, months > 0 {
            text.append(line: "At least \(Self.years(months)) of experience", section: .requirements)
        }
        for value in record.all("educationRequirements.credentialCategory") where !value.isEmpty {
            let line = plain(value)
            if !Self.holds(text.bytes, Array(line.utf8)) { text.append(line: line, section: .education) }
        }
    }

    private static func years(_ months: Double) -> String {
        let whole = Int(months / 12)
        return months == Double(whole * 12) && whole > 0 ? "\(whole) years" : "\(Int(months)) months"
    }

    private func append(_ value: String, to text: inout PostingText, section: Section?) {
        let parsed = parser.parse(fragment: value)
        text.append(parsed, parsed.blocks.filter { !$0.isHidden }, section: section)
    }

    /// A field's value as one line of plain text.
    private func plain(_ value: String) -> String {
        guard value.contains("<") || value.contains("&") else {
            return value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return parser.parse(fragment: value).bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }

    /// Whether a text holds another's words in the same order, white space aside.
    static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        let needle = part.filter { $0 > 0x20 }
        guard !needle.isEmpty else { return true }
        let hay = text.filter { $0 > 0x20 }
        guard hay.count >= needle.count else { return false }
        return (0...(hay.count - needle.count)).contains { start in
            hay[start] == needle[0] && hay[start..<start + needle.count].elementsEqual(needle)
        }
    }
}
