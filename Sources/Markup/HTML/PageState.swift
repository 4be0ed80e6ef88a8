/// Finds what an application keeps of its data in a page's scripts: a script that is JSON, an object that is assigned to
/// a variable (`window.__STATE__ = {…}`), a text that is read as JSON (`JSON.parse("…")`), and the rows that a page sends
/// behind itself (`self.__next_f.push([1,"…"])`).
///
/// Each script is passed once; only objects of some size are looked at, and of these only what has the shape of a
/// posting becomes a record.
struct PageState {
    private(set) var records: [Record] = []

    private let limits: Limits
    /// How often something looked like JSON that had no end.
    private var failures = 0
    /// The rows that were sent so far.
    private var rows = FlightRows()

    /// Records of a page that are kept, and values of one: an application keeps its wordings too.
    private static let mostRecords = 200
    private static let mostFields = 100_000
    /// JSON that may hold a posting has more bytes.
    private static let leastBytes = 120
    private static let patience = 8

    init(limits: Limits) {
        var limits = limits
        limits.fields = Self.mostFields
        limits.nesting = min(limits.nesting, 512)
        self.limits = limits
    }

    /// Reads a script.
    mutating func read(_ script: UnsafeBufferPointer<UInt8>) {
        if let plain = EscapedScript.unescaped(script) { return plain.withUnsafeBufferPointer { read($0) } }
        var start = 0
        while start < script.count, script[start].isSpace { start += 1 }
        if script.hasPrefix("<!--", at: start) { start += 4 }
        while start < script.count, script[start].isSpace { start += 1 }
        if isJSON(script, at: start) { return readJSON(script.part(start, script.count)) }
        readCode(script)
    }

    // MARK: Code

    /// Looks for what is assigned, parsed or pushed.
    private mutating func readCode(_ script: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < script.count {
            switch script[index] {
            case UInt8(ascii: "="): index = assignment(script, from: index + 1)
            case UInt8(ascii: "J") where script.hasPrefix("json.parse(", at: index):
                index = parsedText(script, from: index + 11)
            case UInt8(ascii: "_") where script.hasPrefix("__next_f.push(", at: index):
                index = pushedRow(script, from: index + 14)
            default: index += 1
            }
        }
    }

    /// What is assigned, if it is JSON; returns where reading goes on.
    private mutating func assignment(_ script: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var first = start
        while first < script.count, script[first].isSpace { first += 1 }
        guard isJSON(script, at: first), failures < Self.patience else { return start }
        guard let end = JSONExtent.end(of: script, from: first) else {
            failures += 1
            return start
        }
        if end - first >= Self.leastBytes { readJSON(script.part(first, end)) }
        return end
    }

    /// The text in brackets, read as JSON.
    private mutating func parsedText(_ script: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let (text, end) = JSONExtent.string(in: script, from: start) else { return start }
        if text.count >= Self.leastBytes { text.withUnsafeBufferPointer { readJSON($0) } }
        return end
    }

    /// One more piece of the rows: `[1,"…"]`.
    private mutating func pushedRow(_ script: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard let quote = script.part(start, start + 16).firstIndex(of: UInt8(ascii: "\"")),
            let (text, end) = JSONExtent.string(in: script, from: start + quote)
        else { return start }
        rows.append(text)
        return end
    }

    /// Whether an object or array of JSON begins, not one of code.
    private func isJSON(_ script: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var index = start
        while index < script.count, script[index] == UInt8(ascii: "[") || index > start && script[index].isSpace {
            index += 1
        }
        guard index < script.count, script[index] == UInt8(ascii: "{") else { return false }
        index += 1
        while index < script.count, script[index].isSpace { index += 1 }
        return index < script.count && script[index] == UInt8(ascii: "\"")
    }

    // MARK: JSON

    private mutating func readJSON(_ json: UnsafeBufferPointer<UInt8>) {
        var reader = JSONRecordReader(json, as: .state, limits: limits)
        while records.count < Self.mostRecords, var record = reader.next() {
            record.line = nil
            records.append(record)
        }
    }

    /// Reads the rows that were pushed, once all scripts are read.
    mutating func finish() {
        rows.part()
        for row in rows.objects { row.withUnsafeBufferPointer { readJSON($0) } }
        guard !rows.texts.isEmpty else { return }
        for index in records.indices {
            for field in records[index].fields.indices {
                guard let text = rows.text(for: records[index].fields[field].value) else { continue }
                records[index].fields[field].value = text
            }
        }
    }
}

/// Where JSON ends that stands in code.
enum JSONExtent {
    /// Behind the object or array that begins at an offset; nil where it has no end.
    static func end(of script: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < script.count {
            switch script[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: "\""):
                index += 1
                while index < script.count, script[index] != UInt8(ascii: "\"") {
                    index += script[index] == UInt8(ascii: "\\") ? 2 : 1
                }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// What a string of code says, whichever its quotes, and where it ends.
    static func string(in script: UnsafeBufferPointer<UInt8>, from start: Int) -> (text: [UInt8], end: Int)? {
        var first = start
        while first < script.count, script[first].isSpace { first += 1 }
        guard first < script.count, script[first] == UInt8(ascii: "\"") || script[first] == UInt8(ascii: "'") else {
            return nil
        }
        let quote = script[first]
        var plain = ByteBuffer(capacity: 1024)
        var index = first + 1
        while index < script.count, script[index] != quote {
            if script[index] == UInt8(ascii: "\\") {
                index = CodeEscape.resolve(script, at: index, into: &plain)
            } else {
                plain.append(script[index])
                index += 1
            }
        }
        return index < script.count ? (plain.array, index + 1) : nil
    }
}
