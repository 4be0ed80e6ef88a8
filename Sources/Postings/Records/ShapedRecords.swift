import Markup

/// Finds the postings in a record of an export that nobody knows: the objects in it with a title and a text below it.
///
/// The values of one object stand side by side, so that each value is looked at a few times at most, however deep.
struct ShapedRecords {
    /// An object of the record: the values that stand in it.
    private struct Object {
        var path: String
        var depth: Int
        var first: Int
        var end: Int
        var titles: [String: Int] = [:]
        var textBytes = 0

        /// Titles that repeat are those of a list.
        var isLikely: Bool {
            textBytes >= KeyMeaning.leastProse && titles.values.contains(1) && !titles.values.contains { $0 > 1 }
        }
    }

    /// The postings of a record, each read as a record of its own; the record itself where it is one, or where there is none.
    static func readings(of record: Record, _ kinds: KeyKinds) -> [RecordReading] {
        let whole = RecordReading(record, kinds)
        guard whole.dialect.readsNames, !(whole.kind == .posting && isFlat(record, kinds)) else { return [whole] }
        let found = ShapedRecords(record, kinds).postings(whole)
        return found.isEmpty ? [whole] : found
    }

    /// Whether the title and a text are the record's own, as in most exports.
    private static func isFlat(_ record: Record, _ kinds: KeyKinds) -> Bool {
        var (hasTitle, hasText) = (false, false)
        for field in record.fields where !field.path.utf8.contains(UInt8(ascii: ".")) {
            hasTitle = hasTitle || kinds.kind(of: field.path[...]).isTitle && !field.value.isEmpty
            hasText = hasText || KeyMeaning.isProse(field.value)
            if hasTitle, hasText { return true }
        }
        return false
    }

    private let record: Record
    private let kinds: KeyKinds
    private var objects: [Substring: Object] = [:]

    /// Names on a path beyond which nothing is looked for.
    private static let deepest = 32
    private static let longestTitle = 300

    private init(_ record: Record, _ kinds: KeyKinds) {
        self.record = record
        self.kinds = kinds
        for (index, field) in record.fields.enumerated() { note(field, index) }
    }

    private mutating func note(_ field: Field, _ index: Int) {
        let names = field.path.split(separator: ".", omittingEmptySubsequences: false)
        guard names.count <= Self.deepest, let last = names.last else { return }
        let length = field.value.utf8.count
        let isProse = KeyMeaning.isProse(field.value)
        let mayBeTitle =
            length > 0 && length <= Self.longestTitle && names.suffix(2).contains { kinds.kind(of: $0).isTitle }
        guard isProse || mayBeTitle else { return }
        let levels = isProse ? min(3, names.count) : min(2, names.count)
        for level in 1...levels {
            let below = Array(names.suffix(level))
            let path = Self.prefix(of: field.path, without: below)
            if isProse, let meaning = KeyMeaning(path: below, value: field.value, kinds), meaning.role.isPostingText {
                with(path, names.count - level, index) { $0.textBytes += length }
            }
            // "title", or "title.rendered".
            let isTitle =
                level == 1
                ? kinds.kind(of: last).isTitle
                : kinds.kind(of: last) == .form && kinds.kind(of: names[names.count - 2]).isTitle
            if mayBeTitle, isTitle { with(path, names.count - level, index) { $0.titles[field.path, default: 0] += 1 } }
        }
    }

    private static func prefix(of path: String, without names: [Substring]) -> Substring {
        let length = names.reduce(names.count) { $0 + $1.utf8.count }
        return path[
            ..<(path.utf8.index(path.endIndex, offsetBy: -length, limitedBy: path.startIndex) ?? path.startIndex)]
    }

    private mutating func with(_ path: Substring, _ depth: Int, _ index: Int, _ change: (inout Object) -> Void) {
        change(&objects[path, default: Object(path: String(path), depth: depth, first: index, end: index + 1)])
    }

    // MARK: Which are postings

    /// Postings of one record, and how often its values are looked at in all.
    private static let most = 1000
    private static let mostLooks = 8

