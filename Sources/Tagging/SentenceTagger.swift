import PhraseMatching
import Postings
import SkillTaxonomy

/// Finds the mentions of one sentence.
struct SentenceTagger {
    let findings: TextFindings
    let sentence: Sentence
    let finder: LabelFinder
    private let mood: ClauseMood

    init(findings: TextFindings, sentence: Sentence, finder: LabelFinder) {
        self.findings = findings
        self.sentence = sentence
        self.finder = finder
        mood = ClauseMood(findings: findings, sentence: sentence)
    }

    private var text: TokenizedPosting { findings.text }

    /// The sentence's mentions with all that is known of each; notes what was turned down.
    func tag(_ considered: inout Considerations) -> [ReadMention] {
        let labels = gatedLabels(&considered)
        let phrases = askedPhrases()
        let combined = combine(labels, phrases, &considered).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let things = DegreeFields(findings: findings).without(combined, &considered)
        var mentions = withoutFieldNames(things, &considered).compactMap { read($0, &considered) }
        MentionDetails(findings: findings, mood: mood, sentence: sentence).fill(&mentions)
        return mentions
    }

    // MARK: labels

    private func gatedLabels(_ considered: inout Considerations) -> [MentionCandidate] {
        var places = findings.labels.indices(startingIn: sentence.tokens)
        if let first = places.first, isListLetter(findings.labels[first]) { places.removeFirst() }
        let labels = findings.labels[places]
        guard labels.contains(where: \.needsContext) else { return Array(labels) }
        var admission = LabelAdmission(findings: findings, labels: places, mood: mood)
        let isIn = admission.admitted()
        for (label, isIn) in zip(labels, isIn) where !isIn {
            considered.note(
                label, .withoutContext, "an ambiguous label with nothing around it that speaks for the skill", in: text)
        }
        return zip(labels, isIn).compactMap { $1 ? $0 : nil }
    }

    private static let listClosers = TokenizedPosting.Signs(".)")

    /// Whether a label is the letter that numbers an item, as in "C) Fellowship in surgery".
    private func isListLetter(_ label: MentionCandidate) -> Bool {
        let (first, next) = (label.tokens.lowerBound, label.tokens.upperBound)
        guard label.tokens.count == 1, text.tokens[first].range.count == 1, sentence.isFirst,
            first == sentence.tokens.lowerBound, next < text.tokens.count
        else { return false }
        return text.gap(before: next, holds: Self.listClosers)
    }

    private static let colon = TokenizedPosting.Signs(":")

    /// Without what only names the field whose value follows it.
    ///
    /// "Security clearance: Public trust" asks for public trust alone. A label that what follows explains ("Teamwork: The
    /// ability to …") is kept.
    private func withoutFieldNames(
        _ candidates: [MentionCandidate], _ considered: inout Considerations
    ) -> [MentionCandidate] {
        guard let first = candidates.first, first.tokens.lowerBound == sentence.tokens.lowerBound,
            first.tokens.upperBound < sentence.tokens.upperBound,
            text.gap(before: first.tokens.upperBound, holds: Self.colon), !mood.isLedIn
        else { return candidates }
        let isAnswered = candidates.dropFirst().contains { $0.concept.kind == first.concept.kind }
        guard isAnswered, first.concept.kind == .credential || first.concept.scheme == TextConcept.scheme else {
            return candidates
        }
        considered.note(first, .notAsked, "the name of a field whose value follows", in: text)
        return Array(candidates.dropFirst())
    }

    // MARK: phrases of no taxonomy

    private func askedPhrases() -> [Range<Int>] {
        guard mood.mood(at: sentence.tokens.lowerBound..<sentence.tokens.lowerBound + 1).isAsked else { return [] }
        let named = namedPart
        return AskedPhraseFinder(findings: findings).phrases(
            in: named, startsItem: mood.sectionMood.isAsked && isItem(named))
    }

    /// What a sentence names before it explains: "Problem solving" in "Problem solving - you find the cause of …".
    private var namedPart: Range<Int> {
        let tokens = sentence.tokens
        let colonOrDash = tokens.dropFirst().first { text.tokens[$0].gap == .stop }
        guard let end = colonOrDash, end - tokens.lowerBound <= 5, tokens.upperBound - end >= 6,
            findings.cues.starting(in: tokens.lowerBound..<end).isEmpty,
            findings.leads.starting(in: tokens.lowerBound..<end).isEmpty,
            !findings.classes[tokens.lowerBound..<end].contains(where: { $0.contains(.filler) && !$0.contains(.verb) })
        else { return tokens }
        return tokens.lowerBound..<end
    }

