import PhraseMatching

/// What some words say, by the keys of their tokens: asked for at nearly every token, so that a glance at one number turns
/// nearly all others down.
struct KeyMap<Value: Sendable>: Sendable {
    private let lowBits: UInt64
    private let positions: KeyTable
    private let values: [Value]

    /// Takes folded words, none of them twice.
    init(_ words: [(word: String, value: Value)]) {
        var lowBits: UInt64 = 0
        var positions = KeyTable(capacity: words.count)
        for (index, entry) in words.enumerated() {
            let key = TokenKey.of(entry.word.utf8)
            lowBits |= 1 << (key & 63)
            _ = positions.value(of: key, orInsert: UInt32(index))
        }
        self.lowBits = lowBits
        self.positions = positions
        values = words.map(\.value)
    }

    /// What the word of a key says.
    subscript(key: UInt64) -> Value? {
        guard lowBits >> (key & 63) & 1 != 0 else { return nil }
        return positions[key].map { values[Int($0)] }
    }
}

/// Some words, by the keys of their tokens.
struct KeySet: Sendable {
    private let map: KeyMap<Bool>

    /// Takes folded words, none of them twice.
    init(_ words: String...) { map = KeyMap(words.map { ($0, true) }) }

    /// Whether a key is that of one of the words.
    func contains(_ key: UInt64) -> Bool { map[key] != nil }
}
