/// A wording right before the thing asked for: "experience with", "ability to".
struct Lead: Spanning {
    /// What may follow it; the names are the categories of `Taxonomy/language/leads.csv`.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt8

        /// A thing: "knowledge of Python".
        static let noun = Kinds(rawValue: 1)
        /// Something one does: "ability to work alone".
        static let verb = Kinds(rawValue: 2)
        /// What one is able to do: wherever a sentence begins with it, it is asked for.
        static let ability = Kinds(rawValue: 4)
        /// Words that begin a duty as often as an ask ("Work with engineers"): where they stand says nothing of asking.
        static let task = Kinds(rawValue: 8)

        private static let names: [String: Kinds] = ["noun": .noun, "verb": .verb, "ability": .ability, "task": .task]

        init(rawValue: UInt8) { self.rawValue = rawValue }

        /// The kind of a category; nil where it has another name.
        init?(name: String) {
            guard let kind = Self.names[name] else { return nil }
            self = kind
        }
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// What may follow it.
    var kinds: Kinds

    /// The leads of a text in order; of overlapping ones the longest, then the first.
    static func all(in text: TokenizedPosting, _ leads: Meanings<Kinds>) -> TokenSpans<Lead> {
        var found: [Lead] = []
        // Matches at one place follow one another.
        for match in leads.matches(in: text) {
            if let last = found.last, last.tokens == match.tokens {
                found[found.count - 1].kinds.formUnion(match.meaning)
            } else {
                found.append(Lead(tokens: match.tokens, kinds: match.meaning))
            }
        }
        return TokenSpans(longestOf: found, tokenCount: text.tokens.count)
    }
}
