import PhraseMatching
import SkillTaxonomy

/// The closed classes of words by which phrases are cut; a word can be of several.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt16

    static let determiner = WordClass(rawValue: 1)
    static let preposition = WordClass(rawValue: 2)
    static let conjunction = WordClass(rawValue: 4)
    static let pronoun = WordClass(rawValue: 8)
    static let auxiliary = WordClass(rawValue: 16)
    static let adverb = WordClass(rawValue: 32)
    /// Praise and degree that do not name a thing: strong, proven, excellent.
    static let quality = WordClass(rawValue: 64)
    /// Heads that name no thing by themselves: skills, experience, knowledge.
    static let filler = WordClass(rawValue: 128)
    /// Words too general to be asked for alone.
    static let generic = WordClass(rawValue: 256)
    static let verb = WordClass(rawValue: 512)
    /// Part of a number of years.
    static let quantity = WordClass(rawValue: 1024)

    /// Heads that name a credential: certification, licence, registration.
    static let credential = WordClass(rawValue: 2048)

    /// Heads that name a degree or a level of school.
    static let degree = WordClass(rawValue: 4096)

    /// Nouns that name a thing only together with others: tools, regulations, students.
    static let bare = WordClass(rawValue: 8192)

    /// Adjectives that name no thing without the noun they go with, and that a phrase never ends with: oral, federal.
    static let adjective = WordClass(rawValue: 16384)

    /// Heads that name what is done, and what follows their "of" is what it is done to: management.
    static let action = WordClass(rawValue: 32768)

    /// Words that a phrase's name never begins or ends with.
    static let function: WordClass = [.determiner, .preposition, .conjunction, .pronoun, .auxiliary, .adverb]

    private static let names: [String: WordClass] = [
        "determiner": .determiner, "preposition": .preposition, "conjunction": .conjunction, "pronoun": .pronoun,
        "auxiliary": .auxiliary, "adverb": .adverb, "quality": .quality, "filler": .filler, "generic": .generic,
        "verb": .verb, "credential": .credential, "number": .quantity, "degree": .degree,
        "bare": .bare, "adjective": .adjective, "action": .action,
    ]

    /// The class with a name of `Taxonomy/language/words.csv`; nil where there is none.
    init?(name: String) {
        guard let known = Self.names[name] else { return nil }
        self = known
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The class of every token.
    static func classes(of text: TokenizedPosting, _ words: Meanings<WordClass>) -> [WordClass] {
        var result = [WordClass](repeating: [], count: text.tokens.count)
        for match in words.matches(in: text) {
            for index in match.tokens { result[index].formUnion(match.meaning) }
        }
        for (index, token) in text.tokens.enumerated() {
            if token.isNumber { result[index].insert(.quantity) }
            if result[index].isEmpty, isAdverb(token, in: text) { result[index].insert(.adverb) }
        }
        return result
    }

    private static func isAdverb(_ token: Token, in text: TokenizedPosting) -> Bool {
        let end = Int(token.end)
        return token.range.count > 5 && text.bytes[end - 2] == UInt8(ascii: "l")
            && text.bytes[end - 1] == UInt8(ascii: "y")
            && !notAdverbs.contains(token.key)
    }

    private static let notAdverbs = KeySet(
        "supply", "family", "assembly", "friendly", "elderly", "quarterly", "monthly", "weekly", "anomaly", "multiply")
}
