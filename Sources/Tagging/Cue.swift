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
        /// A denial that says by itself nothing about a thing: "not", "never", "cannot".
        static let denial = Kind(rawValue: 8192)
        /// One of what follows is enough: "one of the following".
        static let choice = Kind(rawValue: 16384)
        /// What a body must bear: "lift", "stand for long periods".
        static let physical = Kind(rawValue: 32768)

        /// Those that say how much a thing matters.
        static let importance: Kind = [.asks, .required, .preferred]

        /// Those that say nothing of how a clause is meant, and are looked at only where another question comes up.
        static let asides: Kind = [.denial, .choice, .physical]

        private static let names: [String: Kind] = [
            "asks": .asks, "required": .required, "preferred": .preferred, "negated": .negated, "negator": .negator,
            "offered": .offered, "duty": .duty, "legal": .legal, "alternative": .alternative,
            "equivalent": .equivalent, "example": .example, "tail": .tail, "quantity": .quantity, "denial": .denial,
            "choice": .choice, "physical": .physical,
        ]

        /// All of them with their names, in the order of their bits.
        static let all = names.map { (name: $0.key, kind: $0.value) }.filter { !asides.contains($0.kind) }
            .sorted { $0.kind.rawValue < $1.kind.rawValue }

        init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Categories of wordings that leave no doubt.
        fileprivate static let decisive: [String: Kind] = ["insists": .required, "wishes": .preferred]

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
    /// Whether it says so beyond doubt: "non-negotiable", "so much the better".
    var isDecisive = false

    /// What a category of the vocabulary says.
    struct Meaning: Sendable {
        var kind: Kind
        var isDecisive = false

        /// The meaning of a category; nil where it has another name.
        init?(name: String) {
            if let kind = Kind.decisive[name] {
                (self.kind, isDecisive) = (kind, true)
            } else if let kind = Kind(name: name) {
                self.kind = kind
            } else {
                return nil
            }
        }
    }

    /// The cues of a text in order; of overlapping ones the longest, then the first.
    static func all(in text: TokenizedPosting, _ cues: Meanings<Meaning>) -> TokenSpans<Cue> {
        TokenSpans(
            longestOf: cues.matches(in: text).map {
                Cue(tokens: $0.tokens, kind: $0.meaning.kind, isDecisive: $0.meaning.isDecisive)
            }, tokenCount: text.tokens.count)
    }
}

extension TokenSpans<Cue> {
    /// Those that say how a clause is meant, and the others.
    func parted(tokenCount: Int) -> (governing: TokenSpans<Cue>, asides: TokenSpans<Cue>) {
        (
            TokenSpans(filter { !Cue.Kind.asides.contains($0.kind) }, tokenCount: tokenCount),
            TokenSpans(filter { Cue.Kind.asides.contains($0.kind) }, tokenCount: tokenCount)
        )
    }
}
