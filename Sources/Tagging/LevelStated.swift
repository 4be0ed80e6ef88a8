import PhraseMatching
import SkillTaxonomy

/// A stated level of mastery: "working knowledge", "expert", "fluent".
struct LevelStated {
    /// Its tokens.
    var tokens: Range<Int>
    /// The words in lower case.
    var word: String
    /// What they mean.
    var level: ProficiencyLevel

    /// The levels of a text in order.
    static func all(in text: TokenizedPosting, _ vocabulary: PhraseVocabulary) -> [LevelStated] {
        let found = vocabulary.matches(in: text.tokens, of: text.bytes).compactMap { match in
            ProficiencyLevel(name: vocabulary.category(of: match)).map {
                LevelStated(tokens: match.tokens, word: text.text(match.tokens).lowercased(), level: $0)
            }
        }
        return longest(found, \.tokens)
    }
}
