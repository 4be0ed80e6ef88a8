import Markup
import Postings
import Reporting
import SkillTaxonomy

/// What a line or a row says of its posting beside the content.
public struct StatedFacts: Sendable, Equatable {
    /// The job's title.
    public var title: String?
    /// The employer.
    public var organization: String?
    /// When it was published.
    public var datePosted: CalendarDay?
    /// The last day on which one can apply.
    public var validThrough: CalendarDay?
    /// Where the job is.
    public var location: Place?
    /// Kinds of employment as stated.
    public var employmentType: [String] = []
    /// What is only handed on, in order.
    public var extra: [ExtraField] = []

    /// Nothing.
    public init() {}

    /// Takes one named value: as a fact where it is one and can be read, else to be handed on.
    mutating func take(_ name: String, _ value: DataNode) {
        guard !takeAsFact(Self.folded(name), value) else { return }
        var unique = Self.taken.contains(name) ? "input." + name : name
        while extra.contains(where: { $0.name == unique }) { unique += "_" }
        extra.append(ExtraField(name: unique, json: value.json))
    }

    private mutating func takeAsFact(_ name: String, _ value: DataNode) -> Bool {
        if name == "employmenttype" {
            let texts = value.list?.map(\.text) ?? [value.string]
            employmentType = texts.contains(nil) ? [] : texts.compactMap(\.self)
            return !employmentType.isEmpty
        }
        if name == "location", let place = Place(value) {
            location = place
            return true
        }
        guard let text = value.string else { return false }
        switch name {
        case "title", "jobtitle": title = title ?? text
        case "organization", "organisation": organization = text
        // Handed on too, as the word is the caller's own.
        case "company":
            organization = organization ?? text
            return false
        case "dateposted": datePosted = CalendarDay.read(text)
        case "validthrough": validThrough = CalendarDay.read(text)
        default: return false
        }
        switch name {
        case "dateposted": return datePosted != nil
        case "validthrough": return validThrough != nil
        default: return true
        }
    }

    /// Lays the facts over what was read out of the content.
    func apply(to posting: inout Posting, isOnly: Bool) {
        if isOnly { posting.title = title ?? posting.title }
        posting.organization = organization ?? posting.organization
        posting.datePosted = datePosted ?? posting.datePosted
        posting.validThrough = validThrough ?? posting.validThrough
        posting.location = location ?? posting.location
        if !employmentType.isEmpty { posting.employmentType = employmentType }
        posting.extra = extra
    }

    /// A name without case, spaces, underscores and dashes.
    static func folded(_ name: String) -> String { name.lowercased().filter { !" _-\u{FEFF}".contains($0) } }

    /// The keys that a posting has in results.
    private static let taken: Set<String> = [
        "id", "source", "title", "organization", "language", "datePosted", "validThrough", "digest", "location",
        "employmentType", "salary", "sector",
    ]
}

extension Place {
    /// Reads a place: a text, or an object with the keys that results have.
    fileprivate init?(_ value: DataNode) {
        if let text = value.string {
            self.init(text: text)
            return
        }
        guard let fields = value.mapping?.fields else { return nil }
        func text(_ name: String) -> String? { fields.first { $0.name == name }?.value.string }
        let parts = ["locality", "region", "country"].map(text)
        let whole = text("text") ?? parts.compactMap(\.self).joined(separator: ", ")
        guard !whole.isEmpty else { return nil }
        let remote = fields.first { $0.name == "remote" }?.value.text
        self.init(
            text: whole, locality: parts[0], region: parts[1], country: parts[2],
            isRemote: remote.flatMap { ["true": true, "false": false][$0] })
    }
}

extension DataNode {
    /// The text, where it is one and says something.
    fileprivate var string: String? {
        guard case .text(let text, isQuoted: true, _) = self, text.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
        return text
    }

    /// The tree as JSON on one line; no deeper than the reader's limit of 64 levels.
    fileprivate var json: String {
        var writer = JSONWriter()
        write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .text(let text, isQuoted: true, _): writer.value(text)
        case .text(let word, isQuoted: false, _): Self.write(word, to: &writer)
        case .list(let nodes, _): writer.array(nodes) { $1.write(to: &$0) }
        case .mapping(let mapping):
            writer.object { object in
                for field in mapping.fields {
                    object.key(field.name)
                    field.value.write(to: &object)
                }
            }
        }
    }

    private static func write(_ word: String, to writer: inout JSONWriter) {
        switch word {
        case "", "null": writer.null()
        case "true": writer.value(true)
        case "false": writer.value(false)
        default: writer.value(json: isNumber(word) ? word : "null")
        }
    }

    /// Whether a word is a number as RFC 8259 has them.
    private static func isNumber(_ word: String) -> Bool {
        word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil
    }
}
