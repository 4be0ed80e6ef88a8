import PhraseMatching

/// Finds lists joined by "or": their items are alternatives of one another.
struct AlternativeLists {
    let findings: TextFindings
    /// The tokens of the sentence.
    let sentence: Range<Int>
    /// The last token of a wording by which one of what follows is enough: "one of the following"; nil where there is none.
    let choice: Int?

    private var text: TokenizedPosting { findings.text }

    /// Numbers the groups of a sentence by the first token of each, and marks the open ones.
    func fill(_ mentions: inout [ReadMention]) {
        let order = mentions.indices.sorted {
            mentions[$0].candidate.tokens.lowerBound < mentions[$1].candidate.tokens.lowerBound
        }
        var chain = Chain()
        for index in order {
            if let previous = chain.last {
                let link = link(mentions[previous].candidate, mentions[index].candidate)
                switch link {
                case .rider where chain.rider == nil:
                    chain.rider = index
                    continue
                case .or: chain.hasOr = true
                case .comma: break
                // "SQL and Java or Kotlin": "or" binds closer than ads' "and" does.
                case .and, .rider, nil:
                    let rider = chain.rider
                    close(chain, &mentions)
                    chain = Chain()
                    chain.members = rider.map { [$0] } ?? []
                }
            }
            chain.add(index)
        }
        close(chain, &mentions)
        choose(&mentions)
    }

    /// Things joined so far.
    private struct Chain {
        var members: [Int] = []
        /// Work that one of two degrees asks beside it, until it is known whether another degree follows.
        var rider: Int?
        var hasOr = false

        var last: Int? { rider ?? members.last }

        mutating func add(_ index: Int) {
            if let rider { members.append(rider) }
            rider = nil
            members.append(index)
        }
    }

    private func close(_ chain: Chain, _ mentions: inout [ReadMention]) {
        guard let first = chain.members.first, let last = chain.members.last else { return }
        let isOpen = isOpen(after: mentions[last].candidate)
        guard chain.members.count > 1 && chain.hasOr || isOpen else { return }
        let group = mentions[first].candidate.tokens.lowerBound
        for member in chain.members {
            mentions[member].group = group
            mentions[member].isOpen = isOpen
        }
    }

    /// Makes one group of all that "one of the following" leads to.
    private func choose(_ mentions: inout [ReadMention]) {
        guard let choice else { return }
        for index in mentions.indices where mentions[index].candidate.tokens.lowerBound > choice {
            mentions[index].group = choice
        }
    }

    private enum Link { case comma, or, and, rider }

    private static let ors = KeySet("or", "and/or", "either")
    private static let and = TokenKey.of("and".utf8)
    private static let either = TokenKey.of("either".utf8)
    private static let plus = TokenKey.of("plus".utf8)

    /// How two things are joined; nil where more than a separator stands between them.
    private func link(_ first: MentionCandidate, _ second: MentionCandidate) -> Link? {
        let (end, next) = (first.tokens.upperBound, second.tokens.lowerBound)
        guard end <= next else { return nil }
        if second.concept.kind == .education, [.education, .experience].contains(first.concept.kind),
            isNextRung(end..<next, before: next)
        {
            return .or
        }
        if first.concept.kind == .education, second.concept.kind == .experience, isBeside(end..<next) { return .rider }
        return link(over: end..<next, before: next)
    }

    private func link(over between: Range<Int>, before next: Int) -> Link? {
        guard between.count <= 4 else { return nil }
        let words = between.filter { findings.classes[$0].isDisjoint(with: [.determiner, .quality, .filler]) }
        let keys = words.map { text.tokens[$0].key }
        let gaps = (between.lowerBound...next).map { text.tokens[$0].gap }
        guard !gaps.contains(.stop) else { return nil }
        // "Excel and either SAP or Sage", "joinery or cabinet making, plus a card".
        if keys.contains(Self.and), keys.contains(Self.either) { return .and }
        if between.contains(where: { text.tokens[$0].key == Self.plus }) { return nil }
        if keys.contains(where: Self.ors.contains) {
            return keys.allSatisfy { Self.ors.contains($0) || $0 == Self.and } ? .or : nil
        }
        if keys.contains(Self.and) { return keys.count == 1 ? .and : nil }
        return keys.isEmpty && gaps.contains { $0 == .comma } ? .comma : nil
    }

    // MARK: degrees

    private static let mostBetweenRungs = 12
    private static let beside = KeySet("and", "plus", "with")

    /// Whether a degree follows another as its alternative, whatever work the first asks beside it: "BA plus 5 years, or MA".
    private func isNextRung(_ between: Range<Int>, before next: Int) -> Bool {
        guard between.count <= Self.mostBetweenRungs else { return false }
        if between.isEmpty { return text.tokens[next].gap == .slash }
        let joints = between.filter { Self.ors.contains(text.tokens[$0].key) }
        guard let joint = joints.last, joint + 2 >= between.upperBound,
            !(between.lowerBound...next).contains(where: { text.tokens[$0].gap == .stop })
        else { return false }
        return between.allSatisfy { token in
            joints.contains(token) || Self.beside.contains(text.tokens[token].key)
                || !findings.classes[token].isDisjoint(with: [.quantity, .filler, .preposition, .determiner, .quality])
                || AmountWords.unit(text.tokens[token], text.bytes) != nil
        }
    }

    private func isBeside(_ between: Range<Int>) -> Bool {
        between.count <= 2 && between.first.map { Self.beside.contains(text.tokens[$0].key) } ?? false
    }

    /// Whether "or equivalent" follows.
    private func isOpen(after last: MentionCandidate) -> Bool {
        let end = last.tokens.upperBound
        // "A degree in law or politics, or equivalent experience": the fields stand between.
        let fields = last.concept.kind == .education ? DegreeFields(findings: findings).fields(after: end) : end..<end
        let reach = max(end, min(fields.upperBound, sentence.upperBound)) + 3
        return findings.cues.starting(in: end..<reach).contains { cue in
            cue.kind == .equivalent && !namesAField(after: cue)
                && !(end...cue.tokens.lowerBound).contains { $0 < text.tokens.count && text.tokens[$0].gap == .stop }
        }
    }

    private static let fields = KeySet("field", "fields", "discipline", "disciplines", "subject", "subjects")

    /// "A degree in law or a related field": another field would do, but no other thing than the degree.
    private func namesAField(after cue: Cue) -> Bool {
        cue.tokens.upperBound < text.tokens.count && Self.fields.contains(text.tokens[cue.tokens.upperBound].key)
    }
}
