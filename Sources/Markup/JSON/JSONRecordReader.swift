/// Reads JSON into records: objects become lists of paths and values, one record at a time.
///
/// Iterative, so that nesting costs no stack; what is broken is skipped and reported, what was read is kept.
struct JSONRecordReader: ~Copyable {
    /// What the JSON is read as.
    enum Dialect {
        /// schema.org objects: each top-level node is a record, and so is a posting anywhere.
        case linkedData
        /// An export of an applicant tracking system: the elements of well-known arrays are records, and so are those
        /// of any array that have the shape of postings.
        case export
        /// What an application keeps in its page: only what has the shape of a posting, or holds it, is a record.
        case state
    }

    /// What was wrong, with the place in the bytes.
    private(set) var problems: [(problem: MarkupProblem, offset: Int)] = []

    private var lexer: JSONLexer
    private let dialect: Dialect
    /// What elements of arrays are called, by the array's key.
    private let arrays: [String: String]
    private let keepsRemainder: Bool
    private let looksForShapes: Bool
    private let depthLimit: Int
    private let fieldLimit: Int
    private var frames: [JSONFrame] = []
    /// How many of the frames are arrays.
    private var openArrays = 0
    private var path: [UInt8] = []
    /// The fields of all objects that are open.
    private var fields: FieldList
    /// The depth of the object whose "@type" is being read.
    private var typedDepth: Int?
    private var droppedFields = 0
    private var firstDropped = 0
    private var ready: [Record] = []
    private var delivered = 0
    private var ordinal = 0
    private var recordCount = 0
    /// Records there were when the outermost object at hand began.
    private var countBefore = 0
    private var recordDepth = 0
    private var skippedDepth = 0
    private var expectsKey = false
    private var isDone = false
    private var hasCutName = false
    private var isTooDeep = false
    private var lines: LineCounter
    private var shapes = PostingShape.Cache()
    /// Whether an object that is in no list has the shape of a posting.
    private(set) var holdsPosting = false
    /// Records with the shape of a posting, and those there were when the outermost object at hand began.
    private var postingCount = 0
    private var postingsBefore = 0
    /// Who the export itself says that the postings are of.
    private(set) var author: String?

