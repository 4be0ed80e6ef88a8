/// Many phrases, compiled: finds every one of them in a text's tokens in one pass.
///
/// Flat: the same bytes in memory and on disk. A vocabulary maps a token's key to a class (all forms of one word share a
/// class); a trie over classes, held as one hash table of (node, class), leads to the phrases that end at a node.
public struct PhraseSet: Sendable {
    let vocabularyKeys: FlatArray<UInt64>
    let vocabularyClasses: FlatArray<UInt32>
    let roots: FlatArray<UInt32>
    let edgeKeys: FlatArray<UInt64>
    let edgeTargets: FlatArray<UInt32>
    let nodeEnds: FlatArray<UInt32>
    let endings: FlatArray<Ending>

    /// A phrase that ends at a node of the trie, with what is still to be checked.
    struct Ending: BitwiseCopyable, Sendable {
        var formKey: UInt64
        var rawKey: UInt64
        var payload: UInt32
        var form: UInt32
    }

    /// How many phrases and variants of phrases it holds.
    public var count: Int { endings.count }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(in tokens: [Token], of bytes: UnsafeBufferPointer<UInt8>) -> [PhraseMatch] {
        tokens.withUnsafeBufferPointer { matches(in: $0, of: bytes) }
    }

    /// Every match in a text's tokens, by first token, then by length; of one place and payload only one.
    public func matches(
        in tokens: UnsafeBufferPointer<Token>, of bytes: UnsafeBufferPointer<UInt8>
    ) -> [PhraseMatch] {
        var found: [PhraseMatch] = []
        let classes = tokens.map { wordClass(of: $0.key) }
        classes.withUnsafeBufferPointer { classes in
            for first in 0..<tokens.count where classes[first] != 0 {
                walk(from: first, tokens, classes, bytes, into: &found)
            }
        }
        return found
    }

    /// The class of a token's key, 0 where no phrase has the word.
    @inline(__always)
    func wordClass(of key: UInt64) -> UInt32 {
        let keys = vocabularyKeys.buffer
        guard keys.count > 0 else { return 0 }
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while true {
            let stored = keys[slot]
            if stored == key { return within(roots.count, vocabularyClasses.buffer[slot]) }
            if stored == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// An index read from the flat bytes, or 0 ("none") where damage made it point outside its table.
    @inline(__always)
    private func within(_ count: Int, _ index: UInt32) -> UInt32 {
        Int(index) < count ? index : 0
    }

    @inline(__always)
    private func child(of node: UInt32, by wordClass: UInt32) -> UInt32 {
        let keys = edgeKeys.buffer
        guard keys.count > 0 else { return 0 }
        let mask = keys.count - 1
        let key = UInt64(node) << 32 | UInt64(wordClass)
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
        while true {
            let stored = keys[slot]
            if stored == key { return within(nodeEnds.count - 1, edgeTargets.buffer[slot]) }
            if stored == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    @inline(__always)
    private func walk(
        from first: Int, _ tokens: UnsafeBufferPointer<Token>, _ classes: UnsafeBufferPointer<UInt32>,
        _ bytes: UnsafeBufferPointer<UInt8>, into found: inout [PhraseMatch]
    ) {
        var node = within(nodeEnds.count - 1, roots.buffer[Int(classes[first])])
        var index = first
        while node != 0 {
            report(node, first..<index + 1, tokens, bytes, into: &found)
            index += 1
            guard index < tokens.count, classes[index] != 0, tokens[index].gap.rawValue <= Token.Gap.slash.rawValue
            else { return }
            node = child(of: node, by: classes[index])
        }
    }

    private func report(
        _ node: UInt32, _ range: Range<Int>, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
        into found: inout [PhraseMatch]
    ) {
        let begin = Int(nodeEnds.buffer[Int(node)])
        let end = min(Int(nodeEnds.buffer[Int(node) + 1]), endings.count)
        guard begin < end else { return }
        for position in begin..<end {
            let ending = endings.buffer[position]
            let holds =
                switch Phrase.Form(rawValue: UInt8(truncatingIfNeeded: ending.form)) {
                case .exactForm: Self.formKey(of: range.lazy.map { tokens[$0].key }) == ending.formKey
                case .exactCase: Self.rawKey(of: range.lazy.map { bytes[tokens[$0].range] }) == ending.rawKey
                default: true
                }
            let match = PhraseMatch(firstToken: range.lowerBound, tokenCount: range.count, payload: ending.payload)
            if holds, !found.reversed().prefix(while: { $0.tokens == match.tokens }).contains(match) {
                found.append(match)
            }
        }
    }

    /// One key for a run of tokens.
    static func formKey(of keys: some Sequence<UInt64>) -> UInt64 {
        keys.reduce(0x51_7C_C1_B7_27_22_0A_95) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 ^ ($0 >> 29) }
    }

    /// One key for the unaltered bytes of a run of tokens, whatever stands between them.
    static func rawKey(of words: some Sequence<Slice<UnsafeBufferPointer<UInt8>>>) -> UInt64 {
        var key = TokenKey()
        for word in words { for byte in word { key.append(byte) } }
        return key.value
    }
}
