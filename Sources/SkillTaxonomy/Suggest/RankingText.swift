import PhraseMatching

/// A text as ranking reads it: its words by their stems, and the same words folded, for comparing labels letter by letter.
struct RankingText {
    /// Numbers of the words, stop words left out; a word that the index does not have is `unknown`.
    var words: [UInt32] = []
    /// All words folded, with a space before each and one behind the last.
    var folded: [UInt8] = [RankingText.space]

    /// Stands for a word that the index does not have.
    static let unknown = UInt32.max
    static let space = UInt8(ascii: " ")

    /// A text of no words.
    static let empty = RankingText()

    private init() {}

    /// Reads a text with the help of a function that knows the words' numbers by the keys of their stems.
    init(_ bytes: UnsafeBufferPointer<UInt8>, number: (UInt64) -> UInt32?) {
        Self.forEachWord(bytes) { word in
            folded += word
            folded.append(Self.space)
            let found = number(TokenKey.of(EnglishStemmer.stem(Array(word)))) ?? Self.unknown
            if found != WordNumbers.stopWord { words.append(found) }
        }
    }

    /// Hands over each word, folded, good until the closure returns; names that were taken out of an ad (`<ORGANIZATION>`) are passed over.
    static func forEachWord(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        Tokenizer.forEachFolded(bytes) { token, folded in
            let (start, end) = (Int(token.start), Int(token.end))
            let isPlaceholder =
                start > 0 && end < bytes.count && bytes[start - 1] == UInt8(ascii: "<")
                && bytes[end] == UInt8(ascii: ">")
            if !isPlaceholder { body(folded) }
        }
    }

    /// The known words, each once, in the order in which they first stand.
    static func distinct(_ words: some Sequence<UInt32>) -> [UInt32] {
        var result = UniqueList<UInt32>()
        for word in words where word != unknown { result.append(word) }
        return result.elements
    }
}
