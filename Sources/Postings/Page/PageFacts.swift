import Markup
import PhraseMatching

/// What a page states of its posting beside the running text, null rather than wrong.
///
/// It stands in labelled lines, in elements that are called after a fact, in a line "Posted by … on …".
struct PageFacts {
    /// What the page labels.
    private let labelled: [PageFact: String]
    /// The first part of each kind that is called after a fact.
    private let named: [NamedPart.Kind: String]
    private let posted: PostedLine?
    private let order: DateOrder
    private let asOf: CalendarDay?
    /// Who the page says in so many words that the employer is; nil where it says nothing, or what is no name.
    let organization: String?

    /// - Parameter asOf: the day from which "3 days ago" is counted; without it such a statement is no date.
    init(
        _ document: Document, _ shown: PagePosting.Shown, _ vocabulary: FactVocabulary,
        _ classifier: HeadingClassifier, asOf: CalendarDay? = nil
    ) {
        self.asOf = asOf
        let reader = LabelledFacts(
            vocabulary: vocabulary, classifier: classifier, readsRelativeDays: asOf != nil)
        labelled = reader.read(document.body)
        named = Self.namedParts(of: document.body, upTo: shown.blocks.last?.end ?? 0)
        let lines = Self.linesOfPosting(in: document.body)
        let days = [labelled[.posted], labelled[.expires], named[.posted], named[.expires]]
        if lines.isEmpty, days.allSatisfy({ $0 == nil }) {
            // Without a date its order is nothing to look for.
            order = .unknown
        } else {
            let pay = [labelled[.pay], named[.pay]].compactMap { $0 }.joined(separator: " ")
            order = DateOrder(language: document.language, in: document.body.bytes, pay: pay)
        }
        let order = order
        posted = lines.lazy.compactMap { PostedLine($0, order, asOf: asOf) }.first
        // One word after "posted by" is as often a person.
        let poster = posted?.name.flatMap { $0.contains(" ") ? $0 : nil }
        organization = [labelled[.organization], named[.organization], poster].lazy.compactMap { $0 }
            .map { Self.withoutPreposition(Self.firstLine($0)) }
            .first { NameShape.mayBeEmployer($0, vocabulary) }
    }

    /// The values of what is labelled, but for the title and the employer.
    var values: [String] { labelled.filter { $0.key != .title && $0.key != .organization }.map(\.value) }

    /// The title that the page labels as one.
    var title: String? { labelled[.title].flatMap { $0.utf8.count <= 150 ? $0 : nil } }

    /// The title's element, by its name.
    var namedTitle: String? { named[.title] }

    /// When it was published.
    var datePosted: CalendarDay? { day(.posted, .posted) ?? posted?.day }

    /// The last day on which one can apply.
    var validThrough: CalendarDay? { day(.expires, .expires) }

    /// Where the job is, as written.
    var location: String? {
        [labelled[.location], named[.location]].compactMap { $0 }.map(\.onOneLine).first { $0.utf8.count <= 120 }
    }

    /// What it pays, as written.
    var pay: String? {
        [labelled[.pay], named[.pay]].compactMap { $0 }.map(\.onOneLine).first { $0.utf8.count <= 200 }
    }

    /// Full time, part time, contract…, as written.
    var employment: String? {
        [labelled[.employment], named[.employment]].compactMap { $0 }.map(\.onOneLine).first { $0.utf8.count <= 80 }
    }

    /// The reference that the employer or the board gave it.
    var reference: String? {
        labelled[.reference].flatMap { $0.utf8.count <= 60 && $0.contains(where: \.isNumber) ? $0 : nil }
    }

    // MARK: Reading

    private func day(_ fact: PageFact, _ kind: NamedPart.Kind) -> CalendarDay? {
        [labelled[fact], named[kind]].compactMap { $0 }.lazy.compactMap { Self.day($0, order, asOf) }.first
    }

    /// The date that a statement is or begins with: "12 May 2026 at noon", "Posted 12 May 2026".
    private static func day(_ statement: String, _ order: DateOrder, _ asOf: CalendarDay?) -> CalendarDay? {
        if let day = CalendarDay.read(statement, order) { return day }
        if let day = PostedLine(statement, order, asOf: asOf)?.day { return day }
        if let day = CalendarDay.leading(statement.split(whereSeparator: \.isWhitespace), order) { return day }
        return asOf.flatMap { RelativeDay(statement)?.day(before: $0) }
    }

    private static func namedParts(of text: FlatText, upTo end: Int) -> [NamedPart.Kind: String] {
        var named: [NamedPart.Kind: String] = [:]
        for part in text.parts.sorted(by: { $0.start < $1.start }) where named[part.kind] == nil && part.start < end {
            guard let block = block(at: part.start, of: text), !block.isHidden, block.region.mayStateFacts else {
                continue
            }
            let value = String(decoding: text.bytes[part.start..<part.end], as: UTF8.self)
            if LabelledFacts.isValue(value) { named[part.kind] = value }
        }
        return named
    }

    /// The block that holds a byte; blocks are in order.
    private static func block(at offset: Int, of text: FlatText) -> Block? {
        let place = text.blocks.indices.firstByHalves { text.blocks[$0].end > offset }
        return place.flatMap { text.blocks[$0].start <= offset ? text.blocks[$0] : nil }
    }

    /// Lines that are looked at for who posted it when.
    private static let mostLines = 400

    /// Those that may say it: as a rule none.
    private static func linesOfPosting(in text: FlatText) -> [String] {
        text.bytes.withUnsafeBufferPointer { bytes in
            var lines: [String] = []
            var left = mostLines
            for block in text.blocks
            where left > 0 && block.length <= 200 && !block.isHidden && block.region.mayStateFacts {
                left -= 1
                block.forEachLine(of: bytes) { line in
                    if PostedLine.mayBe(line, of: bytes) { lines.append(String(decoding: bytes[line], as: UTF8.self)) }
                }
            }
            return lines
        }
    }

    // MARK: Values

    private static func firstLine(_ text: String) -> String {
        text.split(separator: "\n").first?.onOneLine ?? ""
    }

    /// "at Harbour Ferries", as the element beside a title has it.
    private static func withoutPreposition(_ text: String) -> String {
        for word in ["at ", "by ", "bei ", "chez ", "@ "] where text.lowercased().hasPrefix(word) {
            return String(text.dropFirst(word.count))
        }
        return text
    }
}
