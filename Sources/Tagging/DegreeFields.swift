import PhraseMatching
import SkillTaxonomy

/// Keeps the field of a degree from being taken for a skill: "Finance" in "Master's degree in Finance".
struct DegreeFields {
    let findings: TextFindings

    /// Longer stretches than this after a degree no longer name its field.
    private static let mostWords = 14

    /// The mentions of a sentence, which stand in text order, without those that only name a degree's field.
    func without(_ mentions: [ReadMention], _ considered: inout Considerations) -> [ReadMention] {
        // Where fields of degrees end that begin before the candidate at hand, in the order in which they begin.
        var fields = mentions.filter { $0.candidate.concept.kind == .education }
            .map { self.fields(after: $0.candidate.tokens.upperBound) }.sorted { $0.lowerBound < $1.lowerBound }[...]
        guard !fields.isEmpty else { return mentions }
        var end = 0
        return mentions.filter { mention in
            let candidate = mention.candidate
            let start = candidate.tokens.lowerBound
            while let next = fields.first, next.lowerBound <= start {
                end = max(end, next.upperBound)
                fields.removeFirst()
            }
            guard candidate.concept.kind == .skill, start < end else { return true }
            considered.note(candidate, .covered, .degreeField, in: findings.text)
            return false
        }
    }

    private static let into = KeySet("in", "of", "within")

    private static let away = KeySet("and", "with", "plus")

    /// Whether a word after a degree may still lead to its field: not so in "degree and 3 years of …".
    private func leadsToField(_ token: Token) -> Bool {
        token.gap != .stop && token.gap != .comma && !token.isNumber && !Self.away.contains(token.key)
    }

    /// The tokens after a degree that name its fields: what "in" leads to, up to a wording that asks or a full stop.
    func fields(after end: Int) -> Range<Int> {
        let text = findings.text
        guard
            let start = (end..<min(end + 6, text.tokens.count)).first(where: { Self.into.contains(text.tokens[$0].key) }
            ),
            (end..<start + 1).allSatisfy({ leadsToField(text.tokens[$0]) })
        else { return end..<end }
        var index = start + 1
        while index < text.tokens.count, index - start <= Self.mostWords, text.tokens[index].gap != .stop,
            findings.leads.starting(at: index) == nil, !endsFields(findings.cues.starting(at: index))
        {
            index += 1
        }
        return start..<index
    }

    private func endsFields(_ cue: Cue?) -> Bool {
        cue.map { ![.alternative, .equivalent, .example].contains($0.kind) } ?? false
    }
}