    /// - Parameter arrays: keys of arrays that hold records, in place of those that exports of jobs have.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, as dialect: Dialect, arrays: [String: String]? = nil, limits: Limits
    ) {
        self.arrays = arrays ?? RecordVocabulary.arrayKeys
        keepsRemainder = arrays != nil
        looksForShapes = arrays == nil && dialect != .linkedData
        lines = LineCounter(bytes)
        lexer = JSONLexer(bytes)
        self.dialect = dialect
        depthLimit = limits.nesting
        fieldLimit = limits.fields
        // A list of postings leaves some fields of each behind in the object around it.
        fields = FieldList(limit: dialect == .state ? limits.fields : limits.fields * 10)
    }

    /// The next record, nil at the end.
    mutating func next() -> Record? {
        while delivered == ready.count {
            if isDone { return nil }
            ready.removeAll(keepingCapacity: true)
            delivered = 0
            step()
        }
        delivered += 1
        ordinal += 1
        var record = ready[delivered - 1]
        record.ordinal = ordinal
        return record
    }

    private mutating func step() {
        let token = lexer.next()
        switch token {
        case .end: finish()
        case .beginObject: begin(isArray: false)
        case .beginArray: begin(isArray: true)
        case .endObject, .endArray: end(isArray: token == .endArray)
        case .comma:
            expectsKey = frames.last?.isArray == false
            restorePath()
        case .colon: expectsKey = false
        case .string: readString()
        case .literal: readLiteral()
        case .unexpected(let byte): report(found: "\"\(Character(Unicode.Scalar(byte)))\"")
        }
    }

    // MARK: Structure

    private mutating func begin(isArray: Bool) {
        guard skippedDepth == 0, frames.count < depthLimit else {
            if skippedDepth == 0, !isTooDeep {
                problems.append((.jsonNestedTooDeep(limit: depthLimit), lexer.tokenStart))
            }
            isTooDeep = true
            skippedDepth += 1
            return
        }
        var frame = JSONFrame(
            isArray: isArray, pathLength: path.count, firstField: fields.count, line: 0)
        if looksForShapes { noteName(of: &frame) }
        if isArray {
            openArrays += 1
            frame.elementType = frame.isAside ? nil : elementTypeOfArray()
        } else {
            frame.line = lines.line(of: lexer.tokenStart)
            frame.recordType = recordTypeOfObject()
            if frame.recordType != nil { recordDepth += 1 }
        }
        frames.append(frame)
        expectsKey = !isArray
    }

    /// What the name of an object or array says of it, and of the object that it stands in.
    private mutating func noteName(of frame: inout JSONFrame) {
        guard let last = frames.indices.last else { return }
        let name = frames[last].isArray ? frames[last].shape : frames[last].key
        frame.isAside = frames[last].isAside || name.contains(.aside)
        frame.shape = name.intersection(.job)
        guard !frames[last].isArray else { return }
        // A department has jobs and is none; its employer is an object, and its places may be several.
        frames[last].shape.formUnion(
            name.intersection(frame.isArray ? [.place, .asks, .setting] : [.place, .employer, .asks]))
    }

    private func elementTypeOfArray() -> String? {
        guard dialect != .linkedData, recordDepth == 0 else { return nil }
        if frames.isEmpty { return "item" }
        let key = path.lastIndex(of: UInt8(ascii: ".")).map { path[($0 + 1)...] } ?? path[...]
        return arrays[String(decoding: key, as: UTF8.self)]
    }

    private func recordTypeOfObject() -> String? {
        switch dialect {
        case .linkedData: path.isEmpty ? "" : nil
        case .export, .state: recordDepth == 0 ? frames.last?.elementType : nil
        }
    }

    private mutating func end(isArray: Bool) {
        if skippedDepth > 0 {
            skippedDepth -= 1
            return
        }
        guard let last = frames.last else { return report(found: isArray ? "\"]\"" : "\"}\"") }
        guard last.isArray == isArray || (isArray ? openArrays > 0 : openArrays < frames.count) else {
            return report(found: isArray ? "\"]\"" : "\"}\"")
        }
        if last.isArray != isArray { report(found: isArray ? "\"]\"" : "\"}\"") }
        while let frame = frames.popLast() {
            close(frame)
            if frame.isArray == isArray { break }
        }
        expectsKey = frames.last?.isArray == false
    }

    private mutating func close(_ frame: JSONFrame) {
        path.removeLast(max(0, path.count - frame.pathLength))
        guard !frame.isArray else {
            openArrays -= 1
            return passOn(frame)
        }
        if frames.isEmpty, frame.recordType == nil { return deliverWhole(from: frame) }
        if frame.recordType != nil { recordDepth -= 1 }
        let isPosting = !frame.isAside && (frame.isPosting || frame.holdsPosting)
        let isRecord = frame.recordType != nil && (dialect != .state || isPosting)
        let type = isRecord ? frame.recordType.map { frame.statedType ?? $0 } : nestedType(of: frame)
        guard let type else { return passOn(frame) }
        if isPosting { postingCount += 1 }
        let own = fields.take(from: frame.firstField)
            .map { Field(path: strip($0.path, frame.pathLength), value: $0.value) }
        guard own.contains(where: { $0.path.first != "@" }) || frame.recordType == nil else { return }
        deliver(type, own, from: frame)
    }

    private func strip(_ path: String, _ length: Int) -> String {
        guard length > 0 else { return path }
        let rest = path.utf8.dropFirst(length)
        return String(rest.first == UInt8(ascii: ".") ? rest.dropFirst() : rest) ?? path
    }

    private func nestedType(of frame: JSONFrame) -> String? {
        guard dialect == .linkedData else { return shapedType(of: frame) }
        return frame.statedType.flatMap { RecordVocabulary.isRecordType($0) ? $0 : nil }
    }

    /// What an element of a list that nobody knows is called, where it has the shape of a posting or holds one.
    ///
    /// A posting's own lists (other jobs, its sections) are parts of it.
    private func shapedType(of frame: JSONFrame) -> String? {
        guard looksForShapes, frames.last?.isArray == true, !frame.isAside, frame.isPosting || frame.holdsPosting,
            !frames.suffix(Self.levelsAbove).contains(where: { $0.isPosting })
        else { return nil }
        return "item"
    }

    /// Objects above one that are looked at.
    private static let levelsAbove = 8

    /// Tells what stands around an object or array what it came to.
    private mutating func passOn(_ frame: JSONFrame) {
        guard looksForShapes, let last = frames.indices.last else { return }
        frames[last].take(from: frame)
        holdsPosting = holdsPosting || frames[last].holdsPosting
    }

    // MARK: Values

    private mutating func readString() {
        if lexer.isUnterminated {
            problems.append(
                (.brokenJSON(expected: "the closing quote of a string", found: "the end"), lexer.tokenStart))
        }
        guard skippedDepth == 0 else { return }
        if expectsKey {
            restorePath()
            pushKey()
            expectsKey = false
        } else {
            // What was misread may have been written in escapes, which nobody has seen before.
            let repaired = lexer.hadEscapes ? MisreadText.repaired(lexer.text.written) : nil
            add(repaired.map { String(decoding: $0, as: UTF8.self) } ?? lexer.text.string)
        }
    }

    private mutating func readLiteral() {
        guard skippedDepth == 0 else { return }
        if expectsKey {
            restorePath()
            pushKey()
            expectsKey = false
        } else if !lexer.text.written.equals("null") {
            add(lexer.text.string)
        }
    }

    private mutating func add(_ value: String) {
        guard !frames.isEmpty else { return }
        if let typedDepth, typedDepth <= frames.count, typedDepth > 0 { frames[typedDepth - 1].note(type: value) }
        if looksForShapes { note(value) }
        let dropped = fields.dropped
        fields.append(path: path, value: value)
        if fields.dropped > dropped { noteDropped(1) }
        if frames.last?.isArray == false { expectsKey = true }
    }

    /// A label has fewer bytes, a title no more.
    private static let leastProse = 40
    private static let longestTitle = 300

    /// What a value adds to the shape of the object that it stands in.
    private mutating func note(_ value: String) {
        let last = frames.count - 1
        let owner = frames[last].isArray && last > 0 && !frames[last - 1].isArray ? last - 1 : last
        let length = value.utf8.count
        var shape = frames[owner].key
        if length == 0 || length > Self.longestTitle || owner != last { shape.remove(.title) }
        frames[owner].shape.formUnion(shape.subtracting(.aside))
        // A text has words with blanks between them, which an address or a code has not.
        if length >= Self.leastProse, frames[owner].prose > 0,
            value.utf8.prefix(400).count(where: { $0 <= 0x20 || $0 >= 0xE0 }) >= 4
        {
            frames[owner].prose = 0
        }
    }

    /// Keys that only wrap a value leave the path as it is.
    private mutating func pushKey() {
        let key = lexer.text.written
        if looksForShapes, let last = frames.indices.last { frames[last].key = shapes.shape(of: key) }
        if dialect == .linkedData {
            if key.equals("@graph") || key.equals("@value") || key.equals("@list") || key.equals("@set") { return }
        }
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        let name = dialect == .linkedData ? RecordVocabulary.localName(of: key) : key
        typedDepth = name.count == 5 && name[0] == UInt8(ascii: "@") && name.equals("@type") ? frames.count : nil
        let room = max(0, Field.longestPath - path.count)
        if name.count > room, !hasCutName {
            hasCutName = true
            problems.append((.nameTooLong(limit: Field.longestPath), lexer.tokenStart))
        }
        path.append(contentsOf: name.prefix(room))
    }

    private mutating func restorePath() {
        guard let frame = frames.last, !frame.isArray else { return }
        path.removeLast(max(0, path.count - frame.pathLength))
    }

    // MARK: The end

    private mutating func finish() {
        isDone = true
        if !frames.isEmpty {
            report(found: "the end", expected: frames.last?.isArray == true ? "\"]\"" : "\"}\"")
        }
        while let frame = frames.popLast() { close(frame) }
        if droppedFields > 0 {
            problems.append((.tooManyFields(dropped: droppedFields, limit: fieldLimit), firstDropped))
        }
    }

    private mutating func noteDropped(_ count: Int) {
        if droppedFields == 0 { firstDropped = lexer.tokenStart }
        droppedFields += count
    }

    /// An object that stands for itself, with no list of records in it; a file may hold several, one behind the other.
    private mutating func deliverWhole(from frame: JSONFrame) {
        defer { fields.removeAll() }
        let hasRecords = recordCount > countBefore
        let isPosting = frame.isPosting || frame.holdsPosting
        let isOnlyPosting = isPosting && postingCount == postingsBefore
        countBefore = recordCount
        postingsBefore = postingCount
        let isWanted =
            dialect == .state
            ? isOnlyPosting
            : !hasRecords || keepsRemainder || isOnlyPosting || fields.fields.contains { $0.path == "title" }
        if looksForShapes, hasRecords, !isWanted { author = author ?? ExportAuthor.name(in: fields.fields) }
        guard fields.count > 0, isWanted else { return }
        deliver("object", fields.copy, from: frame)
        countBefore = recordCount
    }

    private mutating func deliver(_ type: String, _ fields: [Field], from frame: JSONFrame) {
        recordCount += 1
        var own = FieldList(limit: fieldLimit)
        let isWhole = fields.count * FieldList.heaviest <= fieldLimit
        if !isWhole { fields.forEach { own.append($0) } }
        if own.dropped > 0 { noteDropped(own.dropped) }
        let syntax: Record.Syntax = dialect == .linkedData ? .jsonLD : dialect == .state ? .pageState : .json
        ready.append(
            Record(syntax: syntax, type: type, fields: isWhole ? fields : own.copy, ordinal: 0, line: frame.line))
    }

    private mutating func report(found: String, expected: String = "a key, a value or the end of an object") {
        guard problems.count < 16 else { return }
        problems.append((.brokenJSON(expected: expected, found: found), lexer.tokenStart))
    }

}
