import SkillTaxonomy

/// A stated level of mastery: "working knowledge", "expert", "fluent".
struct LevelStated: Spanning {
    /// Its tokens.
    var tokens: Range<Int>
    /// What they mean.
    var level: ProficiencyLevel

    /// The levels of a text in order.
    static func all(in text: TokenizedPosting, _ levels: Meanings<ProficiencyLevel>) -> TokenSpans<LevelStated> {
        TokenSpans(
            longestOf: levels.matches(in: text).map { LevelStated(tokens: $0.tokens, level: $0.meaning) },
            tokenCount: text.tokens.count)
    }

    /// Whether it is one of the Common European Framework, A1 to C2: that of a language and of nothing else.
    func isFramework(in text: TokenizedPosting) -> Bool {
        guard tokens.count == 1, case let word = text.bytes[text.range(tokens)], word.count == 2,
            let letter = word.first, let digit = word.last
        else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "c")).contains(letter | 0x20)
            && (digit == UInt8(ascii: "1") || digit == UInt8(ascii: "2"))
    }

    /// Its words in lower case.
    func word(in text: TokenizedPosting) -> String { text.text(tokens).lowercased() }
}
