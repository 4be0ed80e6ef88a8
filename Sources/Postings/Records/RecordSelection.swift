import Markup

/// Chooses the records of a document that are postings, each once.
struct RecordSelection {
    /// The postings, in document order.
    private(set) var readings: [RecordReading] = []

    /// - Parameter problems: gets what was left out.
    init(_ document: Document, _ problems: inout [PostingProblem]) {
        var others: [String: Int] = [:]
        var empty = 0
        let kinds = KeyKinds()
        let records = document.records.lazy.filter { $0.syntax != .pageState }
        for reading in records.flatMap({ ShapedRecords.readings(of: $0, kinds) }) {
            let record = reading.record
            switch reading.kind {
            case .posting: readings.append(reading)
            case .emptyPosting:
                empty += 1
                guard empty <= Self.mostTold else { continue }
                problems.append(.emptyPosting(record: record.ordinal, type: record.type, line: record.line))
            case .other:
                if record.syntax == .xml || record.syntax == .json { others[record.type, default: 0] += 1 }
            }
        }
        if empty > Self.mostTold { problems.append(.moreEmptyPostings(count: empty - Self.mostTold)) }
        tell(of: others, &problems)
        if document.format == .html {
            readings += PageStateSelection(document, beside: readings).readings
            mergeRepeated()
        }
        orderDates()
    }

    /// One date that can only begin with the day tells of all.
    private mutating func orderDates() {
        let order = DateOrder(of: readings.lazy.flatMap(\.dates))
        for index in readings.indices { readings[index].dateOrder = order }
    }

    /// Records that are told of one by one: of a feed that holds nothing else, the first tell enough.
    private static let mostTold = 64

    private func tell(of others: [String: Int], _ problems: inout [PostingProblem]) {
        let sorted = others.sorted { $0.key < $1.key }
        problems += sorted.prefix(Self.mostTold).map { .otherRecords(count: $0.value, type: $0.key) }
        let more = sorted.dropFirst(Self.mostTold)
        guard !more.isEmpty else { return }
        problems.append(.moreOtherRecords(count: more.reduce(0) { $0 + $1.value }, types: more.count))
    }

    /// Pages state one posting twice, once in each syntax or once by the theme and once by a plugin.
    private mutating func mergeRepeated() {
        guard readings.count > 1 else { return }
        var merged: [RecordReading] = []
        // By its title, which what is the same has in common, so that no posting is held against all others.
        var places: [[UInt64]: [Int]] = [:]
        var unions: [Int: Int] = [:]
        let mostUnions = 8
        for reading in readings {
            let title = HeldWords.words(of: (reading.first(.title) ?? "").utf8)
            let known = places[title]?.prefix(Self.mostCompared) ?? []
            if known.contains(where: { merged[$0].record.fields == reading.record.fields }) { continue }
            if let other = known.first(where: {
                Self.isSame(merged[$0], reading) && unions[$0, default: 0] < mostUnions
            }) {
                unions[other, default: 0] += 1
                merged[other] = Self.union(merged[other], reading)
            } else {
                places[title, default: []].append(merged.count)
                merged.append(reading)
            }
        }
        readings = merged
    }

    /// Postings of one title that another is compared with.
    private static let mostCompared = 100

    /// Whether two postings of one title are the same, one in each syntax.
    private static func isSame(_ first: RecordReading, _ second: RecordReading) -> Bool {
        first.record.syntax != second.record.syntax && first.has(.title) && second.has(.title)
    }

    /// The fields of the one with the longer text, and those of the other that it lacks.
    private static func union(_ first: RecordReading, _ second: RecordReading) -> RecordReading {
        func length(_ reading: RecordReading) -> Int {
            reading.texts.flatMap(\.values).reduce(0) { $0 + $1.value.utf8.count }
        }
        let (fuller, other) = length(second) > length(first) ? (second, first) : (first, second)
        let known = Set(fuller.record.fields.map { $0.path.prefix { $0 != "." } })
        var record = fuller.record
        record.fields += other.record.fields.filter { !known.contains($0.path.prefix { $0 != "." }) }
        record.ordinal = first.record.ordinal
        record.line = first.record.line ?? second.record.line
        return RecordReading(record)
    }

    /// The names of objects that stand apart and are pointed to by `@id`.
    static func names(in document: Document) -> [String: String] {
        var names: [String: String] = [:]
        for record in document.records where record.syntax == .jsonLD {
            guard let id = record.first("@id"), let name = record.first("name") else { continue }
            names[id] = names[id] ?? name
        }
        return names
    }
}
