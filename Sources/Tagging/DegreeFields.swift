import PhraseMatching
import SkillTaxonomy

/// Keeps the field of a degree from being taken for a skill: "Finance" in "Master's degree in Finance".
struct DegreeFields {
    let findings: TextFindings

    /// Longer stretches than this after a degree no longer name its field.
    private static let mostWords = 14

    /// The candidates of a sentence without those that only name a degree's field.
    func without(
        _ candidates: [MentionCandidate], _ considered: inout Considerations
    ) -> [MentionCandidate] {
        let degrees = candidates.filter { $0.concept.kind == .education }
        let spans = degrees.map { fields(after: $0.tokens.upperBound) }
        return candidates.filter { candidate in
            guard candidate.concept.kind == .skill, spans.contains(where: { $0.contains(candidate.tokens.lowerBound) })
            else { return true }
            considered.note(candidate, .covered, "the field of a degree", in: findings.text)
            return false
        }
    }

    private static let into = Set(["in", "of", "within"].map { TokenKey.of($0.utf8) })

    private static let away = Set(["and", "with", "plus"].map { TokenKey.of($0.utf8) })

    /// Whether a word after a degree may still lead to its field: not so in "degree and 3 years of …".
    private func leadsToField(_ token: Token) -> Bool {
        token.gap != .stop && token.gap != .comma && !token.isNumber && !Self.away.contains(token.key)
    }

    /// The tokens after a degree that name its fields: what "in" leads to, up to a wording that asks or a full stop.
    private func fields(after end: Int) -> Range<Int> {
        let text = findings.text
        guard
            let start = (end..<min(end + 6, text.tokens.count)).first(where: { Self.into.contains(text.tokens[$0].key) }
            ),
            (end..<start + 1).allSatisfy({ leadsToField(text.tokens[$0]) })
        else { return end..<end }
        var index = start + 1
        while index < text.tokens.count, index - start <= Self.mostWords, text.tokens[index].gap != .stop,
            !findings.leads.contains(where: { $0.tokens.lowerBound == index }),
            !findings.cues.contains(where: {
                $0.tokens.lowerBound == index && ![.alternative, .equivalent, .example].contains($0.kind)
            })
        {
            index += 1
        }
        return start..<index
    }
}
