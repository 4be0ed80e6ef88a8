import PhraseMatching
import SkillTaxonomy

/// Labels that the grammar around them shows to stand for something else than their concept.
struct OtherThings {
    let findings: TextFindings
    let sentence: Sentence

    private var text: TokenizedPosting { findings.text }

    /// Whether a label names neither its concept nor anything else that is asked for: the level of a language, a craft of a
    /// country, a post.
    func hold(_ label: MentionCandidate) -> Bool { isLevelCode(label) || isAttribute(label) || isJobTitle(label) }

    /// "CSM (customer success manager)": the letters stand for what the bracket says, which is another concept.
    func isExpandedOtherwise(_ label: MentionCandidate) -> Bool {
        let next = label.tokens.upperBound
        guard label.tokens.count == 1, next < sentence.tokens.upperBound, text.tokens[next].gap == .bracket else {
            return false
        }
        let letters = text.bytes[text.tokens[label.tokens.lowerBound].range].map { $0 | 0x20 }
        let words = next..<min(next + letters.count, sentence.tokens.upperBound)
        guard letters.count > 1, words.count == letters.count,
            zip(words, letters).allSatisfy({ text.bytes[Int(text.tokens[$0].start)] | 0x20 == $1 }),
            let other = findings.labels.starting(at: next), other.tokens.clamped(to: words).count > 1
        else { return false }
        return other.concept.id != label.concept.id
    }

    /// "Italian, where A1 is enough": a level of a language, and no credential of that name.
    private func isLevelCode(_ label: MentionCandidate) -> Bool {
        guard label.concept.kind == .credential,
            findings.levels.starting(at: label.tokens.lowerBound)?.isFramework(in: text) == true
        else { return false }
        return findings.labels.starting(in: sentence.tokens).contains { $0.concept.kind == .language }
    }

    /// "Sales Associate", "Master Scheduler": a post, and no degree.
    private func isJobTitle(_ label: MentionCandidate) -> Bool {
        let (first, next) = (label.tokens.lowerBound, label.tokens.upperBound)
        guard label.concept.kind == .education, label.tokens.count == 1,
            text.tokens[first].shape.contains(.lowerLetter),
            !findings.classes[first].contains(.degree) || text.tokens[first].shape.contains(.capitalised)
        else { return false }
        if next < sentence.tokens.upperBound, text.tokens[next].gap == .space {
            let behind: WordClass = [.degree, .preposition, .conjunction, .auxiliary, .verb]
            if findings.classes[next].isDisjoint(with: behind), findings.cues.starting(at: next) == nil { return true }
        }
        guard first > sentence.tokens.lowerBound, text.tokens[first].gap == .space else { return false }
        let before = text.tokens[first - 1]
        return before.shape.contains([.capitalised, .lowerLetter]) && findings.classes[first - 1].isEmpty
    }

    private static let languageWords = KeySet(
        "language", "languages", "speaker", "speakers", "speaking", "spoken", "writing", "written", "reading",
        "grammar",
        "spelling", "communication", "proficiency", "fluency", "level", "knowledge", "skills", "comprehension")

    /// "French polishing", "Chinese cookery": a craft of a country, and no language.
    private func isAttribute(_ label: MentionCandidate) -> Bool {
        let next = label.tokens.upperBound
        guard label.concept.kind == .language, next < sentence.tokens.upperBound, text.tokens[next].gap == .space else {
            return false
        }
        let classes = findings.classes[next]
        return classes.isDisjoint(with: [.function, .quality, .filler, .quantity])
            && !Self.languageWords.contains(text.tokens[next].key)
            && findings.levels.starting(at: next) == nil && findings.cues.starting(at: next) == nil
            && findings.leads.starting(at: next) == nil && findings.labels.starting(at: next)?.concept.kind != .language
    }
}
