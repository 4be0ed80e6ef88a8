/// Cuts UTF-8 into tokens, folding case and accents into their keys; offsets stay those of the unaltered bytes.
///
/// A token is a run of letters and digits, with what belongs to a technical name: `C++`, `C#`, `A+`, `.NET`, `Node.js`,
/// `R&D`, `Ph.D.`. Apostrophes and the dots of abbreviations fold away; a lone `&` is the word "and".
public enum Tokenizer {
    /// The tokens of a text.
    public static func tokens(of text: String) -> [Token] {
        var utf8 = Array(text.utf8)
        return utf8.withUnsafeMutableBufferPointer { tokens(of: UnsafeBufferPointer($0)) }
    }

    /// The tokens of bytes; bytes that are not UTF-8 separate tokens.
    public static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(bytes.count / 6)
        append(bytes, 0..<bytes.count, to: &result)
        return result
    }

    /// Adds the tokens of a stretch of the bytes; the first one's gap is `stop`.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [Token]) {
        ByteClass.table.withUnsafeBufferPointer { classes in
            var scanner = TokenScanner(
                bytes: bytes, position: range.lowerBound, end: range.upperBound, classes: classes)
            while let token = scanner.next() { tokens.append(token) }
        }
    }

    /// The folded forms of a text's tokens, for building tables.
    public static func foldedForms(of text: String) -> [[UInt8]] {
        let utf8 = Array(text.utf8)
        return utf8.withUnsafeBufferPointer { buffer in
            ByteClass.table.withUnsafeBufferPointer { classes in
                var scanner = TokenScanner(bytes: buffer, position: 0, end: buffer.count, classes: classes)
                scanner.keepsFolded = true
                var forms: [[UInt8]] = []
                while scanner.next() != nil { forms.append(scanner.folded) }
                return forms
            }
        }
    }
}
