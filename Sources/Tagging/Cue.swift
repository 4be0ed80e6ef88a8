/// A wording that says how the words around it are meant.
struct Cue: Spanning {
    /// What it says, one or several things at once; the names are the categories of `Taxonomy/language/cues.csv`.
    struct Kind: OptionSet, Hashable, Sendable {
        let rawValue: UInt16

        static let asks = Kind(rawValue: 1)
        static let required = Kind(rawValue: 2)
        static let preferred = Kind(rawValue: 4)
        static let negated = Kind(rawValue: 8)
        static let negator = Kind(rawValue: 16)
        static let offered = Kind(rawValue: 32)
        static let duty = Kind(rawValue: 64)
        static let legal = Kind(rawValue: 128)
        static let alternative = Kind(rawValue: 256)
        static let equivalent = Kind(rawValue: 512)
        static let example = Kind(rawValue: 1024)
        static let tail = Kind(rawValue: 2048)
        /// An amount ("at least"): it requires, unless another wording in its clause says how much it matters.
        static let quantity = Kind(rawValue: 4096)

        /// Those that say how much a thing matters.
        static let importance: Kind = [.asks, .required, .preferred]

        private static let names: [String: Kind] = [
            "asks": .asks, "required": .required, "preferred": .preferred, "negated": .negated, "negator": .negator,
            "offered": .offered, "duty": .duty, "legal": .legal, "alternative": .alternative,
            "equivalent": .equivalent, "example": .example, "tail": .tail, "quantity": .quantity,
        ]

        /// All of them with their names, in the order of their bits.
        static let all = names.map { (name: $0.key, kind: $0.value) }.sorted { $0.kind.rawValue < $1.kind.rawValue }

        init(rawValue: UInt16) { self.rawValue = rawValue }

        /// The kind of a category; nil where it has another name.
        init?(name: String) {
            guard let kind = Self.names[name] else { return nil }
            self = kind
        }
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// What it says: one thing.
    var kind: Kind

    /// The cues of a text in order; of overlapping ones the longest, then the first.
    static func all(in text: TokenizedPosting, _ cues: Meanings<Kind>) -> TokenSpans<Cue> {
        TokenSpans(
            longestOf: cues.matches(in: text).map { Cue(tokens: $0.tokens, kind: $0.meaning) },
            tokenCount: text.tokens.count)
    }
}
