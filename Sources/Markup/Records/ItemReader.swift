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
        var opensAnchor = false
        /// Fields whose value is the element's text, as indices into the record's fields.
        var record = 0
        var fields: [Int] = []
        var captureStart: Int?
        /// What the value is where there is no text.
        var fallback: String?
        /// Whether the page does not show the element.
        var isUnseen = false
    }

    private var drafts: [ItemDraft] = []
    /// Drafts that are no records: what stands, outside any item, in elements that items point to.
    private var anchors: [String: Int] = [:]
    private var references: [ItemReference] = []
    private var items: [Item] = []
    private var open: [OpenElement] = []
    private var capture = MarkupCapture()
    private var captures = 0
    private let limits: Limits
    private let recordLimit: Int
    /// Bytes of text that may still become values, or be repeated in items that point to them: where elements are nested
    /// or pointed to many times, the same text would be a value in each.
    private var valueRoom: Int
    private var referenceRoom: Int
    private let room: Int
    private var problem = ItemProblems()

    /// - Parameter pageBytes: the length of the page.
    init(limits: Limits, pageBytes: Int) {
        self.limits = limits
        recordLimit = min(limits.records, Limits.pageRecords)
        room = 2 * pageBytes + 1 << 16
        valueRoom = room
        referenceRoom = room
    }

    /// Whether text is being kept for a value.
    var isCapturing: Bool { captures > 0 }

    /// Whether the innermost value that text is kept for is one that the page does not show.
    var isCapturingUnseen: Bool { open.last { $0.captureStart != nil }?.isUnseen ?? false }

    /// The items read, with what they point to and without values that turned out blank.
    mutating func takeRecords() -> [Record] {
        for reference in references { resolve(reference) }
        let hidden = Set(anchors.values)
        var records: [Record] = []
        for index in drafts.indices where !hidden.contains(index) {
            if drafts[index].fields.dropped > 0 { problem.droppedFields += drafts[index].fields.dropped }
            records.append(drafts[index].record)
        }
        drafts = []
        return records
    }

    /// What was left out, known once the records are taken.
    var problems: [MarkupProblem] { problem.problems(limits, records: recordLimit, room: room) }

    private mutating func resolve(_ reference: ItemReference) {
        for id in reference.ids {
            guard let anchor = anchors[id], anchor != reference.record else { continue }
            guard referenceRoom >= 0 else {
                problem.droppedReferences += drafts[anchor].fields.count
                continue
            }
            for field in drafts[anchor].fields.fields {
                let path = Self.path(reference.prefix, field.path)
                referenceRoom -= path.utf8.count + field.value.utf8.count + MemoryLayout<Field>.stride
                guard referenceRoom >= 0 else {
                    problem.droppedReferences += 1
                    continue
                }
                drafts[reference.record].fields.append(Field(path: path, value: field.value))
            }
        }
    }

    private static func path(_ prefix: String, _ name: String) -> String {
        let path = prefix + name
        return path.utf8.count <= Field.longestPath
            ? path : String(decoding: path.utf8.prefix(Field.longestPath), as: UTF8.self)
    }

    // MARK: Events

    /// An element with item attributes begins; says whether its end is to be told.
    ///
    /// - Parameter isUnseen: whether the page does not show it.
    mutating func enter(
        _ element: ElementName, _ attributes: HTMLAttributes, _ known: ItemReferences = ItemReferences(),
        isUnseen: Bool = false
    ) -> Bool {
        let marks = ItemAttributes(attributes, known)
        let opensAnchor = items.isEmpty && beginAnchor(marks)
        guard opensAnchor || marks.opensItem || !marks.names.isEmpty && !items.isEmpty else { return false }
        var entry = OpenElement()
        entry.isUnseen = isUnseen
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
        var value = ""
        if capture.count - start <= valueRoom {
            value = capture.value(from: start)
            valueRoom -= capture.count - start
        } else {
            problem.droppedBytes += capture.count - start
        }
        if value.isEmpty { value = entry.fallback ?? "" }
        for field in entry.fields { drafts[entry.record].fields.setValue(value, at: field) }
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
        guard let id = marks.anchor, anchors[id] == nil, !marks.opensItem || !marks.names.isEmpty,
            hasRoomForRecord()
        else { return false }
        anchors[id] = drafts.count
        items.append(Item(record: drafts.count, prefix: ""))
        drafts.append(ItemDraft(syntax: .microdata, type: "", offset: nil, limit: limits.fields))
        return true
    }

    private mutating func hasRoomForRecord() -> Bool {
        if drafts.count >= recordLimit { problem.hasTooManyRecords = true }
        return drafts.count < recordLimit
    }

    private mutating func note(_ marks: ItemAttributes, in item: Item) {
        guard !marks.references.isEmpty else { return }
        references.append(ItemReference(record: item.record, prefix: item.prefix, ids: marks.references))
    }

    /// Opens an item: a record, or part of the one around it.
    private mutating func begin(_ marks: ItemAttributes) -> Bool {
        let type = marks.type ?? ""
        if let outer = items.last, !marks.names.isEmpty, !RecordVocabulary.isRecordType(type) {
            let item = Item(record: outer.record, prefix: Self.path(outer.prefix, marks.names[0] + "."))
            items.append(item)
            note(marks, in: item)
            if !type.isEmpty { drafts[outer.record].fields.append(field(item.prefix, "@type", type)) }
            return true
        }
        guard hasRoomForRecord() else { return false }
        let item = Item(record: drafts.count, prefix: "")
        items.append(item)
        note(marks, in: item)
        let syntax: Record.Syntax = marks.isRDFa ? .rdfa : .microdata
        var draft = ItemDraft(syntax: syntax, type: type, offset: marks.offset, limit: limits.fields)
        if !type.isEmpty { draft.fields.append(Field(path: "@type", value: type)) }
        drafts.append(draft)
        return true
    }

    private func field(_ prefix: String, _ name: String, _ value: String) -> Field {
        Field(path: Self.path(prefix, name), value: value)
    }

    private mutating func addValues(of element: ElementName, _ marks: ItemAttributes, to entry: inout OpenElement) {
        guard let item = items.last else { return }
        let stated = marks.value(on: element)
        entry.record = item.record
        for name in marks.names {
            let index = drafts[item.record].fields.count
            drafts[item.record].fields.append(field(item.prefix, name, stated ?? ""))
            if drafts[item.record].fields.count > index { entry.fields.append(index) }
        }
        if stated == nil {
            entry.captureStart = capture.count
            entry.fallback = marks.link
            captures += 1
        }
    }
}