    /// Whether a sentence is a list item that names things, or reads like one: it has no subject and no finite verb.
    private func isItem(_ tokens: Range<Int>) -> Bool {
        if sentence.kind == .listItem || sentence.kind == .tableCell { return true }
        guard let first = tokens.first else { return false }
        if findings.classes[first].contains(.verb), !findings.classes[first].contains(.filler) { return false }
        return !tokens.contains { index in
            !findings.classes[index].isDisjoint(with: [.pronoun, .auxiliary])
                && findings.cues.index(covering: index) == nil
        }
    }

    /// Labels and phrases together: a phrase that a label names well gives way to it, a label that is a small part of a
    /// phrase gives way to the phrase.
    private func combine(
        _ labels: [MentionCandidate], _ phrases: [Range<Int>], _ considered: inout Considerations
    ) -> [MentionCandidate] {
        guard !phrases.isEmpty else { return labels }
        let concepts = PhraseConcepts(findings: findings, finder: finder)
        let generality = PhraseGenerality(findings: findings, sentence: sentence)
        var isKept = [Bool](repeating: true, count: labels.count)
        var result: [MentionCandidate] = []
        var first = 0
        for (index, phrase) in phrases.enumerated() {
            // Labels and phrases both stand in text order.
            while first < labels.count, labels[first].tokens.upperBound <= phrase.lowerBound { first += 1 }
            let inside = (first..<labels.count).prefix { labels[$0].tokens.lowerBound < phrase.upperBound }
                .filter { isKept[$0] && labels[$0].tokens.overlaps(phrase) }
            if inside.contains(where: { names(phrase, labels[$0]) }) { continue }
            if let shared = concepts.sharedHead(of: phrase, next: phrases.dropFirst(index + 1).first) {
                result.append(shared)
                continue
            }
            if let turned = concepts.turned(phrase) {
                for label in inside { isKept[label] = false }
                result.append(turned)
                continue
            }
            let named = generality.withoutCutAdjectives(phrase)
            if generality.isTooGeneral(named) { continue }
            for label in inside where labels[label].tokens.overlaps(named) {
                if named.contains(labels[label].tokens.lowerBound) { isKept[label] = false }
                considered.note(
                    labels[label], .covered, "a small part of the phrase that is asked for", in: text)
            }
            result.append(phraseCandidate(named))
        }
        return result + zip(labels, isKept).compactMap { $1 ? $0 : nil }
    }

    /// Whether a label says what a phrase names: it is a name of its own, or at least half of the phrase.
    private func names(_ phrase: Range<Int>, _ label: MentionCandidate) -> Bool {
        if label.concept.kind != .skill || label.specificity == .specificityTool { return true }
        return label.tokens.clamped(to: phrase).count * 2 >= phrase.count
    }

    private func phraseCandidate(_ phrase: Range<Int>) -> MentionCandidate {
        let head = phrase.last.map { findings.classes[$0] } ?? []
        let kind: ConceptKind = head.contains(.degree) ? .education : head.contains(.credential) ? .credential : .skill
        return MentionCandidate(
            tokens: phrase, concept: TextConcept.reference(for: phrase, in: text, kind: kind),
            specificity: .specificityText, rule: kind == .education ? .education : .askedPhrase)
    }

    // MARK: mood

    private func read(_ candidate: MentionCandidate, _ considered: inout Considerations) -> ReadMention? {
        let importance: Importance
        switch mood.mood(at: candidate.tokens, kind: candidate.concept.kind) {
        case .asked(let asked): importance = asked
        case .mentioned: importance = .mentioned
        case .ignored(let reason):
            considered.note(candidate, .notAsked, reason.description, in: text)
            return nil
        }
        considered.note(candidate, .taken, "\(candidate.rule.rawValue), \(importance.rawValue)", in: text)
        return ReadMention(
            candidate: candidate, importance: importance, isNegated: mood.isNegated(candidate.tokens),
            section: sentence.section)
    }
}
