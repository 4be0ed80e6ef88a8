/// Reads JSON into records: objects become lists of paths and values, one record at a time.
///
/// Iterative, so that nesting costs no stack; what is broken is skipped and reported, what was read is kept.
struct JSONRecordReader: ~Copyable {
    /// What the JSON is read as.
    enum Dialect {
        /// schema.org objects: each top-level node is a record, and so is a posting anywhere.
        case linkedData
        /// An export of an applicant tracking system: the elements of well-known arrays are records.
        case export
    }

    private struct Frame {
        var isArray: Bool
        /// Length of the path that leads here.
        var pathLength: Int
        /// Fields before it.
        var firstField: Int
        /// The type of record that this object is, where its place says so; the empty text for an unnamed one.
        var recordType: String?
        /// What elements of this array are called, where they are records.
        var elementType: String?
        var start: Int
    }

    /// What was wrong, with the place in the bytes.
    private(set) var problems: [(problem: MarkupProblem, offset: Int)] = []

    private var lexer: JSONLexer
    private let dialect: Dialect
    /// What elements of arrays are called, by the array's key.
    private let arrays: [String: String]
    private let keepsRemainder: Bool
    private let depthLimit: Int
    private var frames: [Frame] = []
    private var path: [UInt8] = []
    private var fields: [Field] = []
    private var ready: [Record] = []
    private var delivered = 0
    private var ordinal = 0
    private var recordDepth = 0
    private var skippedDepth = 0
    private var expectsKey = false
    private var isDone = false
    private var lines: LineCounter

    /// - Parameter arrays: keys of arrays that hold records, in place of those that exports of jobs have.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, as dialect: Dialect, arrays: [String: String]? = nil, depthLimit: Int
    ) {
        self.arrays = arrays ?? RecordVocabulary.arrayKeys
        keepsRemainder = arrays != nil
        lines = LineCounter(bytes)
        lexer = JSONLexer(bytes)
        self.dialect = dialect
        self.depthLimit = depthLimit
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
            if skippedDepth == 0 { problems.append((.jsonNestedTooDeep(limit: depthLimit), lexer.tokenStart)) }
            skippedDepth += 1
            return
        }
        var frame = Frame(
            isArray: isArray, pathLength: path.count, firstField: fields.count, recordType: nil, elementType: nil,
            start: lexer.tokenStart)
        if isArray {
            frame.elementType = elementTypeOfArray()
        } else {
            frame.recordType = recordTypeOfObject()
            if frame.recordType != nil { recordDepth += 1 }
        }
        frames.append(frame)
        expectsKey = !isArray
    }

    private func elementTypeOfArray() -> String? {
        guard dialect == .export, recordDepth == 0 else { return nil }
        if frames.isEmpty { return "item" }
        let key = path.lastIndex(of: UInt8(ascii: ".")).map { path[($0 + 1)...] } ?? path[...]
        return arrays[String(decoding: key, as: UTF8.self)]
    }

    private func recordTypeOfObject() -> String? {
        switch dialect {
        case .linkedData: path.isEmpty ? "" : nil
        case .export: recordDepth == 0 ? frames.last?.elementType : nil
        }
    }

    private mutating func end(isArray: Bool) {
        if skippedDepth > 0 {
            skippedDepth -= 1
            return
        }
        guard let last = frames.last else { return report(found: isArray ? "\"]\"" : "\"}\"") }
        guard last.isArray == isArray || frames.contains(where: { $0.isArray == isArray }) else {
            return report(found: isArray ? "\"]\"" : "\"}\"")
        }
        if last.isArray != isArray { report(found: isArray ? "\"]\"" : "\"}\"") }
        while let frame = frames.popLast() {
            close(frame)
            if frame.isArray == isArray { break }
        }
        expectsKey = frames.last?.isArray == false
    }

    private mutating func close(_ frame: Frame) {
        path.removeLast(max(0, path.count - frame.pathLength))
        guard !frame.isArray else { return }
        if frame.recordType != nil { recordDepth -= 1 }
        let type = frame.recordType.map { typeName(of: frame) ?? $0 } ?? nestedType(of: frame)
        guard let type else { return }
        let start = min(frame.firstField, fields.count)
        let own = fields[start...].map { Field(path: strip($0.path, frame.pathLength), value: $0.value) }
        fields.removeLast(fields.count - start)
        guard own.contains(where: { $0.path.first != "@" }) || frame.recordType == nil else { return }
        let syntax: Record.Syntax = dialect == .linkedData ? .jsonLD : .json
        ready.append(Record(syntax: syntax, type: type, fields: own, ordinal: 0, line: lines.line(of: frame.start)))
    }

    private func strip(_ path: String, _ length: Int) -> String {
        guard length > 0 else { return path }
        let rest = path.utf8.dropFirst(length)
        return String(rest.first == UInt8(ascii: ".") ? rest.dropFirst() : rest) ?? path
    }

    /// The type that an object states; a posting's among several.
    private func typeName(of frame: Frame) -> String? {
        let prefix = String(decoding: path, as: UTF8.self)
        let wanted = prefix.isEmpty ? "@type" : prefix + ".@type"
        let types = fields[min(frame.firstField, fields.count)...].filter { $0.path == wanted }
            .map { RecordVocabulary.localName(of: $0.value) }
        return types.first(where: RecordVocabulary.isRecordType) ?? types.first
    }

    private func nestedType(of frame: Frame) -> String? {
        guard dialect == .linkedData else { return nil }
        return typeName(of: frame).flatMap { RecordVocabulary.isRecordType($0) ? $0 : nil }
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
            add(lexer.text.string)
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
        fields.append(Field(path: String(decoding: path, as: UTF8.self), value: value))
        if frames.last?.isArray == false { expectsKey = true }
    }

    /// Keys that only wrap a value leave the path as it is.
    private mutating func pushKey() {
        let key = lexer.text.written
        if dialect == .linkedData {
            if key.equals("@graph") || key.equals("@value") || key.equals("@list") || key.equals("@set") { return }
        }
        if !path.isEmpty { path.append(UInt8(ascii: ".")) }
        path.append(contentsOf: key)
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
        let isWhole = ordinal == 0 && ready.isEmpty
        let isWanted = isWhole || keepsRemainder || fields.contains { $0.path == "title" }
        if dialect == .export, !fields.isEmpty, isWanted {
            ready.append(Record(syntax: .json, type: "object", fields: fields, ordinal: 0, line: 1))
        }
    }

    private mutating func report(found: String, expected: String = "a key, a value or the end of an object") {
        guard problems.count < 16 else { return }
        problems.append((.brokenJSON(expected: expected, found: found), lexer.tokenStart))
    }

}
