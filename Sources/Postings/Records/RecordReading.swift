import Markup

/// A record with each of its fields told apart by what it means in the record's dialect.
struct RecordReading {
    /// A text of the posting, in the order in which the dialect's texts are laid out.
    struct Text {
        var topic: FieldRole.Topic
        /// Its values, each with the heading that the record gives it.
        var values: [(heading: String?, value: String)]
    }

    let record: Record
    let dialect: Dialect
    /// How its dates with slashes are read, which other records of the document may show.
    var dateOrder = DateOrder.monthFirst
    private let kinds: KeyKinds
    /// Fields that mean something, by rule and preference, then in the record's order.
    private let found: [(field: Int, entry: FieldTable.Entry)]

    /// What stands one level further down counts where nothing stands in place.
    private static let inside = 1000

    /// - Parameter kinds: what names were found to mean, where records of one kind are read one after the other.
    init(_ record: Record, _ kinds: KeyKinds = KeyKinds()) {
        dialect = Dialect.of(record)
        let record = dialect.elementPerLanguage.map { Self.inOneLanguage(record, $0) } ?? record
        self.record = record
        var found: [(field: Int, entry: FieldTable.Entry)] = []
        var shapes = ShapedEntries(dialect, of: record, kinds)
        for (index, field) in record.fields.enumerated() where Self.isShown(field.value) {
            let entry =
                dialect.table.entry(for: field.path[...]) ?? shapes.entry(for: field)
                ?? Self.entryInside(for: field.path, in: dialect)
                ?? Self.entryBehindUnclosed(field.path, record, dialect)
            if let entry { found.append((index, entry)) }
        }
        self.found = found
        self.kinds = kinds
    }

    /// The record with only one of the elements that say the same in several languages: the English one, else the first.
    private static func inOneLanguage(_ record: Record, _ element: String) -> Record {
        let starts = record.fields.indices.filter { record.fields[$0].path == element + ".@languageCode" }
        guard starts.count > 1 else { return record }
        let chosen = starts.firstIndex { record.fields[$0].value.lowercased().hasPrefix("en") } ?? 0
        let end = chosen + 1 < starts.count ? starts[chosen + 1] : record.fields.count
        var one = record
        one.fields = record.fields.indices.filter { index in
            starts[chosen]..<end ~= index || !record.fields[index].path.hasPrefix(element + ".")
        }.map { record.fields[$0] }
        return one
    }

    private static func isShown(_ value: String) -> Bool { value.utf8.contains { $0 > 0x20 } }

    private static func entryInside(for path: String, in dialect: Dialect) -> FieldTable.Entry? {
        guard dialect.looksInside, let dot = path.firstIndex(of: "."),
            var entry = dialect.table.entry(for: path[path.index(after: dot)...])
        else { return nil }
        entry.preference += inside
        return entry
    }

    /// Elements that hold a single value: what stands inside of them stands there because their end tag is missing.
    private static let single: Set<Substring> = [
        "url", "link", "guid", "id", "title", "date", "pubdate", "referencenumber", "reference", "apply_url",
        "applyurl",
        "email", "image", "logo",
    ]

    /// What a field means that an element without an end tag has taken in.
    private static func entryBehindUnclosed(_ path: String, _ record: Record, _ dialect: Dialect) -> FieldTable.Entry? {
        guard record.syntax == .xml, let dot = path.firstIndex(of: "."),
            single.contains(path[..<dot].lowercased()[...]),
            var entry = dialect.table.entry(for: path[path.index(after: dot)...])
        else { return nil }
        entry.preference += inside
        return entry
    }

    /// The value of the most preferred path with a role.
    func first(_ role: FieldRole) -> String? {
        var best: (field: Int, entry: FieldTable.Entry)?
        for each in found where each.entry.role == role {
            guard let known = best?.entry else {
                best = each
                continue
            }
            let isBetter = (each.entry.rule, each.entry.preference) < (known.rule, known.preference)
            if isBetter { best = each }
        }
        return best.map { record.fields[$0.field].value }
    }

