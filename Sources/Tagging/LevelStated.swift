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

    /// Its words in lower case.
    func word(in text: TokenizedPosting) -> String { text.text(tokens).lowercased() }
}
