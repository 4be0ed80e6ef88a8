/// Turns the events of an XML parse into records: an element whose name says so, flattened to paths and values.
struct FeedReader: ~Copyable {
    private struct Element {
        var name: String
        var role: RecordVocabulary.ElementRole?
        var pathLength: Int
        var textStart: Int
        var line: Int?
        var hasText = false
        var hasChildren = false
        var isMarkup = false
        /// Markup stands in its value, so that its text is escaped.
        var holdsMarkup = false
    }

    /// Records read and not yet taken.
    private(set) var ready: [Record] = []
    /// The title of a feed's channel.
    private(set) var title: String?
    /// The author of a whole Atom feed.
    private(set) var author: String?
    /// The declared language.
    private(set) var language: String?
    /// Records met so far.
    private(set) var recordCount = 0
    /// The name of the last of them.
    private(set) var recordName = ""
    /// The name of the outermost element.
    private(set) var root = ""
    /// Why reading was stopped before the end.
    private(set) var stop: MarkupProblem?
    /// Bytes of text that the limit has kept out.
    private(set) var droppedBytes = 0
    /// Whether a path had to be cut.
    private(set) var hasCutName = false
    /// Values that the limit of a record has kept out.
    var droppedFields: Int { fields.dropped }
    /// Whether a record is open.
    var isInRecord: Bool { recordDepth != nil }
    /// The parser whose events these are, to ask for the line.
    var parser: UnsafeMutableRawPointer?

    private let limits: Limits
    private let names: Set<String>?
    private let firstLine: Int
    private var elements: [Element] = []
    private var recordDepth: Int?
    private var recordIsWeak = false
    private var path: [UInt8] = []
    private var fields: FieldList
    private var text = ByteBuffer(capacity: 4096)
    private var wholeDocument: Bool
    private var isCut = false

    /// - Parameter names: of the elements that are records, in place of those of feeds.
    /// - Parameter wholeDocument: reads the root element as the one record.
    /// - Parameter recordCount: records that were read before this stretch of the input.
    /// - Parameter firstLine: the line that the stretch begins on.
    init(
        limits: Limits, names: Set<String>? = nil, wholeDocument: Bool = false, recordCount: Int = 0, firstLine: Int = 1
    ) {
        self.limits = limits
        fields = FieldList(limit: limits.fields)
        self.names = names
        self.recordCount = recordCount
        self.firstLine = firstLine
        self.wholeDocument = wholeDocument
    }

    /// The records read since the last time.
    mutating func takeRecords() -> [Record] {
        defer { ready = [] }
        return ready
    }

    // MARK: Events

    /// An element begins.
    mutating func start(_ name: UnsafePointer<UInt8>, _ attributes: FeedAttributes) {
        guard stop == nil else { return }
        isCut = false
        let length = HTMLAttributes.length(name)
        let local = String(decoding: UnsafeBufferPointer(start: name, count: length), as: UTF8.self)
        let role = role(of: local) { RecordVocabulary.role(of: name, count: length) }
        if elements.isEmpty, root.isEmpty { root = local }
        if elements.count >= limits.nesting {
            stop = .xmlNestedTooDeep(limit: limits.nesting)
        } else if LibXML2.namespaceCount(of: parser) > Limits.namespaces {
            stop = .tooManyNamespaces(limit: Limits.namespaces)
        } else if let recordDepth, startsMarkup(role, under: recordDepth) {
            beginMarkup(local)
        } else {
            begin(Element(name: local, role: role, pathLength: 0, textStart: text.count))
            read(attributes)
        }
    }

    private func role(
        of name: String, inFeeds: () -> RecordVocabulary.ElementRole?
    ) -> RecordVocabulary.ElementRole? {
        names.map { $0.contains(name) ? .strongRecord : nil } ?? inFeeds()
    }

    private mutating func begin(_ element: Element) {
        elements.indices.last.map { elements[$0].hasChildren = true }
        promoteParent()
        var element = element
        if recordDepth == nil { beginRecord(element.role) } else { push(element.name) }
        element.pathLength = path.count
        // One in a weak record may turn out to be the record.
        if recordDepth == elements.count || recordIsWeak && element.role == .strongRecord {
            element.line = LibXML2.line(of: parser)
        }
        elements.append(element)
    }

    /// The innermost element ends.
    mutating func end() {
        guard stop == nil, let element = elements.popLast() else { return }
        isCut = false
        if element.isMarkup { return endMarkup(element) }
        if let depth = recordDepth {
            if element.hasText || !element.hasChildren { addText(of: element) }
            text.truncate(to: element.textStart)
            if elements.count == depth { endRecord(element) } else { pop(to: elements.last?.pathLength ?? 0) }
        } else {
            noteHeading(element)
            text.truncate(to: element.textStart)
        }
    }

