/// Cuts UTF-8 into tokens, folding case and accents into their keys; offsets stay those of the unaltered bytes.
///
/// A token is a run of letters and digits, with what belongs to a technical name: `C++`, `C#`, `A+`, `.NET`, `Node.js`,
/// `R&D`, `Ph.D.`. Apostrophes and the dots of abbreviations fold away; a lone `&` is the word "and". Ligatures, full-width
/// and decorated letters, digits and signs are read as the plain ones that they stand for.
public enum Tokenizer {
    /// The tokens of a text.
    public static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { tokens(of: $0) }
    }

    /// The tokens of bytes; bytes that are not UTF-8 separate tokens.
    public static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(bytes.count / 6)
        append(bytes, 0..<bytes.count, to: &result)
        return result
    }

    /// Adds the tokens of a stretch of the bytes; the first one's gap is `stop`.
    ///
    /// Offsets have 32 bits: what lies beyond 2 GB is not read.
    public static func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [Token]) {
        let first = tokens.count
        guard !appendAsWritten(bytes, range, to: &tokens) else { return }
        let stretch = range.clamped(to: 0..<min(bytes.count, Int(Int32.max)))
        guard let plain = PlainText(UnsafeBufferPointer(rebasing: bytes[stretch])) else { return }
        tokens.removeSubrange(first...)
        _ = plain.bytes.withUnsafeBufferPointer { appendAsWritten($0, 0..<$0.count, to: &tokens) }
        let base = stretch.lowerBound
        for index in first..<tokens.count {
            tokens[index].start = Int32(base + plain.originalStart(of: Int(tokens[index].start)))
            tokens[index].end = Int32(base + plain.originalEnd(of: Int(tokens[index].end)))
        }
    }

    /// Adds the tokens of a stretch of a text without characters of presentation.
    ///
    /// - Returns: whether it is one; else what was added is worth nothing, and the text must be read as ``PlainText``.
    public static func appendAsWritten(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [Token]
    ) -> Bool {
        let stretch = range.clamped(to: 0..<min(bytes.count, Int(Int32.max)))
        var isPlain = true
        ByteTables.with { tables in
            var scanner = TokenScanner(
                bytes: bytes, position: stretch.lowerBound, end: stretch.upperBound, tables: tables)
            withUnsafeTemporaryAllocation(of: Token.self, capacity: Self.chunk) { room in
                var count = Self.chunk
                while count == Self.chunk {
                    count = scanner.fill(room)
                    tokens.append(contentsOf: room[..<count])
                }
            }
            isPlain = !scanner.hasPresentation
        }
        return isPlain
    }

    /// Hands over the tokens of a line, which are only good until the closure returns; it is not called where there are more
    /// than `most`.
    ///
    /// Lines are looked at by the dozen on each page, and most need no memory of their own for that.
    package static func withTokens(
        of line: UnsafeBufferPointer<UInt8>, upTo most: Int = .max, _ body: (UnsafeBufferPointer<Token>) -> Void
    ) {
        let isDone = ByteTables.with { tables in
            var scanner = TokenScanner(bytes: line, position: 0, end: line.count, tables: tables)
            return withUnsafeTemporaryAllocation(of: Token.self, capacity: Self.chunk) { room in
                let count = scanner.fill(room)
                // What is to be read plainly may have other tokens.
                guard !scanner.hasPresentation, count < Self.chunk || most < Self.chunk else { return false }
                if count <= most { body(UnsafeBufferPointer(rebasing: room[..<count])) }
                return true
            }
        }
        guard !isDone else { return }
        let tokens = tokens(of: line)
        if tokens.count <= most { tokens.withUnsafeBufferPointer(body) }
    }

    /// The first tokens of a text, as many as there is room for; nil where only the whole text tells them.
    static func begin(_ text: UnsafeBufferPointer<UInt8>, _ room: UnsafeMutableBufferPointer<Token>) -> Int? {
        ByteTables.with { tables in
            var scanner = TokenScanner(bytes: text, position: 0, end: text.count, tables: tables)
            let count = scanner.fill(room)
            let end = count > 0 ? Int(room[count - 1].end) : text.count
            // A character of presentation may join what follows to the last.
            return scanner.hasPresentation || end < text.count && text[end] >= 0x80 ? nil : count
        }
    }

    /// So many tokens are read before they are added: adding each by itself takes a fifth of the time.
    private static let chunk = 40

    /// The folded forms of a text's tokens, for building tables.
    public static func foldedForms(of text: String) -> [[UInt8]] {
        var text = text
        return text.withUTF8 { bytes in
            var forms: [[UInt8]] = []
            forEachFolded(bytes) { forms.append(Array($1)) }
            return forms
        }
    }

    /// Hands over each token with its folded form (lower case, no accents), which is only good until the closure returns.
    public static func forEachFolded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Token, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard let plain = PlainText(bytes) else { return forEachFoldedAsWritten(bytes, body) }
        plain.bytes.withUnsafeBufferPointer { written in
            forEachFoldedAsWritten(written) { token, folded in
                var token = token
                token.start = Int32(plain.originalStart(of: Int(token.start)))
                token.end = Int32(plain.originalEnd(of: Int(token.end)))
                body(token, folded)
            }
        }
    }

    private static func forEachFoldedAsWritten(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Token, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        ByteTables.with { tables in
            var scanner = TokenScanner(bytes: bytes, position: 0, end: bytes.count, tables: tables)
            scanner.keepsFolded = true
            while let token = scanner.next() { scanner.folded.withUnsafeBufferPointer { body(token, $0) } }
        }
    }
}