    private func postings(_ whole: RecordReading) -> [RecordReading] {
        let likely = objects.values.filter { $0.isLikely }.sorted { ($0.depth, $0.first) < ($1.depth, $1.first) }
        guard let top = likely.first else { return [] }
        if top.path.isEmpty, whole.kind == .posting { return [whole] }
        var budget = record.fields.count * Self.mostLooks
        var found: [(object: Object, record: Record)] = []
        var taken = Set<Int>()
        for object in likely where !object.path.isEmpty && found.count < Self.most {
            guard !taken.contains(object.first), !isAside(object.path) else { continue }
            let range = extent(of: object)
            budget -= range.count
            guard budget >= 0 else { break }
            let shaped = shapedRecord(range, below: object.path)
            guard RecordReading(shaped, kinds).kind == .posting else { continue }
            taken.formUnion(range)
            found.append((object, shaped))
        }
        let employer = found.isEmpty ? [] : employers()
        return found.sorted { $0.object.first < $1.object.first }.enumerated().map { position, each in
            var shaped = each.record
            shaped.ordinal += position
            shaped.fields += employer.filter { each.object.path.hasPrefix($0.around) }.map(\.field)
            if let id = ownID(of: each.object.path) { shaped.fields.append(id) }
            return RecordReading(shaped, kinds)
        }
    }

    /// Other jobs beside the one that is shown.
    private func isAside(_ path: String) -> Bool {
        path.split(separator: ".").contains { kinds.shape(of: $0).contains(.aside) }
    }

    /// The values around one of an object that stand in it too.
    private func extent(of object: Object) -> Range<Int> {
        let prefix = object.path + "."
        var (first, end) = (object.first, object.end)
        while first > 0, record.fields[first - 1].path.hasPrefix(prefix) { first -= 1 }
        while end < record.fields.count, record.fields[end].path.hasPrefix(prefix) { end += 1 }
        return first..<end
    }

    private func shapedRecord(_ range: Range<Int>, below path: String) -> Record {
        let length = path.utf8.count + 1
        var shaped = record
        shaped.type = Self.type(of: record, at: path)
        shaped.fields = record.fields[range].map { field in
            Field(path: String(decoding: field.path.utf8.dropFirst(length), as: UTF8.self), value: field.value)
        }
        return shaped
    }

    /// What an object is called: by its place, or by what the object says around which it is only a wrapper.
    private static func type(of record: Record, at path: String) -> String {
        let names = path.split(separator: ".")
        guard let last = names.last, KeyVocabulary.wrappers.contains(last.lowercased()) else {
            return names.last.map(String.init) ?? record.type
        }
        guard names.count > 1 else { return record.first("type") ?? record.type }
        return String(names[names.count - 2])
    }

    /// The id that an object says around what is only a wrapper in it: `{"id": "77", "attributes": {…}}`.
    private func ownID(of path: String) -> Field? {
        let names = path.split(separator: ".")
        guard let last = names.last, KeyVocabulary.wrappers.contains(last.lowercased()) else { return nil }
        let around = names.dropLast().map { $0 + "." }.joined()
        return record.fields.first { $0.path == around + "id" }.map { Field(path: "id", value: $0.value) }
    }

    // MARK: Around them

    /// Employers that are named around objects, and the path of what each stands in.
    private func employers() -> [(around: String, field: Field)] {
        var found: [(around: String, field: Field)] = []
        for field in record.fields where found.count < 16 && field.value.utf8.count <= Self.longestTitle {
            let names = field.path.split(separator: ".")
            guard names.count <= Self.deepest else { continue }
            for level in 1...2 where level <= names.count {
                let below = Array(names.suffix(level))
                let shape = kinds.shape(of: below[0])
                guard shape.contains(.employer), let meaning = KeyMeaning(path: below, value: field.value, kinds),
                    meaning.role == .organization
                else { continue }
                let around = Self.prefix(of: field.path, without: below)
                found.append(
                    (around.isEmpty ? "" : around + ".", Field(path: below.joined(separator: "."), value: field.value)))
            }
        }
        return found.sorted { $0.around.utf8.count > $1.around.utf8.count }
    }
}

extension KeyKind {
    /// Whether a value of it may be a posting's title.
    var isTitle: Bool {
        switch self {
        case .naming, .fact(.title, _): true
        default: false
        }
    }
}

extension FieldRole {
    /// Whether it is a text that says what the job is or asks for.
    var isPostingText: Bool {
        switch self {
        case .text(.part(let section)): section.asksForSomething
        case .text(.benefits): false
        case .text: true
        default: false
        }
    }
}
