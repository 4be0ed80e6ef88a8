/// Many phrases, compiled: finds every one of them in a text's tokens in one pass.
///
/// Flat: the same bytes in memory and on disk. A vocabulary maps a token's key to a class (all forms of one word share a
/// class); a trie over classes leads to the phrases that end at a node.
public struct PhraseSet: Sendable {
    let tables: PhraseTables

    /// A node of the trie; its children and endings reach up to where the next node's begin.
    struct Node: BitwiseCopyable, Sendable {
        /// The class that leads to it; the children of one node are in the order of it.
        var wordClass: UInt32
        var firstChild: UInt32
        var firstEnding: UInt32
    }

    /// A phrase that ends at a node, with what is still to be checked.
    struct Ending: BitwiseCopyable, Sendable {
        var payload: UInt32
        private var formAndCheck: UInt32

        init(payload: UInt32, form: Phrase.Form, check: Int) {
            self.payload = payload
            formAndCheck = UInt32(form.rawValue) | UInt32(check) << 2
        }

        var form: UInt32 { formAndCheck & 3 }
        /// Position in the list of checks.
        var check: Int { Int(formAndCheck >> 2) }
    }

    /// Views a compiled set; nil where the bytes are not one.
    public init?(_ memory: FlatMemory, range: Range<Int>) {
        guard let tables = PhraseTables(memory, range: range) else { return nil }
        self.tables = tables
    }

    /// How many phrases and variants of phrases it holds.
    public var count: Int { tables.endings.count }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        tokens.withUnsafeBufferPointer { matches(in: $0, of: bytes) }
    }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        PhraseSearch.run(tables, tokens, bytes) { starts, search in
            for start in starts { search.walk(start) }
        }
    }

    /// Whether a phrase may begin with the first word of a text: false only where none does.
    ///
    /// It takes a look at two words; nearly all lines that are looked up whole have neither a phrase nor its beginning.
    func mayBegin(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        withUnsafeTemporaryAllocation(of: Token.self, capacity: 2) { room in
            guard let count = Tokenizer.begin(text, room) else { return true }
            guard count > 0 else { return false }
            let first = tables.vocabulary.wordClass(of: room[0].key)
            if first &- 1 < tables.lastPhraseClass { return true }
            guard count > 1, tables.goesOn(room[1].gap) else { return false }
            return tables.beginnings.mayHold(first, tables.vocabulary.wordClass(of: room[1].key)) != 0
        }
    }

    /// The matches that count where none may overlap: from the left, of those that begin at a token the longest.
    ///
    /// Phrases that stand at the very same place are all reported.
    public func longestMatches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        PhraseSearch.run(tables, tokens, bytes) { starts, search in
            var next = 0
            for start in starts where Int(start.first) >= next {
                let before = search.found.count
                search.walk(start)
                guard let longest = search.found[before...].last?.tokenCount else { continue }
                if search.found[before].tokenCount < longest {
                    search.found.removeSubrange(
                        before..<(search.found[before...].firstIndex { $0.tokenCount == longest } ?? before))
                }
                next = Int(start.first) + longest
            }
        }
    }

    /// One key for a run of tokens.
    static func formKey(of keys: some Sequence<UInt64>) -> UInt64 {
        keys.reduce(0x51_7C_C1_B7_27_22_0A_95) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 >> 29) }
    }
}
