import PhraseMatching

/// A clause of a sentence with all that its cues say of it as a whole: the words up to the next semicolon, dash or "but".
///
/// Worked out once, so that no mention asks all cues again.
struct Clause {
    /// Its tokens.
    let tokens: Range<Int>
    /// What its cues say.
    let kinds: Cue.Kind
    /// The first token of the first wording of what the employer gives.
    let offered: Int?
    /// Whether a wording says that what it names is not needed, and none behind that wishes for it all the same:
    /// "Although a technical background isn't required, it would be very helpful." Nil where none does.
    let isNegated: Bool?
    /// Whether a wording that requires says so in so many words.
    let saysRequired: Bool
    /// The cues of importance, by their place, where some require and others prefer; else none.
    private let mixed: [MixedCue]

    /// Whether some of its cues require and others prefer.
    var isMixed: Bool { !mixed.isEmpty }

    private struct MixedCue {
        var cue: Cue
        /// The last token of the clause up to the cue that a comma goes before; -1 where there is none.
        var comma: Int
    }

    init(_ tokens: Range<Int>, of sentence: Sentence, _ findings: TextFindings) {
        self.tokens = tokens
        let cues = findings.cues
        let places = cues.indices(overlapping: tokens).clamped(to: cues.indices(startingIn: sentence.tokens))
        var kinds: Cue.Kind = []
        var offered: Int?
        var negated: Int?
        var lastPreferred: Int?
        var saysRequired = false
        for cue in cues[places] {
            kinds.formUnion(cue.kind)
            switch cue.kind {
            case .offered: offered = offered ?? cue.tokens.lowerBound
            case .negated: negated = negated ?? cue.tokens.lowerBound
            case .preferred: lastPreferred = cue.tokens.lowerBound
            case .asks, .required:
                // Only a list of desirable things asks for it.
                saysRequired =
                    saysRequired
                    || sentence.section == .preferred
                        && findings.text.text(cue.tokens).lowercased().contains("requir")
            default: break
            }
        }
        self.kinds = kinds
        self.offered = offered
        isNegated = negated.map { negated in lastPreferred.map { $0 <= negated } ?? true }
        self.saysRequired = saysRequired
        let isMixed = kinds.contains(.preferred) && !kinds.isDisjoint(with: [.asks, .required])
        mixed = isMixed ? Self.mixed(cues[places], tokens, findings.text) : []
    }

    private static func mixed(_ cues: ArraySlice<Cue>, _ clause: Range<Int>, _ text: TokenizedPosting) -> [MixedCue] {
        var (next, comma) = (clause.lowerBound, -1)
        return cues.filter { Cue.Kind.importance.contains($0.kind) }.map { cue in
            while next <= cue.tokens.lowerBound {
                if text.tokens[next].gap == .comma { comma = next }
                next += 1
            }
            return MixedCue(cue: cue, comma: comma)
        }
    }

    private static let adversatives = KeySet("but", "however", "although", "though")
    private static let noDashes = TokenizedPosting.Signs(":\"")

    /// The clauses of a sentence.
    static func all(of sentence: Sentence, _ findings: TextFindings) -> [Clause] {
        var result: [Clause] = []
        var start = sentence.tokens.lowerBound
        let text = findings.text
        for index in sentence.tokens.dropFirst() {
            let token = text.tokens[index]
            let isDash = token.gap == .stop && !text.gap(before: index, holds: noDashes)
            if isDash || adversatives.contains(token.key) {
                result.append(Clause(start..<index, of: sentence, findings))
                start = index
            }
        }
        result.append(Clause(start..<sentence.tokens.upperBound, of: sentence, findings))
        return result
    }

    /// The importance that the nearest cue gives to some of its tokens, if any does.
    func importance(of tokens: Range<Int>) -> Importance? {
        if kinds.isDisjoint(with: .importance) { return kinds.contains(.quantity) ? .required : nil }
        guard !mixed.isEmpty else { return kinds.contains(.preferred) ? .preferred : .required }
        let following = mixed.indices.firstByHalves { mixed[$0].cue.tokens.lowerBound >= tokens.upperBound }
        let notPreceding = mixed.indices.firstByHalves { mixed[$0].cue.tokens.upperBound > tokens.lowerBound }
        let preceding = (notPreceding ?? mixed.count) - 1
        // A cue right behind, or after nothing but words of one breath: "SQL, preferably", "SQL as a plus".
        let isFollowedAtOnce =
            following.map {
                mixed[$0].cue.tokens.lowerBound == tokens.upperBound || mixed[$0].comma < tokens.upperBound
            } ?? false
        let governing = isFollowedAtOnce || preceding < 0 ? following : preceding
        return governing.map { mixed[$0].cue.kind == .preferred ? .preferred : .required }
    }
}
