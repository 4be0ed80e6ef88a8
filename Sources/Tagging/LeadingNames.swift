import PhraseMatching

/// Keeps what stands first in a sentence and only numbers or names what follows from being taken for a thing that is asked for.
struct LeadingNames {
    let findings: TextFindings
    let sentence: Sentence

    private var text: TokenizedPosting { findings.text }

    /// The mentions of a sentence, which stand in text order, without such a first one.
    func without(_ mentions: [ReadMention], _ considered: inout Considerations) -> [ReadMention] {
        guard let first = mentions.first?.candidate, first.tokens.lowerBound == sentence.tokens.lowerBound else {
            return mentions
        }
        if isListLetter(first) {
            considered.note(first, .noThing, .itemLetter, in: text)
            return Array(mentions.dropFirst())
        }
        if isFieldName(first, mentions) {
            considered.note(first, .notAsked, .fieldName, in: text)
            return Array(mentions.dropFirst())
        }
        return mentions
    }

    private static let listClosers = TokenizedPosting.Signs(".)")

    /// Whether a label is the letter that numbers an item, as in "C) Fellowship in surgery".
    private func isListLetter(_ label: MentionCandidate) -> Bool {
        let (first, next) = (label.tokens.lowerBound, label.tokens.upperBound)
        return label.tokens.count == 1 && text.tokens[first].range.count == 1 && sentence.isFirst
            && next < text.tokens.count && text.gap(before: next, holds: Self.listClosers)
    }

    private static let colon = TokenizedPosting.Signs(":")

    /// Whether a credential's name only says what the value behind it is: "Security clearance: Public trust" asks for public
    /// trust alone.
    private func isFieldName(_ label: MentionCandidate, _ mentions: [ReadMention]) -> Bool {
        guard label.concept.kind == .credential, label.tokens.upperBound < sentence.tokens.upperBound else {
            return false
        }
        return text.gap(before: label.tokens.upperBound, holds: Self.colon)
            && mentions.dropFirst().contains { $0.candidate.concept.kind == .credential }
    }
}
