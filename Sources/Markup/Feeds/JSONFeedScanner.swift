/// Finds where the records of a JSON export begin: the objects of the first array that holds records.
///
/// It takes JSON by the letter. What is only nearly JSON, which ``JSONLexer`` would read all the same, is unsure.
struct JSONFeedScanner: FeedScanner {
    private(set) var closing: [UInt8] = []

    private let isLinkedData: Bool
    private let nesting: Int
    private var index: Int
    /// What is open, whether an array each, the innermost last.
    private var open: [Bool] = []
    /// The last key, where it is short.
    private var key: [UInt8] = []
    /// Whether the string to come says what a record is.
    private var typeIsNext = false
    /// How deep the array of records stands.
    private var arrayDepth: Int?
    /// Records that ended.
    private var records = 0
    /// Where the comma stands before the record to come.
    private var comma: Int?
    private var recordIsEmpty = true

    private static let longestKey = 64

    init(isLinkedData: Bool, nesting: Int, from index: Int = 0) {
        self.isLinkedData = isLinkedData
        self.nesting = nesting
        self.index = index
    }

    mutating func next(in feed: FeedBytes) -> FeedStep {
        while let byte = feed.byte(at: index) {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: index += 1
            case UInt8(ascii: "\""): guard string(feed) else { return .unsure }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard open.count < nesting else { return .unsure }
                if let step = begin(isArray: byte == UInt8(ascii: "["), feed) { return step }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard open.last == (byte == UInt8(ascii: "]")) else { return .unsure }
                open.removeLast()
                index += 1
                if let arrayDepth {
                    if open.count == arrayDepth, !recordIsEmpty { records += 1 }
                    if open.count < arrayDepth {
                        guard closing.isEmpty else { return .end }
                        self.arrayDepth = nil
                    }
                }
            case UInt8(ascii: ","):
                if open.count == arrayDepth { comma = index }
                index += 1
            case UInt8(ascii: ":"): index += 1
            case _
            where byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: "."):
                index += 1
            default: return .unsure
            }
        }
        return .end
    }

    private mutating func begin(isArray: Bool, _ feed: FeedBytes) -> FeedStep? {
        let start = index
        index += 1
        defer { open.append(isArray) }
        guard let arrayDepth else {
            if isArray, holdsRecords { self.arrayDepth = open.count + 1 }
            return nil
        }
        guard open.count == arrayDepth else { return nil }
        guard !isArray else { return .unsure }
        recordIsEmpty = true
        if closing.isEmpty {
            for isArray in open.reversed() { closing.append(isArray ? UInt8(ascii: "]") : UInt8(ascii: "}")) }
            return .record(start: start, end: start, before: 0)
        }
        guard let end = comma else { return .unsure }
        comma = nil
        return .record(start: start, end: end, before: records)
    }

    /// Whether the array that begins is one whose objects are records.
    private var holdsRecords: Bool {
        if open.isEmpty { return true }
        guard !isLinkedData, open.last == false, !open.contains(true) else { return false }
        return RecordVocabulary.arrayKeys[String(decoding: key, as: UTF8.self)] != nil
    }

    /// A key or a value; false where it is no string as JSON has them.
    private mutating func string(_ feed: FeedBytes) -> Bool {
        let start = index + 1
        guard let end = Self.endOfString(from: start, feed) else { return false }
        index = end + 1
        while let byte = feed.byte(at: index), byte <= 0x20, byte.isSpace { index += 1 }
        guard let next = feed.byte(at: index) else { return false }
        recordIsEmpty = false
        let text = feed.part(start, end)
        if next == UInt8(ascii: ":") {
            key = text.count <= Self.longestKey ? Array(text) : []
            typeIsNext = isLinkedData && open.count == (arrayDepth ?? 0) + 1 && text.equals("@type")
            // An object around the list that has a title is a record itself, in each piece anew.
            return arrayDepth != nil || !text.equals("title")
        }
        // Objects that others point to must be read together with them.
        if typeIsNext, text.elementsEqual("JobPosting".utf8) == false { return false }
        typeIsNext = false
        return next == UInt8(ascii: ",") || next == UInt8(ascii: "}") || next == UInt8(ascii: "]")
    }

    private static func endOfString(from start: Int, _ feed: FeedBytes) -> Int? {
        var next = start
        while let quote = feed.find(UInt8(ascii: "\""), from: next) {
            var slashes = 0
            while quote - slashes > start, feed.byte(at: quote - slashes - 1) == UInt8(ascii: "\\") { slashes += 1 }
            if slashes.isMultiple(of: 2) { return quote }
            next = quote + 1
        }
        return nil
    }
}
