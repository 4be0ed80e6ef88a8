/// One phrase to look for.
public struct Phrase: Sendable, Equatable {
    /// How closely the text must follow the phrase's wording.
    public enum Form: UInt8, Sendable, CaseIterable {
        /// Plural, spelling, hyphen and -ing forms count as the same.
        case lemma
        /// Only case, accents, hyphens and spaces may differ.
        case exactForm
        /// Letter for letter; only hyphens and spaces may differ.
        case exactCase
    }

    /// Its wording.
    public var text: String
    /// What a match reports.
    public var payload: UInt32
    /// How closely the text must follow it.
    public var form: Form

    /// Makes a phrase.
    public init(_ text: String, payload: UInt32, form: Form = .lemma) {
        self.text = text
        self.payload = payload
        self.form = form
    }
}

/// A place where a phrase stands.
public struct PhraseMatch: Sendable, Hashable {
    /// Index of its first token.
    public var firstToken: Int
    /// How many tokens it covers.
    public var tokenCount: Int
    /// The phrase's payload.
    public var payload: UInt32

    /// Makes a match.
    public init(firstToken: Int, tokenCount: Int, payload: UInt32) {
        self.firstToken = firstToken
        self.tokenCount = tokenCount
        self.payload = payload
    }

    /// The tokens it covers.
    public var tokens: Range<Int> { firstToken..<firstToken + tokenCount }
}
