import PhraseMatching

/// The words behind keys, so that features can be named; used while training only.
public struct FeatureWords: Sendable {
    private var numbers = KeyTable()
    private var words: [[UInt8]] = []

    /// Begins empty.
    public init() {}

    /// Adds a word in the form that its key is made of: folded, or the name of a class.
    ///
    /// - Returns: its key.
    @discardableResult
    public mutating func add(_ folded: some Sequence<UInt8>) throws(LearningProblem) -> UInt64 {
        let word = Array(folded)
        let key = TokenKey.of(word)
        try add(word, key: key)
        return key
    }

    mutating func add(_ word: [UInt8], key: UInt64) throws(LearningProblem) {
        let number = Int(numbers.value(of: key, orInsert: UInt32(truncatingIfNeeded: words.count)))
        if number == words.count {
            words.append(word)
        } else if words[number] != word {
            throw .wordsOfOneKey(
                String(decoding: words[number], as: UTF8.self), String(decoding: word, as: UTF8.self))
        }
    }

    /// The word of a key.
    public subscript(key: UInt64) -> [UInt8]? { numbers[key].map { words[Int($0)] } }
}
