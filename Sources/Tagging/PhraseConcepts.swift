import PhraseMatching
import SkillTaxonomy

/// Finds the concepts of phrases that are labels only when their words are put otherwise.
struct PhraseConcepts {
    let findings: TextFindings
    let finder: LabelFinder

    private var text: TokenizedPosting { findings.text }

    /// "Java" in "Java and Python development", where the taxonomy has "Java development".
    func sharedHead(of phrase: Range<Int>, next: Range<Int>?) -> MentionCandidate? {
        guard let next, phrase.count <= 2, next.lowerBound - phrase.upperBound <= 1 else { return nil }
        return heads(of: next).lazy.compactMap { concepts(named: Array(phrase) + [$0]).first }.first.map {
            MentionCandidate(tokens: phrase, concept: $0.reference, specificity: $0.specificity, rule: .sharedHead)
        }
    }

    /// The words that what goes before a phrase may share with it: its own last one, and "skills" right behind it.
    private func heads(of next: Range<Int>) -> [Int] {
        var heads: [Int] = []
        if let head = next.last(where: { !findings.classes[$0].contains(.filler) }), head > next.lowerBound {
            heads.append(head)
        }
        let behind = next.upperBound
        if behind < text.tokens.count, text.tokens[behind].gap == .space, findings.classes[behind].contains(.filler) {
            heads.append(behind)
        }
        return heads
    }

    private static let longestAdjective = 3

    /// "Oral" in "oral and written reports", "build positive" in "build positive and lasting relations", where no taxonomy knows
    /// them: what ends in an adjective, with the head that it shares.
    func adjective(_ phrase: Range<Int>, next: Range<Int>?) -> MentionCandidate? {
        guard let next, phrase.count <= Self.longestAdjective, next.lowerBound - phrase.upperBound <= 1,
            let last = phrase.last, isAdjective(last), let head = heads(of: next).first
        else { return nil }
        return MentionCandidate(
            tokens: phrase, concept: TextConcept.reference(for: Array(phrase) + [head], in: text, kind: .skill),
            specificity: .specificityText, rule: .sharedHead)
    }

    private static let of = TokenKey.of("of".utf8)

    /// "Analysis of data", where the taxonomy has "data analysis": the head's object before the head is a label.
    func turned(_ phrase: Range<Int>) -> MentionCandidate? {
        guard phrase.count >= 3, let of = phrase.first(where: { text.tokens[$0].key == Self.of }) else { return nil }
        let object = (of + 1..<phrase.upperBound).drop { findings.classes[$0].contains(.determiner) }
        let head = phrase.lowerBound..<of
        guard !object.isEmpty, !head.isEmpty else { return nil }
        return concepts(named: Array(object) + Array(head)).first { $0.kind == .skill }.map {
            MentionCandidate(tokens: phrase, concept: $0.reference, specificity: $0.specificity, rule: .linkedPhrase)
        }
    }

    private func isAdjective(_ token: Int) -> Bool {
        findings.classes[token].contains(.adjective)
            || findings.classes[token].isEmpty && WordKind.of(text.tokens[token], text.bytes) == .adjective
    }

    /// The concepts whose label is these words in this order, as if nothing but blanks stood between them.
    private func concepts(named words: [Int]) -> [ConceptOutline] {
        let tokens = words.map { index in
            var token = text.tokens[index]
            token.gap = .space
            return token
        }
        return finder.concepts(for: tokens, of: text.bytes)
    }
}
