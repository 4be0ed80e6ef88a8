import Markup

/// Chooses the records of a document that are postings, each once.
struct RecordSelection {
    /// The postings, in document order.
    private(set) var readings: [RecordReading] = []

    /// - Parameter problems: gets what was left out.
    init(_ document: Document, _ problems: inout [PostingProblem]) {
        var others: [String: Int] = [:]
        for record in document.records {
            let reading = RecordReading(record)
            switch reading.kind {
            case .posting: readings.append(reading)
            case .emptyPosting:
                problems.append(.emptyPosting(record: record.ordinal, type: record.type, line: record.line))
            case .other:
                if record.syntax == .xml || record.syntax == .json { others[record.type, default: 0] += 1 }
            }
        }
        problems += others.sorted { $0.key < $1.key }.map { .otherRecords(count: $0.value, type: $0.key) }
        if document.format == .html { mergeRepeated() }
    }

    /// Pages state one posting twice, once in each syntax or once by the theme and once by a plugin.
    private mutating func mergeRepeated() {
        var merged: [RecordReading] = []
        for reading in readings {
            if let index = merged.firstIndex(where: { Self.isSame($0, reading) }) {
                merged[index] = Self.union(merged[index], reading)
            } else {
                merged.append(reading)
            }
        }
        readings = merged
    }

    private static func isSame(_ first: RecordReading, _ second: RecordReading) -> Bool {
        if first.record.fields == second.record.fields { return true }
        guard first.record.syntax != second.record.syntax, let one = first.first(.title),
            let other = second.first(.title)
        else { return false }
        return HeldWords.words(of: one.utf8) == HeldWords.words(of: other.utf8)
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
