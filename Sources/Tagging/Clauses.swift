import PhraseMatching

/// The clauses of a sentence, those in brackets among them.
struct Clauses {
    /// Those outside brackets, in text order; together they are the sentence.
    private let outer: [Clause]
    /// Those that are brackets with cues of their own.
    private let inner: [Clause]

    /// Whether a bracket says how much something matters.
    let hasInner: Bool

    init(of sentence: Sentence, _ findings: TextFindings, denials: Denials) {
        let brackets = Brackets(of: sentence.tokens, in: findings.text)
        let cues = Self.cues(of: sentence, findings, denials)
        var inner: [Clause] = []
        var notes: [Clause.Note] = []
        for bracket in brackets.all {
            let own = cues.filter { bracket.contains($0.tokens.lowerBound) }
            guard let last = own.last(where: { Self.says.contains($0.kind) }) else { continue }
            inner.append(Clause(bracket, own, of: sentence, findings))
            if findings.isEmpty(bracket), let item = Self.item(before: bracket, of: sentence, findings.text) {
                notes.append(Clause.Note(item: item, kind: last.kind))
            }
        }
        self.inner = inner
        hasInner = !inner.isEmpty
        let outerCues =
            inner.isEmpty
            ? cues
            : cues.filter { cue in
                !inner.contains { $0.tokens.contains(cue.tokens.lowerBound) }
            }
        outer = Self.cut(sentence, findings, inner).map { tokens in
            Clause(
                tokens, outerCues.filter { tokens.contains($0.tokens.lowerBound) },
                notes: notes.filter { tokens.contains($0.item.lowerBound) }, of: sentence, findings)
        }
    }

    /// The cues by which a bracket is a clause of its own.
    private static let says: Cue.Kind = [.asks, .required, .preferred, .negated, .offered]

    private static func cues(of sentence: Sentence, _ findings: TextFindings, _ denials: Denials) -> [Cue] {
        let cues = findings.cues
        let places = cues.indices(overlapping: sentence.tokens).clamped(to: cues.indices(startingIn: sentence.tokens))
        let ellipses = denials.ellipses(cues[places])
        guard !ellipses.isEmpty else { return Array(cues[places]) }
        return (cues[places] + ellipses).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The item that a bracket stands behind: the words since the last comma or bracket.
    private static func item(before bracket: Range<Int>, of sentence: Sentence, _ text: TokenizedPosting) -> Range<Int>?
    {
        guard bracket.lowerBound > sentence.tokens.lowerBound else { return nil }
        var start = bracket.lowerBound - 1
        while start > sentence.tokens.lowerBound, text.tokens[start].gap.rawValue < Token.Gap.comma.rawValue {
            start -= 1
        }
        return start..<bracket.lowerBound
    }

    // MARK: where they end

    static let adversatives = KeySet("but", "however", "although", "though")
    private static let noDashes = TokenizedPosting.Signs(":.\"")

    /// Cuts a sentence at dashes and at words like "but", unless nothing follows but a cue for what went before: "Docker,
    /// Terraform – nice to have".
    private static func cut(_ sentence: Sentence, _ findings: TextFindings, _ inner: [Clause]) -> [Range<Int>] {
        let text = findings.text
        var borders = sentence.tokens.dropFirst().filter { index in
            let token = text.tokens[index]
            let isDash = token.gap == .stop && !text.gap(before: index, holds: noDashes)
            return (isDash || adversatives.contains(token.key)) && !inner.contains { $0.tokens.contains(index) }
        }
        borders.append(sentence.tokens.upperBound)
        var clauses: [Range<Int>] = []
        var start = sentence.tokens.lowerBound
        for border in borders where border > start {
            if let last = clauses.last, isAfterthought(start..<border, findings) {
                clauses[clauses.count - 1] = last.lowerBound..<border
            } else {
                clauses.append(start..<border)
            }
            start = border
        }
        return clauses
    }

    private static func isAfterthought(_ tokens: Range<Int>, _ findings: TextFindings) -> Bool {
        let cue = findings.cues.starting(in: tokens).first { $0.kind == .preferred || $0.kind == .required }
        guard let cue else { return false }
        return findings.isEmpty(tokens)
            || cue.kind == .preferred && Clause.takesUp(tokens.lowerBound..<cue.tokens.lowerBound, findings)
                && cue.tokens.lowerBound - tokens.lowerBound <= 4
    }

    // MARK: by token

    /// Whether a token stands in a bracket that is a clause of its own.
    func isInner(_ index: Int) -> Bool { inner.contains { $0.tokens.contains(index) } }

    /// The clause around a token of the sentence.
    func clause(at index: Int) -> Clause {
        if let bracket = inner.first(where: { $0.tokens.contains(index) }) { return bracket }
        return outer[outer.indices.firstByHalves { outer[$0].tokens.upperBound > index } ?? outer.count - 1]
    }
}
