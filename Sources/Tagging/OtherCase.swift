import PhraseMatching
import SkillTaxonomy

/// What a label bound to its case must meet before it is thought of in other letters: "python, c, java".
///
/// Cheap, since most words it is asked of are plain ones in running text.
enum OtherCase {
    /// Words that may follow the last item of a list.
    private static let closers = KeySet("and", "or", "skills", "experience", "knowledge", "programming", "etc")

    private static let stop = TokenizedPosting.Signs(".")

    /// Whether a token may be a label in other letters.
    ///
    /// A plain word must end an item of a list; a small letter after capitals makes another acronym's plural ("SAs",
    /// "CASp"), a stop before it an ending ("search.php").
    static func mayName(_ index: Int, _ casing: Taxonomy.Label.Casing, in text: TokenizedPosting) -> Bool {
        let token = text.tokens[index]
        let word = text.bytes[token.range]
        if token.shape.contains([.innerCapital, .lowerLetter]), let last = word.last, isSmall(last),
            !word.dropLast().contains(where: isSmall)
        {
            return false
        }
        if index > 0, text.tokens[index - 1].end + 1 == token.start, text.gap(before: index, holds: stop) {
            return false
        }
        return casing == .other || endsItem(index + 1, in: text)
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Whether an item of a list ends before a token.
    private static func endsItem(_ next: Int, in text: TokenizedPosting) -> Bool {
        guard next < text.tokens.count else { return true }
        let token = text.tokens[next]
        return token.gap.rawValue >= Token.Gap.slash.rawValue || closers.contains(token.key)
    }
}
