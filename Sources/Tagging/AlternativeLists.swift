import PhraseMatching

/// Finds lists joined by "or": their items are alternatives of one another.
struct AlternativeLists {
    let findings: TextFindings

    private var text: TokenizedPosting { findings.text }

    /// Numbers the groups of a sentence by the first token of each, and marks the open ones.
    func fill(_ mentions: inout [ReadMention]) {
        let order = mentions.indices.sorted {
            mentions[$0].candidate.tokens.lowerBound < mentions[$1].candidate.tokens.lowerBound
        }
        var chain: [Int] = []
        var hasOr = false
        func close() {
            defer { (chain, hasOr) = ([], false) }
            guard let first = chain.first, let last = chain.last else { return }
            let isOpen = isOpen(after: mentions[last].candidate.tokens.upperBound)
            guard chain.count > 1 && hasOr || isOpen else { return }
            let group = mentions[first].candidate.tokens.lowerBound
            for member in chain {
                mentions[member].group = group
                mentions[member].isOpen = isOpen
            }
        }
        for index in order {
            if let previous = chain.last {
                let end = mentions[previous].candidate.tokens.upperBound
                let next = mentions[index].candidate.tokens.lowerBound
                let link = end <= next ? link(over: end..<next, before: next) : nil
                // "SQL and Java or Kotlin": "or" binds closer than ads' "and" does.
                if link == nil || link == .and { close() }
                hasOr = hasOr || link == .or
            }
            chain.append(index)
        }
        close()
    }

    private enum Link { case comma, or, and }

    private static let ors = KeySet("or", "and/or", "either")
    private static let and = TokenKey.of("and".utf8)

    /// How two things are joined; nil where more than a separator stands between them.
    private func link(over between: Range<Int>, before next: Int) -> Link? {
        guard between.count <= 4 else { return nil }
        let words = between.filter { findings.classes[$0].isDisjoint(with: [.determiner, .quality, .filler]) }
        let keys = words.map { text.tokens[$0].key }
        let gaps = (between.lowerBound...next).map { text.tokens[$0].gap }
        guard !gaps.contains(.stop) else { return nil }
        if keys.contains(where: Self.ors.contains) {
            return keys.allSatisfy { Self.ors.contains($0) || $0 == Self.and } ? .or : nil
        }
        if keys.contains(Self.and) { return keys.count == 1 ? .and : nil }
        return keys.isEmpty && gaps.contains { $0 == .comma } ? .comma : nil
    }

    /// Whether "or equivalent" follows.
    private func isOpen(after end: Int) -> Bool {
        findings.cues.starting(in: end..<end + 3).contains { cue in
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
