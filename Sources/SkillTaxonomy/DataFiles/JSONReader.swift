/// A file of JSON (RFC 8259) -> its tree.
///
/// Not the reader that pages are read with: that one takes what sites publish, this one tells JSON from YAML.
package enum JSONReader {
    /// Reads UTF-8; nil where it is no JSON.
    ///
    /// - Throws: where it is JSON, but has a name twice or passes a limit.
    package static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, limits: DataLimits = .standard
    ) throws(DataProblem) -> DataNode? {
        var scanner = JSONScanner(bytes)
        var builder = DataBuilder(limits)
        // After a value only a comma or the end of what it stands in may come.
        var isValueDue = true
        while true {
            scanner.skipSpace()
            if builder.root != nil { return scanner.isAtEnd ? builder.root : nil }
            let line = scanner.line
            if builder.awaitsName, isValueDue {
                guard let name = scanner.string() else { return nil }
                scanner.skipSpace()
                guard scanner.take(UInt8(ascii: ":")) else { return nil }
                try builder.name(name, line: line)
                continue
            }
            guard isValueDue else {
                guard let isMapping = builder.isInMapping else { return nil }
                if scanner.take(UInt8(ascii: ",")) {
                    isValueDue = true
                } else {
                    guard scanner.take(UInt8(ascii: isMapping ? "}" : "]")) else { return nil }
                    builder.end()
                }
                continue
            }
            if scanner.take(UInt8(ascii: "{")) {
                try builder.begin(isMapping: true, line: line)
                isValueDue = !close(&scanner, &builder, UInt8(ascii: "}"))
            } else if scanner.take(UInt8(ascii: "[")) {
                try builder.begin(isMapping: false, line: line)
                isValueDue = !close(&scanner, &builder, UInt8(ascii: "]"))
            } else if let text = scanner.string() {
                try builder.text(text, isQuoted: true, line: line)
                isValueDue = false
            } else {
                guard let word = scanner.literal() else { return nil }
                try builder.text(word, isQuoted: false, line: line)
                isValueDue = false
            }
        }
    }

    /// Closes a list or mapping that has nothing in it; says whether it had.
    private static func close(_ scanner: inout JSONScanner, _ builder: inout DataBuilder, _ bracket: UInt8) -> Bool {
        scanner.skipSpace()
        guard scanner.take(bracket) else { return false }
        builder.end()
        return true
    }
}