    /// The first of the values with a role, most preferred first, that can be read as what it should be.
    func first<Value>(_ role: FieldRole, as read: (String) -> Value?) -> Value? {
        if let best = first(role).flatMap(read) { return best }
        let others = found.filter { $0.entry.role == role }
            .sorted { ($0.entry.rule, $0.entry.preference, $0.field) < ($1.entry.rule, $1.entry.preference, $1.field) }
        for other in others {
            if let value = read(record.fields[other.field].value) { return value }
        }
        return nil
    }

    /// Whether any field has a role.
    func has(_ role: FieldRole) -> Bool { found.contains { $0.entry.role == role } }

    /// The values with one of some roles, in the record's order.
    func values(where isWanted: (FieldRole) -> Bool) -> [(role: FieldRole, value: String)] {
        found.filter { isWanted($0.entry.role) }.map { ($0.entry.role, record.fields[$0.field].value) }
    }

    // MARK: Texts

    /// The texts that the posting is made of.
    var texts: [Text] {
        let parts = found.filter { $0.entry.role.isText }
        let rules = Set(parts.map(\.entry.rule)).sorted()
        let texts = rules.map { rule in text(of: parts.filter { $0.entry.rule == rule }) }
        guard dialect.readsNames else { return texts }
        // What is asked for stands before what is offered, whatever their names' order.
        return texts.filter { RecordText.precedesExperience($0.topic) }
            + texts.filter { !RecordText.precedesExperience($0.topic) }
    }

    private func text(of parts: [(field: Int, entry: FieldTable.Entry)]) -> Text {
        var text = Text(topic: .description, values: [])
        if parts.contains(where: { $0.entry.role == .heading }) {
            var heading: String?
            for part in parts {
                let value = record.fields[part.field].value
                guard case .text(let topic) = part.entry.role else {
                    heading = value
                    continue
                }
                text.topic = topic
                text.values.append((heading, value))
                heading = nil
            }
            return text
        }
        let best = fullest(parts)
        for part in parts where part.entry.preference == best {
            if case .text(let topic) = part.entry.role { text.topic = topic }
            text.values.append((nil, record.fields[part.field].value))
        }
        return text
    }

    /// The alternative that says most; of several that say the same, the preferred one.
    private func fullest(_ parts: [(field: Int, entry: FieldTable.Entry)]) -> Int {
        let direct = parts.filter { $0.entry.preference < Self.inside }
        var lengths: [Int: Int] = [:]
        for part in direct.isEmpty ? parts : direct {
            lengths[part.entry.preference, default: 0] += record.fields[part.field].value.utf8.count
        }
        let longest = lengths.values.max() ?? 0
        return lengths.filter { $0.value == longest }.keys.min() ?? 0
    }

    // MARK: What it is

    /// What a record is to the reader of postings.
    enum Kind { case posting, emptyPosting, other }

    /// Whether the record is a posting, by its name or by what it holds.
    var kind: Kind {
        let hasText = found.contains { $0.entry.role.isText && $0.entry.role != .heading }
        let isComplete = has(.title) || hasText
        switch record.syntax {
        case .jsonLD, .microdata, .rdfa:
            guard record.type == "JobPosting" else { return .other }
            return isComplete ? .posting : .emptyPosting
        case .xml, .json, .pageState:
            if dialect.isAlwaysPosting { return isComplete ? .posting : .emptyPosting }
            guard looksLikePosting else { return .other }
            return record.syntax == .xml || JobEvidence(record, kinds).isFound || statesJob ? .posting : .other
        }
    }

    /// A description with less text than this says nothing of itself.
    private static let leastDescription = 40

    /// Whether a field states what only jobs have.
    private var statesJob: Bool {
        has(.employment) || has(.pay(.text)) || has(.pay(.minimum)) || has(.pay(.maximum))
    }

    private var looksLikePosting: Bool {
        guard has(.title) else { return false }
        let own = record.syntax == .xml ? texts : texts.filter { FieldRole.text($0.topic).isPostingText }
        let longest = own.flatMap(\.values).map(\.value.utf8.count).max() ?? 0
        let isJob = has(.employment) || has(.pay(.text)) || has(.pay(.minimum)) || has(.expires)
        return longest >= Self.leastDescription || longest > 0 && isJob
    }
}

extension FieldRole {
    /// Whether the field's value goes into the posting's text as it is.
    var isText: Bool {
        switch self {
        case .text, .heading: true
        default: false
        }
    }
}