    /// Text, with references resolved.
    mutating func characters(_ bytes: UnsafePointer<UInt8>, count: Int) {
        guard stop == nil, let top = elements.indices.last else { return }
        let count = fitting(bytes, count)
        guard count > 0 else { return }
        let isMarkup = elements[top].isMarkup
        if !elements[top].hasText {
            elements[top].hasText = UnsafeBufferPointer(start: bytes, count: count).contains { !$0.isSpace }
        }
        if isMarkup || elements[top].holdsMarkup {
            text.appendEscaped(UnsafeBufferPointer(start: bytes, count: count))
        } else {
            text.append(bytes, count: count)
        }
    }

    /// How much of a text the limit lets in, characters whole; behind what it kept out nothing more of that value.
    private mutating func fitting(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
        var fitting = isCut ? 0 : min(count, max(0, limits.textBytes - text.count))
        guard fitting < count else { return count }
        while fitting > 0, bytes[fitting] & 0xC0 == 0x80 { fitting -= 1 }
        isCut = true
        droppedBytes += count - fitting
        return fitting
    }

    // MARK: Records

    private mutating func beginRecord(_ role: RecordVocabulary.ElementRole?) {
        guard wholeDocument || role == .strongRecord || role == .weakRecord else { return }
        recordDepth = elements.count
        recordIsWeak = role == .weakRecord && !wholeDocument
        path.removeAll(keepingCapacity: true)
        fields.removeAll()
    }

    /// A weak record (`listing`) that turns out to hold strong ones (`job` with children) was their list.
    private mutating func promoteParent() {
        guard recordIsWeak, let depth = recordDepth, elements.count == depth + 2, let parent = elements.last,
            !parent.hasText, parent.role == .strongRecord
        else { return }
        recordDepth = depth + 1
        recordIsWeak = false
        let prefix = String(decoding: path, as: UTF8.self) + "."
        for field in fields.take(from: 0) where field.path.hasPrefix(prefix) {
            fields.append(Field(path: String(field.path.dropFirst(prefix.count)), value: field.value))
        }
        path.removeAll(keepingCapacity: true)
        elements[depth + 1].pathLength = 0
    }

    /// Ends what is still open, where the input broke off: of the record at hand, what was read counts.
    mutating func finish() {
        while stop == nil, !elements.isEmpty { end() }
    }

    private mutating func endRecord(_ element: Element) {
        recordDepth = nil
        recordCount += 1
        recordName = element.name
        if recordCount > limits.records {
            stop = .tooManyRecords(limit: limits.records)
        } else {
            ready.append(
                Record(
                    syntax: .xml, type: element.name, fields: fields.copy, ordinal: recordCount,
                    line: element.line.map { $0 + firstLine - 1 }))
        }
        fields.removeAll()
        path.removeAll(keepingCapacity: true)
    }

    private mutating func push(_ name: String) {
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        let room = max(0, Field.longestPath - path.count)
        if name.utf8.count > room { hasCutName = true }
        path.append(contentsOf: name.utf8.prefix(room))
    }

    private mutating func pop(to length: Int) { path.removeLast(max(0, path.count - length)) }

    private mutating func addText(of element: Element) {
        let value = text.trimmedString(from: element.textStart)
        guard !value.isEmpty else { return }
        fields.append(path: path, value: value)
    }

    private mutating func read(_ attributes: FeedAttributes) {
        for index in 0..<attributes.count {
            guard let name = attributes.name(at: index) else { continue }
            let local = String(cString: name)
            let value = attributes.string(at: index)
            if recordDepth != nil {
                let prefix = path.isEmpty ? "@" : String(decoding: path, as: UTF8.self) + ".@"
                fields.append(Field(path: prefix + local, value: value))
            } else if local == "lang", language == nil {
                language = value
            }
        }
    }

    /// The title and language of an RSS channel or Atom feed, outside its records.
    private mutating func noteHeading(_ element: Element) {
        let value = text.trimmedString(from: element.textStart)
        guard !value.isEmpty, elements.count <= 2 else { return }
        if title == nil, element.name == "title" || element.name == "publisher" { title = value }
        if language == nil, element.name == "language" { language = value }
        if author == nil, element.name == "name", elements.last?.name == "author" { author = value }
    }

    // MARK: Markup inside values

    /// Whether an element is HTML that stands unescaped inside a value, rather than a field.
    private func startsMarkup(_ role: RecordVocabulary.ElementRole?, under depth: Int) -> Bool {
        guard elements.count > depth + 1, let top = elements.last else { return false }
        return top.isMarkup || role == .markup
    }

    private mutating func beginMarkup(_ name: String) {
        if let top = elements.indices.last {
            if !elements[top].isMarkup, !elements[top].holdsMarkup { text.escape(from: elements[top].textStart) }
            elements[top].holdsMarkup = true
            elements[top].hasText = true
        }
        elements.append(
            Element(name: name, role: .markup, pathLength: path.count, textStart: text.count, isMarkup: true))
        text.append("<")
        text.append(name)
        text.append(">")
    }

    private mutating func endMarkup(_ element: Element) {
        text.append("</")
        text.append(element.name)
        text.append(">")
    }
}
