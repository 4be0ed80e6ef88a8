import Markup
import PhraseMatching

/// The words of a page's blocks, cut once for all that reads them, and where wordings of facts stand among them.
struct PageWords {
    /// The words of one stretch of the text and the wordings among them; places of words are those of the page.
    struct Stretch {
        let tokens: ArraySlice<Token>
        let matches: ArraySlice<PhraseMatch>
    }

    private let vocabulary: FactVocabulary
    private let tokens: [Token]
    private let matches: [PhraseMatch]
    /// Up to this byte the words are cut; those of what lies beyond are when they are asked for.
    private let end: Int

    /// So much of a page is cut at once, in bytes: each word takes the room of many.
    private static let mostBytes = 200_000

    init(_ text: FlatText, _ vocabulary: FactVocabulary) {
        var tokens: [Token] = []
        var left = Self.mostBytes
        var end = 0
        let matches = text.bytes.withUnsafeBufferPointer { bytes in
            tokens.reserveCapacity(min(bytes.count, left) / 6)
            for block in text.blocks {
                guard block.length <= left else { break }
                left -= block.length
                end = block.end
                if !block.isHidden { Tokenizer.append(bytes, block.start..<block.end, to: &tokens) }
            }
            return vocabulary.matches(in: tokens, of: bytes)
        }
        (self.vocabulary, self.tokens, self.matches, self.end) = (vocabulary, tokens, matches, end)
    }

    /// The words of a block that is shown, or of whole lines of one.
    func stretch(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Stretch {
        guard range.upperBound <= end else { return apart(range, of: bytes) }
        let first = tokens.indices.firstByHalves { Int(tokens[$0].start) >= range.lowerBound } ?? tokens.count
        var last = first
        while last < tokens.count, Int(tokens[last].start) < range.upperBound { last += 1 }
        let begin = matches.indices.firstByHalves { matches[$0].firstToken >= first } ?? matches.count
        var behind = begin
        while behind < matches.count, matches[behind].firstToken < last { behind += 1 }
        return Stretch(tokens: tokens[first..<last], matches: matches[begin..<behind])
    }

    /// The words of any stretch, cut as if it stood alone: no wording reaches beyond it.
    func apart(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Stretch {
        var tokens: [Token] = []
        Tokenizer.append(bytes, range, to: &tokens)
        return Stretch(tokens: tokens[...], matches: vocabulary.matches(in: tokens, of: bytes)[...])
    }
}
