import PhraseMatching

/// The stretches of a sentence that stand in round brackets.
///
/// What a bracket says holds in it, or for the item that it stands behind: "SQL, Terraform (a plus), Git", "MSc (PhD
/// preferred)".
struct Brackets {
    /// The tokens in each, in text order; a bracket in a bracket is part of the outer one, one that is never closed is none.
    let all: [Range<Int>]

    init(of sentence: Range<Int>, in text: TokenizedPosting) {
        var all: [Range<Int>] = []
        var start: Int?
        var depth = 0
        for index in sentence.lowerBound + 1..<sentence.upperBound + 1 where text.mayHoldBracket(before: index) {
            for sign in text.gapBytes(before: index) {
                if sign == UInt8(ascii: "("), index < sentence.upperBound {
                    if depth == 0 { start = index }
                    depth += 1
                } else if sign == UInt8(ascii: ")"), depth > 0 {
                    depth -= 1
                    if depth == 0, let opened = start, opened < index { all.append(opened..<index) }
                }
            }
        }
        self.all = all
    }

    /// The bracket around a token.
    func around(_ token: Int) -> Range<Int>? {
        all.indices.firstByHalves { all[$0].upperBound > token }.flatMap { all[$0].contains(token) ? all[$0] : nil }
    }
}

extension TokenizedPosting {
    /// The bytes between a token and the one before it, and a few behind the text's last token.
    fileprivate func gapBytes(before index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        let from = Int(tokens[index - 1].end)
        let to = index < tokens.count ? Int(tokens[index].start) : min(from + 4, bytes.count)
        return bytes[from..<max(from, to)]
    }

    fileprivate func mayHoldBracket(before index: Int) -> Bool {
        index == tokens.count || tokens[index].gap.rawValue >= Token.Gap.bracket.rawValue
    }
}
