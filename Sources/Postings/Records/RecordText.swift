import Markup

/// Lays out the text of a record: its title, its description, then what its other fields add.
struct RecordText {
    let parser: MarkupParser
    let reading: RecordReading
    private let line: PlainLine
    /// The text: part 1 is the title, part 2 the description or what stands first in its place, then the others.
    private(set) var text = PostingText()
    /// The same fields apart.
    private(set) var stated = StatedFields()
    /// Bytes of the description, as it stands in the record; 0 where there is none.
    private(set) var descriptionLength = 0

    init(_ reading: RecordReading, parser: MarkupParser) {
        self.reading = reading
        self.parser = parser
        line = PlainLine(parser: parser)
        text.beginPart(.title)
        if let title = reading.first(.title).map(line.of), !title.isEmpty {
            text.append(line: title, kind: .heading)
        }
        let texts = reading.texts
        let end = texts.firstIndex { !Self.precedesExperience($0.topic) } ?? texts.count
        for part in texts[..<end] { append(part) }
        appendExperience()
        appendCredentials()
        for part in texts[end...] { append(part) }
    }

    /// What is asked for stands together, before what is offered.
    static func precedesExperience(_ topic: FieldRole.Topic) -> Bool {
        switch topic {
        case .benefits, .part(.company), .part(.facts), .part(.application), .part(.legal): false
        default: true
        }
    }

    // MARK: Texts

    private mutating func append(_ part: RecordReading.Text) {
        let single = part.topic != .description && part.values.count > 1 ? leadingSingleBlocks(of: part) : []
        let isList = part.values.count > 1 && single.count == part.values.count
        var isFirst = true
        for (index, (heading, value)) in part.values.enumerated() {
            // One at a time: a text that is taken apart takes many times its room.
            let content = index < single.count ? single[index] : parsed(value)
            if part.topic == .description { descriptionLength += content.bytes.count }
            let lines = content.blocks.filter { !$0.isHidden }
            // Of a description, which is long, the words alone are not needed.
            let words =
                part.topic == .description ? "" : String(decoding: content.bytes, as: UTF8.self)
            guard !lines.isEmpty, !saysNothing(words, part.topic) else { continue }
            note(words, part.topic)
            if isFirst || heading != nil { begin(part.topic) }
            isFirst = false
            if let heading = heading.map(line.of) { text.append(line: heading, kind: .heading, level: 3) }
            if part.topic == .experience, let sentence = Self.sentence(ofAmount: words) {
                text.append(line: sentence)
            } else if isList {
                text.append(line: line.of(words), kind: .listItem)
            } else {
                text.append(content, lines)
            }
        }
    }

    /// The values, up to the first that is more than one line.
    private func leadingSingleBlocks(of part: RecordReading.Text) -> [FlatText] {
        var single: [FlatText] = []
        for (_, value) in part.values {
            let text = parsed(value)
            guard text.blocks.count < 2 else { break }
            single.append(text)
        }
        return single
    }

    /// The description right below the title begins as a summary anyway.
    private mutating func begin(_ topic: FieldRole.Topic) {
        let isFirst = topic == .description && text.lines.count <= 1
        text.beginPart(isFirst ? nil : topic.section)
    }

    private func saysNothing(_ value: String, _ topic: FieldRole.Topic) -> Bool {
        topic != .description && RecordReading.saysNothing(value)
    }

    private mutating func note(_ words: String, _ topic: FieldRole.Topic) {
        switch topic {
        case .description, .part: break
        case .responsibilities: stated.responsibilities.append(words)
        case .qualifications: stated.qualifications.append(words)
        case .skills: stated.skills.append(words)
        case .experience: stated.experience.append(words)
        case .education: stated.education.append(words)
        case .benefits: stated.benefits.append(words)
        }
    }

    // MARK: Sentences for what is stated in numbers and parts

    /// A number alone tells a reader nothing, so it becomes the sentence that an ad would have.
    private mutating func appendExperience() {
        guard let months = reading.monthsOfExperience else { return }
        stated.monthsOfExperience = months
        text.beginPart(FieldRole.Topic.experience.section)
        text.append(line: "At least \(Self.span(months)) of experience")
    }

    /// "5+ years" of what? The field's name said so.
    static func sentence(ofAmount words: String) -> String? {
        guard words.utf8.count <= 100 else { return nil }
        let known: Set<Substring> = ["to", "or", "more", "year", "years", "yrs", "yr", "month", "months", "plus"]
        let parts = words.lowercased().split { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "+" }
        guard parts.contains(where: { $0.allSatisfy(\.isNumber) }), parts.contains(where: { known.contains($0) }),
            parts.allSatisfy({ known.contains($0) || $0.allSatisfy(\.isNumber) })
        else { return nil }
        return words + " of experience"
    }

    static func span(_ months: Int) -> String {
        if months % 12 == 0 { return months == 12 ? "1 year" : "\(months / 12) years" }
        return months == 1 ? "1 month" : "\(months) months"
    }

    private mutating func appendCredentials() {
        stated.experienceInPlaceOfEducation = reading.first(.experienceForEducation).map { $0.lowercased() == "true" }
        let isOpen = stated.experienceInPlaceOfEducation == true
        for topic in [FieldRole.Topic.education, .qualifications] {
            for credential in reading.credentials(of: topic, line.of) {
                stated.credentials.append(credential)
                text.beginPart(topic.section)
                text.append(line: credential.phrase + (isOpen ? " or equivalent experience" : ""))
            }
        }
    }

    // MARK: Values

    /// A value as blocks; Atom says of a text that it holds no markup.
    private func parsed(_ value: String) -> FlatText {
        guard reading.dialect.saysType, reading.record.first("content.@type") == "text" else {
            return parser.parse(fragment: value)
        }
        return parser.parse(Array(value.utf8), as: .plainText).body
    }
}
