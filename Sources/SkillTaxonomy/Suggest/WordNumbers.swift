import PhraseMatching

/// Numbers the stems of a taxonomy's words in the order in which they first come, while an index is built.
struct WordNumbers {
    /// The number that all stop words share.
    static let stopWord: UInt32 = 0

    private(set) var table = KeyTable()
    // Labels repeat the same few thousand words; each is stemmed once.
    private var known = KeyTable()
    /// How many words there are, the stop word among them.
    private(set) var count: UInt32 = 1

    init(stopWords: [String]) {
        for word in stopWords {
            for folded in Tokenizer.foldedForms(of: word) {
                _ = table.value(of: TokenKey.of(EnglishStemmer.stem(folded)), orInsert: Self.stopWord)
            }
        }
    }

    /// The words of a text in order, stop words left out; new ones get the next number.
    mutating func words(of text: String) -> [UInt32] {
        var result: [UInt32] = []
        var text = text
        text.withUTF8 { bytes in
            RankingText.forEachWord(bytes) { word in
                let number = number(of: word)
                if number != Self.stopWord { result.append(number) }
            }
        }
        return result
    }

    /// The number of a word that may be new.
    private mutating func number(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let key = TokenKey.of(word)
        if let number = known[key] { return number }
        let number = table.value(of: TokenKey.of(EnglishStemmer.stem(Array(word))), orInsert: count)
        if number == count { count += 1 }
        return known.value(of: key, orInsert: number)
    }

    /// The number of a folded word that is not to become a new one.
    func existing(_ word: [UInt8]) -> UInt32? {
        known[TokenKey.of(word)] ?? table[TokenKey.of(EnglishStemmer.stem(word))]
    }
}
