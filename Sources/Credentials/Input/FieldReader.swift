import Markup
import SkillTaxonomy

/// Reads the fields of one mapping and notes what is wrong with them.
///
/// A field with a problem reads as absent, so that one pass over a file finds all of its problems.
struct FieldReader {
    /// What was wrong so far.
    private(set) var problems: [FieldProblem] = []
    private let place: Place
    private let prefix: String
    private var fields: [DataMapping.Field] = []
    /// More problems than anybody mends in one go; those of one mapping beyond it are left unsaid.
    private static let manyProblems = 100

    /// Takes a mapping; `within` names the fields around it.
    init(_ mapping: DataMapping, at place: Place, within prefix: String = "") {
        self.place = Place(file: place.file, line: mapping.line, entry: place.entry)
        self.prefix = prefix
        fields = mapping.fields
    }

    /// The same fields, with their entry named in problems from now on.
    func named(_ entry: String) -> FieldReader {
        FieldReader(copying: self, entry: entry)
    }

    private init(copying reader: FieldReader, entry: String) {
        place = Place(file: reader.place.file, line: reader.place.line, entry: entry)
        prefix = reader.prefix
        fields = reader.fields
    }

    /// The node of a field that is there and not null.
    func node(_ name: String) -> DataNode? {
        guard let node = fields.first(where: { $0.name == name })?.value, !node.isNull else { return nil }
        return node
    }

    /// Where a field is.
    func place(_ name: String, _ node: DataNode? = nil) -> Place {
        Place(
            file: place.file, line: (node ?? self.node(name))?.line ?? place.line, entry: place.entry,
            field: (prefix + name).shortened)
    }

    /// Notes a problem.
    mutating func note(_ problem: FieldProblem) {
        if problems.count < Self.manyProblems { problems.append(problem) }
    }

    /// Notes problems found elsewhere.
    mutating func note(_ more: [FieldProblem]) {
        problems += more.prefix(max(0, Self.manyProblems - problems.count))
    }

    /// Notes every field that is none of these.
    mutating func refuseFields(otherThan known: [String]) {
        for field in fields where !known.contains(field.name) {
            note(.unknownField(place(field.name, field.value), known: known))
        }
    }

    /// A field's text, or nil where there is none or it is blank.
    mutating func text(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        return text(of: node, name)
    }

    /// A field's text; its absence is a problem.
    mutating func requiredText(_ name: String, _ expected: String) -> String? {
        if let node = node(name) {
            if let text = text(of: node, name) { return text }
            if node.text == nil { return nil }
        }
        note(.missingField(place(name), expected: expected))
        return nil
    }

    private mutating func text(of node: DataNode, _ name: String) -> String? {
        guard let written = node.text else {
            note(.badValue(place(name, node), found: node.shape, expected: "one line of text"))
            return nil
        }
        let text = written.trimmed
        return text.isEmpty ? nil : text
    }

    /// A field's list of texts; empty where it is absent.
    mutating func texts(_ name: String) -> [String] {
        list(name, of: "texts").compactMap { text(of: $0, name) }
    }

    /// A field's list; empty where it is absent.
    mutating func list(_ name: String, of elements: String) -> [DataNode] {
        guard let node = node(name) else { return [] }
        guard let list = node.list else {
            note(.badValue(place(name, node), found: node.shape, expected: "a list of \(elements)"))
            return []
        }
        return list
    }

    /// A field's list of mappings; empty where it is absent.
    mutating func mappings(_ name: String, like example: String) -> [DataMapping] {
        list(name, of: "entries like {\(example)}").compactMap { node in
            if let mapping = node.mapping { return mapping }
            note(
                .badValue(place(name, node), found: node.shape, expected: "an entry like {\(example)}"))
            return nil
        }
    }

    /// A field's value as `parse` reads it.
    mutating func value<Value>(
        _ name: String, expected: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let text = text(name) else { return nil }
        if let value = parse(text) { return value }
        note(.badValue(place(name), found: "'\(text.shortened)'", expected: expected))
        return nil
    }

    /// A field's value as one of the words that an enumeration has.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ name: String, _ words: Word.Type
    ) -> Word? where Word.RawValue == String {
        guard let text = text(name) else { return nil }
        if let word = Word(rawValue: text) { return word }
        note(.unknownWord(place(name), found: text.shortened, known: Word.allCases.map(\.rawValue)))
        return nil
    }
}

extension DataNode {
    /// What it is, for messages.
    var shape: String {
        switch self {
        case .text(let text, _, _): "'\(text.shortened)'"
        case .mapping: "a mapping"
        case .list: "a list"
        }
    }
}

extension String {
    /// The text without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
