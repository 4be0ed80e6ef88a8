/// Reads items marked up in the page (microdata, RDFa) into records.
///
/// An item inside an item is flattened into the outer one's paths; a posting is always a record of its own.
struct ItemReader: ~Copyable {
    private struct Item {
        var record: Int
        /// The path of the item inside its record, with a dot at its end; empty for the record itself.
        var prefix: String
    }

    /// An item that points to elements elsewhere.
    private struct Reference {
        var record: Int
        var prefix: String
        var ids: [String]
    }

    /// An element that has an item's attributes and is still open.
    private struct OpenElement {
        var opensItem = false
        var opensAnchor = false
        /// Fields whose value is the element's text, as indices into the record's fields.
        var record = 0
        var fields: [Int] = []
        var captureStart: Int?
        /// What the value is where there is no text.
        var fallback: String?
    }

    private var drafts: [Record] = []
    /// Drafts that are no records: what stands, outside any item, in elements that items point to.
    private var anchors: [String: Int] = [:]
    private var references: [Reference] = []
    private var items: [Item] = []
    private var open: [OpenElement] = []
    private var capture = MarkupCapture()
    private var captures = 0
    private let recordLimit: Int

    init(recordLimit: Int) { self.recordLimit = recordLimit }

    /// Whether text is being kept for a value.
    var isCapturing: Bool { captures > 0 }

    /// The items read, with what they point to and without values that turned out blank.
    mutating func takeRecords() -> [Record] {
        for reference in references {
            let found = reference.ids.compactMap { anchors[$0] }.filter { $0 != reference.record }
            drafts[reference.record].fields += found.flatMap { drafts[$0].fields }
                .map { Field(path: reference.prefix + $0.path, value: $0.value) }
        }
        let hidden = Set(anchors.values)
        return drafts.indices.filter { !hidden.contains($0) }.map { index in
            var record = drafts[index]
            record.fields.removeAll { $0.value.isEmpty }
            return record
        }
    }

    // MARK: Events

    /// An element with item attributes begins; says whether its end is to be told.
    mutating func enter(
        _ element: ElementName, _ attributes: HTMLAttributes, _ known: ItemReferences = ItemReferences()
    ) -> Bool {
        let marks = ItemAttributes(attributes, known)
        let opensAnchor = items.isEmpty && beginAnchor(marks)
        guard opensAnchor || marks.opensItem || !marks.names.isEmpty && !items.isEmpty else { return false }
        var entry = OpenElement()
        entry.opensItem = marks.opensItem && begin(marks)
        entry.opensAnchor = opensAnchor
        if !marks.opensItem { addValues(of: element, marks, to: &entry) }
        open.append(entry)
        return true
    }

    /// The innermost of those elements ends.
    mutating func leave() {
        guard let entry = open.popLast() else { return }
        if entry.opensItem { items.removeLast() }
        if entry.opensAnchor { items.removeLast() }
        guard let start = entry.captureStart else { return }
        captures -= 1
        var value = capture.value(from: start)
        if value.isEmpty { value = entry.fallback ?? "" }
        for field in entry.fields { drafts[entry.record].fields[field].value = value }
        if captures == 0 { capture.clear() }
    }

    /// Text inside a value.
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {
        capture.append(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// An element inside a value begins or ends.
    mutating func element(_ element: ElementName, begins: Bool) { capture.append(element, begins: begins) }

    // MARK: Items and values

    /// Begins to gather what stands in an element that items point to.
    private mutating func beginAnchor(_ marks: ItemAttributes) -> Bool {
        guard let id = marks.anchor, anchors[id] == nil, drafts.count < recordLimit,
            !marks.opensItem || !marks.names.isEmpty
        else { return false }
        anchors[id] = drafts.count
        items.append(Item(record: drafts.count, prefix: ""))
        drafts.append(Record(syntax: .microdata, type: "", fields: [], ordinal: 0))
        return true
    }

    private mutating func note(_ marks: ItemAttributes, in item: Item) {
        guard !marks.references.isEmpty else { return }
        references.append(Reference(record: item.record, prefix: item.prefix, ids: marks.references))
    }

    /// Opens an item: a record, or part of the one around it.
    private mutating func begin(_ marks: ItemAttributes) -> Bool {
        let type = marks.type ?? ""
        if let outer = items.last, !marks.names.isEmpty, !RecordVocabulary.isRecordType(type) {
            let prefix = outer.prefix + marks.names[0] + "."
            let item = Item(record: outer.record, prefix: prefix)
            items.append(item)
            note(marks, in: item)
            if !type.isEmpty { drafts[outer.record].fields.append(Field(path: prefix + "@type", value: type)) }
            return true
        }
        guard drafts.count < recordLimit else { return false }
        let item = Item(record: drafts.count, prefix: "")
        items.append(item)
        note(marks, in: item)
        let fields = type.isEmpty ? [] : [Field(path: "@type", value: type)]
        let syntax: Record.Syntax = marks.isRDFa ? .rdfa : .microdata
        // The line is worked out from the offset once the whole page is read.
        drafts.append(Record(syntax: syntax, type: type, fields: fields, ordinal: 0, line: marks.offset))
        return true
    }

    private mutating func addValues(of element: ElementName, _ marks: ItemAttributes, to entry: inout OpenElement) {
        guard let item = items.last else { return }
        let stated = marks.value(on: element)
        entry.record = item.record
        for name in marks.names {
            entry.fields.append(drafts[item.record].fields.count)
            drafts[item.record].fields.append(Field(path: item.prefix + name, value: stated ?? ""))
        }
        if stated == nil {
            entry.captureStart = capture.count
            entry.fallback = marks.link
            captures += 1
        }
    }
}
