/// The one place where YAML is read: a file of one document -> its tree, whoever wrote it.
///
/// Names are words that stand once in their mapping. Aliases may stand for values, and what they repeat counts against the
/// limits each time; as names they are refused, as are lists and mappings.
package enum YAMLReader {
    /// More lines than any file has that direct the parser, which compares each with all before it.
    private static let directives = 100

    /// Reads a text, nil for an empty one; a byte order mark at its front is passed over.
    package static func read(_ text: String, limits: DataLimits = .standard) throws(DataProblem) -> DataNode? {
        var text = text
        text.makeContiguousUTF8()
        let found: Result<DataNode?, DataProblem> = text.withUTF8 { bytes in
            Result { () throws(DataProblem) in try read(bytes, limits: limits) }
        }
        return try found.get()
    }

    /// Reads UTF-8.
    package static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, limits: DataLimits = .standard
    ) throws(DataProblem) -> DataNode? {
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = UnsafeBufferPointer(rebasing: bytes.dropFirst(mark))
        try checkDirectives(bytes)
        var events = YAMLEvents(bytes)
        var builder = DataBuilder(limits)
        var documents = 0
        while true {
            switch try events.next() {
            case .streamEnd: return builder.root
            case .documentStart:
                documents += 1
                if documents > 1 { throw DataProblem(.severalDocuments, line: events.line) }
            case .documentEnd: continue
            case .close: builder.end()
            case .alias(let name):
                if builder.awaitsName { throw DataProblem(.aliasAsName, line: events.line) }
                try builder.alias(name, line: events.line)
            case .text(let text, _, let anchor) where builder.awaitsName:
                try builder.name(text, line: events.line, anchor: anchor)
            case .text(let text, let isQuoted, let anchor):
                try builder.text(text, isQuoted: isQuoted, line: events.line, anchor: anchor)
            case .listStart(let anchor): try begin(isMapping: false, anchor, &builder, events.line)
            case .mappingStart(let anchor): try begin(isMapping: true, anchor, &builder, events.line)
            }
        }
    }

    private static func begin(
        isMapping: Bool, _ anchor: String?, _ builder: inout DataBuilder, _ line: Int
    ) throws(DataProblem) {
        if builder.awaitsName { throw DataProblem(.nameIsNoText, line: line) }
        try builder.begin(isMapping: isMapping, line: line, anchor: anchor)
    }

    /// Refuses what the parser would need a time for that grows with the square of its length.
    private static func checkDirectives(_ bytes: UnsafeBufferPointer<UInt8>) throws(DataProblem) {
        var found = 0
        var line = 1
        var isLineStart = true
        for byte in bytes {
            if isLineStart, byte == UInt8(ascii: "%") {
                found += 1
                if found > directives { throw DataProblem(.tooManyDirectives(limit: directives), line: line) }
            }
            isLineStart = byte == 0x0A || byte == 0x0D
            if byte == 0x0A { line += 1 }
        }
    }
}
