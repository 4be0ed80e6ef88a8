import PhraseMatching

/// A clause of a sentence with all that its cues say: the words up to the next semicolon, dash or "but", or what stands in a
/// bracket that has cues of its own.
///
/// Worked out once, so that no mention asks all cues again.
struct Clause {
    /// Its tokens; those of brackets that are clauses of their own among them.
    let tokens: Range<Int>
    /// What its cues say.
    let kinds: Cue.Kind
    /// The first token of the first wording of what the employer gives.
    let offered: Int?
    /// Whether a wording that requires says so in so many words.
    let saysRequired: Bool
    /// The cues that say how much things matter or that they do not, by their place, where they do not all say the same.
    private let mixed: [MixedCue]
    /// What all cues of that sort say where they agree; nil where there is none.
    private let single: Cue.Kind?
    /// The first token behind a denial that speaks of what follows alone, "you don't need"; all tokens where there is none.
    private let singleStart: Int
    /// Whether one of them leaves no doubt.
    let isDecisive: Bool
    /// What brackets say of the items that they stand behind.
    private let notes: [Note]

    /// Whether its cues do not all say the same.
    var isMixed: Bool { !mixed.isEmpty }

    private struct MixedCue {
        var cue: Cue
        /// The last token of the clause up to the cue that a comma goes before; -1 where there is none.
        var comma: Int
    }

    /// What a bracket says of the item ahead of it, as in "Terraform (nice to have)".
    struct Note {
        /// The item's tokens.
        var item: Range<Int>
        /// What the bracket says.
        var kind: Cue.Kind
    }

    /// - Parameters:
    ///   - cues: those that count in it, in text order.
    ///   - notes: what brackets say of its items.
    init(_ tokens: Range<Int>, _ cues: [Cue], notes: [Note] = [], of sentence: Sentence, _ findings: TextFindings) {
        self.tokens = tokens
        self.notes = notes
        var kinds: Cue.Kind = []
        var offered: Int?
        var saysRequired = false
        for cue in cues {
            kinds.formUnion(cue.kind)
            if cue.kind == .offered { offered = offered ?? cue.tokens.lowerBound }
            // Only a list of desirable things asks for it.
            if cue.kind == .asks || cue.kind == .required, sentence.section == .preferred {
                saysRequired = saysRequired || findings.text.text(cue.tokens).lowercased().contains("requir")
            }
        }
        self.kinds = kinds
        self.offered = offered
        self.saysRequired = saysRequired
        let strengths = Self.strengths(cues, tokens, findings)
        let said = Set(strengths.map { Self.strength($0.kind) })
        isDecisive = strengths.contains(where: \.isDecisive)
        single = said.count == 1 ? said.first : nil
        singleStart = single == .negated ? Self.reachStart(strengths, findings) : tokens.lowerBound
        mixed = said.count > 1 ? Self.mixed(strengths, tokens, findings.text) : []
    }

    /// Required, preferred or negated.
    private static func strength(_ kind: Cue.Kind) -> Cue.Kind { kind == .asks ? .required : kind }

    /// The cues that say how much things matter or that they do not.
    ///
    /// What is denied and wished for in one breath is wished for: "Although a technical background isn't required, it would be
    /// very helpful."
    private static func strengths(_ cues: [Cue], _ clause: Range<Int>, _ findings: TextFindings) -> [Cue] {
        let all = cues.filter { Cue.Kind.importance.contains($0.kind) || $0.kind == .negated }
        guard all.contains(where: { $0.kind == .negated }) else { return all }
        return all.indices.filter { index in
            guard all[index].kind == .negated, index + 1 < all.count, all[index + 1].kind == .preferred else {
                return true
            }
            return !takesUp(all[index].tokens.upperBound..<all[index + 1].tokens.lowerBound, findings)
        }.map { all[$0] }
    }

    private static let it = KeySet("it", "this", "that", "they", "these")

    /// Whether some words lead back to what went before: they name nothing, or go on with "it".
    static func takesUp(_ tokens: Range<Int>, _ findings: TextFindings) -> Bool {
        if findings.isEmpty(tokens) { return true }
        return findings.labels.indices(overlapping: tokens).isEmpty
            && tokens.suffix(4).contains { it.contains(findings.text.tokens[$0].key) }
    }

    private static func mixed(_ cues: [Cue], _ clause: Range<Int>, _ text: TokenizedPosting) -> [MixedCue] {
        var (next, comma) = (clause.lowerBound, -1)
        return cues.map { cue in
            while next <= cue.tokens.lowerBound {
                if text.tokens[next].gap == .comma { comma = next }
                next += 1
            }
            return MixedCue(cue: cue, comma: comma)
        }
    }

    /// What governs some of its tokens: required, preferred, negated, or nothing.
    func strength(of tokens: Range<Int>) -> Cue.Kind? {
        if let note = note(on: tokens) { return note }
        guard mixed.isEmpty else { return governing(tokens).map(Self.strength) }
        return tokens.lowerBound >= singleStart ? single : nil
    }

    /// Where what some denials govern begins: behind them, where a pronoun goes before each.
    private static func reachStart(_ denials: [Cue], _ findings: TextFindings) -> Int {
        let isAhead = denials.allSatisfy { denial in
            let first = denial.tokens.lowerBound
            return findings.classes[first].contains(.pronoun)
                || first > 0 && findings.classes[first - 1].contains(.pronoun)
        }
        return isAhead ? denials.first?.tokens.upperBound ?? 0 : 0
    }

    /// What a bracket says of some tokens.
    func note(on tokens: Range<Int>) -> Cue.Kind? {
        notes.first { $0.item.contains(tokens.lowerBound) }.map { Self.strength($0.kind) }
    }

    /// The importance that the nearest cue gives to some of its tokens, if any does.
    func importance(of tokens: Range<Int>) -> Importance? {
        switch strength(of: tokens) {
        case .preferred: .preferred
        case .required: .required
        case .none where kinds.contains(.quantity): .required
        default: nil
        }
    }

    private func governing(_ tokens: Range<Int>) -> Cue.Kind? {
        let following = mixed.indices.firstByHalves { mixed[$0].cue.tokens.lowerBound >= tokens.upperBound }
        let notPreceding = mixed.indices.firstByHalves { mixed[$0].cue.tokens.upperBound > tokens.lowerBound }
        let preceding = (notPreceding ?? mixed.count) - 1
        // A cue right behind, or after nothing but words of one breath: "SQL, preferably", "SQL as a plus".
        let isFollowedAtOnce =
            following.map {
                mixed[$0].cue.tokens.lowerBound == tokens.upperBound || mixed[$0].comma < tokens.upperBound
            } ?? false
        let governing = isFollowedAtOnce || preceding < 0 ? following : preceding
        return governing.map { mixed[$0].cue.kind }
    }
}
