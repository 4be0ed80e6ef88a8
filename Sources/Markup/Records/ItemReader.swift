/// Reads items marked up in the page (microdata, RDFa) into records.
///
/// An item inside an item is flattened into the outer one's paths; a posting is always a record of its own.
struct ItemReader: ~Copyable {
    private struct Item {
        var record: Int
        /// The path of the item inside its record, with a dot at its end; empty for the record itself.
        var prefix: String
    }

    /// An element that has an item's attributes and is still open.
    private struct OpenElement {
        var opensItem = false
        /// Fields whose value is the element's text, as indices into the record's fields.
        var record = 0
        var fields: [Int] = []
        var captureStart: Int?
        /// What the value is where there is no text.
        var fallback: String?
    }

    private var drafts: [Record] = []
    private var items: [Item] = []
    private var open: [OpenElement] = []
    private var capture = MarkupCapture()
    private var captures = 0
    private let recordLimit: Int

    init(recordLimit: Int) { self.recordLimit = recordLimit }

    /// Whether text is being kept for a value.
    var isCapturing: Bool { captures > 0 }

    /// The items read, without values that turned out blank.
    var records: [Record] {
        drafts.map { draft in
            var record = draft
            record.fields.removeAll { $0.value.isEmpty }
            return record
        }
    }

    // MARK: Events

    /// An element with item attributes begins; says whether its end is to be told.
    mutating func enter(_ element: ElementName, _ attributes: HTMLAttributes) -> Bool {
        let marks = ItemAttributes(attributes)
        guard marks.opensItem || !marks.names.isEmpty && !items.isEmpty else { return false }
        var entry = OpenElement()
        entry.opensItem = marks.opensItem && begin(marks)
        if !marks.opensItem { addValues(of: element, marks, to: &entry) }
        open.append(entry)
        return true
    }

    /// The innermost of those elements ends.
    mutating func leave() {
        guard let entry = open.popLast() else { return }
        if entry.opensItem { items.removeLast() }
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

    /// Opens an item: a record, or part of the one around it.
    private mutating func begin(_ marks: ItemAttributes) -> Bool {
        let type = marks.type ?? ""
        if let outer = items.last, !marks.names.isEmpty, !RecordVocabulary.isRecordType(type) {
            let prefix = outer.prefix + marks.names[0] + "."
            items.append(Item(record: outer.record, prefix: prefix))
            if !type.isEmpty { drafts[outer.record].fields.append(Field(path: prefix + "@type", value: type)) }
            return true
        }
        guard drafts.count < recordLimit else { return false }
        items.append(Item(record: drafts.count, prefix: ""))
        let fields = type.isEmpty ? [] : [Field(path: "@type", value: type)]
        drafts.append(Record(syntax: marks.isRDFa ? .rdfa : .microdata, type: type, fields: fields, ordinal: 0))
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
