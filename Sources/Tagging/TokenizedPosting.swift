import PhraseMatching
import Postings

/// A posting's tokens with the passage of each, over bytes that the caller keeps alive.
///
/// Offsets of tokens are those into `bytes`, which are the posting's text in plain characters; `original` gives those into
/// the text itself.
///
/// An object, so that what reads it in many places does not count its parts at each copy.
final class TokenizedPosting {
    let posting: Posting
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: [Token]
    /// The tokens of each passage.
    let passageTokens: [Range<Int>]
    /// How many bytes of the posting's text were read.
    let readCount: Int
    /// Whether the bytes hold characters of presentation, so that the tokens are worth nothing.
    private let hasPresentation: Bool
    /// What tells apart the text and the bytes; nil where they are the same.
    private let plain: PlainText?

    /// Cuts a posting's text into tokens, up to so many bytes of it, and hands them over for as long as the closure runs.
    static func with<Result>(
        _ posting: Posting, textLimit: Int = .max, tokenLimit: Int = .max, _ body: (TokenizedPosting) -> Result
    ) -> Result {
        posting.text.bytes.withUnsafeBufferPointer { whole in
            let bytes = UnsafeBufferPointer(rebasing: whole[..<readable(of: whole, textLimit)])
            let text = TokenizedPosting(posting, bytes, readCount: bytes.count, tokenLimit: tokenLimit)
            guard text.hasPresentation, let plain = PlainText(bytes) else { return body(text) }
            return plain.bytes.withUnsafeBufferPointer {
                body(TokenizedPosting(posting, $0, plain, readCount: bytes.count, tokenLimit: tokenLimit))
            }
        }
    }

    private init(
        _ posting: Posting, _ bytes: UnsafeBufferPointer<UInt8>, _ plain: PlainText? = nil, readCount: Int,
        tokenLimit: Int
    ) {
        self.posting = posting
        self.bytes = bytes
        self.plain = plain
        var tokens: [Token] = []
        tokens.reserveCapacity(bytes.count / 6)
        var isPlain = true
        var stop: Int?
        passageTokens = posting.passages.map { passage in
            let first = tokens.count
            let range = passage.start < passage.end ? passage.range.clamped(to: 0..<readCount) : 0..<0
            var stretch =
                plain.map { $0.offset(ofOriginal: range.lowerBound)..<$0.offset(ofOriginal: range.upperBound) } ?? range
            guard stop == nil else { return first..<first }
            // A token has a byte at least, so that no passage can pass the limit by more than its bytes.
            if stretch.count > max(0, tokenLimit) - first {
                let passage = UnsafeBufferPointer(rebasing: bytes[stretch])
                let end = stretch.lowerBound + Self.readable(of: passage, tokenLimit - first)
                stretch = stretch.lowerBound..<end
                stop = plain?.originalStart(of: end) ?? end
            }
            isPlain = Tokenizer.appendAsWritten(bytes, stretch, to: &tokens) && isPlain
            return first..<tokens.count
        }
        self.readCount = stop ?? readCount
        self.tokens = tokens
        hasPresentation = !isPlain
    }

    /// How much of a text is read: up to the last blank before a limit, so that no word is cut.
    private static func readable(of text: UnsafeBufferPointer<UInt8>, _ limit: Int) -> Int {
        let limit = max(0, limit)
        guard limit < text.count else { return text.count }
        // A longer word than this is none; then a letter must not be cut all the same.
        let last = text[max(0, limit - 1000)..<limit].lastIndex { $0 <= 0x20 }
        return last ?? text[..<limit].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    }

    /// The bytes from the first to the last of some tokens.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return Int(self.tokens[first].start)..<Int(self.tokens[last].end)
    }

    /// Where some tokens stand in the posting's text.
    func original(_ tokens: Range<Int>) -> Range<Int> {
        let range = range(tokens)
        guard let plain, !range.isEmpty else { return range }
        return plain.originalStart(of: range.lowerBound)..<plain.originalEnd(of: range.upperBound)
    }

    /// The text of some tokens in plain characters.
    func text(_ tokens: Range<Int>) -> String {
        String(decoding: bytes[range(tokens)], as: UTF8.self)
    }

    /// Whether nothing but blanks and one dash or hyphen stands between a token and the one before it.
    func isDash(before index: Int) -> Bool {
        guard index > 0, index < tokens.count, tokens[index].gap == .stop else { return false }
        let between = bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
        // The longest dash has three bytes.
        guard let first = between.firstIndex(where: { $0 != 0x20 }),
            let last = between.lastIndex(where: { $0 != 0x20 }),
            last - first < 3
        else { return false }
        let sign = between[first...last]
        return sign.elementsEqual([0x2D]) || sign.elementsEqual([0xE2, 0x80, 0x93])
            || sign.elementsEqual([0xE2, 0x80, 0x94])
    }

    /// Whether one of some signs stands between a token and the one before it.
    func gap(before index: Int, holds signs: Signs) -> Bool {
        guard index > 0, index < tokens.count else { return false }
        let from = Int(tokens[index - 1].end)
        let to = Int(tokens[index].start)
        return from < to && bytes[from..<to].contains { signs.contains($0) }
    }

    /// Some signs of ASCII below 64, which are all that stand between words but brackets.
    struct Signs {
        private let bits: UInt64

        /// Takes signs; those beyond are none.
        init(_ signs: StaticString) {
            bits = signs.withUTF8Buffer { $0.reduce(0) { $0 | ($1 < 64 ? 1 << UInt64($1) : 0) } }
        }

        /// Whether a byte is one of them.
        func contains(_ byte: UInt8) -> Bool { byte < 64 && bits >> UInt64(byte) & 1 != 0 }
    }
}
