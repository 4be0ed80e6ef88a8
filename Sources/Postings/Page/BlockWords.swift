import Markup
import PhraseMatching

/// The words of a posting's blocks, and where the wordings beside which an employer's name stands are among them.
struct BlockWords {
    /// The words of one block and those wordings among them, which reach beyond no block.
    struct Stretch {
        /// Where the block stands in the text.
        let range: Range<Int>
        let tokens: ArraySlice<Token>
        /// Places of words are those of `tokens`.
        let matches: ArraySlice<PhraseMatch>
    }

    private var ranges: [Range<Int>] = []
    private var tokens: [Token] = []
    /// How many tokens the blocks up to each one have.
    private var ends: [Int] = []
    private let matches: [PhraseMatch]

    /// - Parameter most: bytes that are cut; what comes after is as if it were not there.
    init(_ blocks: [Block], of bytes: UnsafeBufferPointer<UInt8>, upTo most: Int, _ vocabulary: FactVocabulary) {
        var left = most
        ranges.reserveCapacity(min(most, blocks.count))
        ends.reserveCapacity(min(most, blocks.count))
        tokens.reserveCapacity(min(most, blocks.reduce(0) { $0 + $1.length }) / 6)
        for block in blocks where left > 0 {
            let range = block.start..<block.start + min(block.length, left)
            left -= range.count
            Tokenizer.append(bytes, range, to: &tokens)
            ranges.append(range)
            ends.append(tokens.count)
        }
        matches = vocabulary.besideNames(in: tokens, of: bytes)
    }

    /// Block by block, in their order.
    func forEach(_ body: (Stretch) -> Void) {
        var (first, begin) = (0, 0)
        for (range, end) in zip(ranges, ends) {
            var behind = begin
            while behind < matches.count, matches[behind].firstToken < end { behind += 1 }
            body(Stretch(range: range, tokens: tokens[first..<end], matches: matches[begin..<behind]))
            (first, begin) = (end, behind)
        }
    }
}
