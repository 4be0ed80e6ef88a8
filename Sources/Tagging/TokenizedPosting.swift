import PhraseMatching
import Postings

/// A posting's tokens with the passage of each, over bytes that the caller keeps alive.
struct TokenizedPosting {
    let posting: Posting
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var tokens: [Token] = []
    /// The tokens of each passage.
    private(set) var passageTokens: [Range<Int>] = []

    init(_ posting: Posting, bytes: UnsafeBufferPointer<UInt8>) {
        self.posting = posting
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 6)
        for passage in posting.passages {
            let first = tokens.count
            Tokenizer.append(bytes, passage.range.clamped(to: 0..<bytes.count), to: &tokens)
            passageTokens.append(first..<tokens.count)
        }
    }

    /// The bytes from the first to the last of some tokens.
    func range(_ tokens: Range<Int>) -> Range<Int> {
        guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
        return Int(self.tokens[first].start)..<Int(self.tokens[last].end)
    }

    /// The unaltered text of some tokens.
    func text(_ tokens: Range<Int>) -> String {
        String(decoding: bytes[range(tokens)], as: UTF8.self)
    }

    /// Whether nothing but blanks and one dash or hyphen stands between a token and the one before it.
    func isDash(before index: Int) -> Bool {
        guard index > 0, index < tokens.count, tokens[index].gap == .stop else { return false }
        let between = bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].filter { $0 != 0x20 }
        return between == [0x2D] || between == [0xE2, 0x80, 0x93] || between == [0xE2, 0x80, 0x94]
    }

    /// Whether one of some signs stands between a token and the one before it.
    func gap(before index: Int, holds signs: Set<UInt8>) -> Bool {
        guard index > 0, index < tokens.count else { return false }
        let from = Int(tokens[index - 1].end)
        let to = Int(tokens[index].start)
        return from < to && bytes[from..<to].contains { signs.contains($0) }
    }
}
