import PhraseMatching
import Postings
import SkillTaxonomy

/// What the whole posting's text was searched for, before its sentences are looked at one by one.
struct TextFindings {
    let text: TokenizedPosting
    let classes: [WordClass]
    let cues: [Cue]
    let leads: [Lead]
    let levels: [LevelStated]
    /// Of labels that overlap the longest, then the first taxonomy's.
    let labels: [MentionCandidate]
    private let allLabels: [MentionCandidate]
    /// Tokens of labels that need no context.
    let sureTokens: Set<Int>
    /// Tokens of all labels.
    let labelTokens: Set<Int>

    init(_ text: TokenizedPosting, language: LanguageVocabularies, labels finder: LabelFinder) {
        self.text = text
        classes = WordClass.classes(of: text, language[.words])
        cues = Cue.all(in: text, language[.cues])
        leads = Lead.all(in: text, language[.leads])
        levels = LevelStated.all(in: text, language[.levels])
        allLabels = finder.find(in: text)
        labels = longest(allLabels, \.tokens)
        labelTokens = Set(labels.lazy.filter { !$0.isPlainWord }.flatMap(\.tokens))
        sureTokens = Set(labels.filter { !$0.needsContext }.flatMap(\.tokens))
    }

    /// The labels that a longer one covers.
    var covered: [MentionCandidate] {
        let places = Set(labels.map(\.tokens))
        return allLabels.filter { !places.contains($0.tokens) }
    }
}

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
        guard sentence.kind != .heading else { return [] }
        let labels = gatedLabels(&considered)
        let phrases = askedPhrases()
        let combined = DegreeFields(findings: findings).without(combine(labels, phrases, &considered), &considered)
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        let candidates = withoutFieldNames(combined, &considered)
        var mentions = candidates.compactMap { read($0, &considered) }
        MentionDetails(findings: findings, mood: mood, sentence: sentence).fill(&mentions)
        return mentions
    }

    // MARK: labels

    private func gatedLabels(_ considered: inout Considerations) -> [MentionCandidate] {
        let labels = findings.labels.filter { sentence.tokens.contains($0.tokens.lowerBound) && !isListLetter($0) }
        var gate = ContextGate(
            text: text, classes: findings.classes, leads: findings.leads, cues: findings.cues, labels: labels,
            sureTokens: findings.sureTokens, labelTokens: findings.labelTokens)
        var taken = labels.map { !$0.needsContext }
        // What was let in speaks for its neighbours in a list, on either side.
        var isSettled = false
        while !isSettled {
            isSettled = true
            for (index, label) in labels.enumerated()
            where !taken[index]
                && (!label.isPlainWord && isInRun(index, of: labels, taken)
                    || gate.evidence(for: label, mood: mood.mood(at: label.tokens)) != nil)
            {
                taken[index] = true
                gate.admit(label)
                isSettled = false
            }
        }
        for (index, label) in labels.enumerated() where !taken[index] {
            considered.note(
                label, .withoutContext, "an ambiguous label with nothing around it that speaks for the skill", in: text)
        }
        return labels.indices.filter { taken[$0] }.map { labels[$0] }
    }

    /// Whether a label is the letter that numbers an item, as in "C) Fellowship in surgery".
    private func isListLetter(_ label: MentionCandidate) -> Bool {
        let (first, next) = (label.tokens.lowerBound, label.tokens.upperBound)
        guard label.tokens.count == 1, text.tokens[first].range.count == 1, sentence.isFirst,
            first == sentence.tokens.lowerBound, next < text.tokens.count
        else { return false }
        return text.gap(before: next, holds: [UInt8(ascii: "."), UInt8(ascii: ")")])
    }

    /// Without what only names the field whose value follows it.
    ///
    /// "Security clearance: Public trust" asks for public trust alone. A label that what follows explains ("Teamwork: The
    /// ability to …") is kept.
    private func withoutFieldNames(
        _ candidates: [MentionCandidate], _ considered: inout Considerations
    ) -> [MentionCandidate] {
        guard let first = candidates.first, first.tokens.lowerBound == sentence.tokens.lowerBound,
            first.tokens.upperBound < sentence.tokens.upperBound,
            text.gap(before: first.tokens.upperBound, holds: [UInt8(ascii: ":")]), !mood.isLedIn
        else { return candidates }
        let isAnswered = candidates.dropFirst().contains { $0.concept.kind == first.concept.kind }
        guard isAnswered, first.concept.kind == .credential || first.concept.scheme == TextConcept.scheme else {
            return candidates
        }
        considered.note(first, .notAsked, "the name of a field whose value follows", in: text)
        return Array(candidates.dropFirst())
    }

    /// Whether a label stands in a run of three or more with nothing between them but blanks and commas, and one of them
    /// is in: what is left of a row of tags, or of a list whose commas were lost.
    private func isInRun(_ index: Int, of labels: [MentionCandidate], _ taken: [Bool]) -> Bool {
        func joins(_ left: Int) -> Bool {
            let border = labels[left].tokens.upperBound
            return labels[left + 1].tokens.lowerBound == border && text.tokens[border].gap != .stop
        }
        var (first, last) = (index, index)
        while first > 0, joins(first - 1) { first -= 1 }
        while last + 1 < labels.count, joins(last) { last += 1 }
        return last - first >= 2 && taken[first...last].contains(true)
    }

    // MARK: phrases of no taxonomy

    private func askedPhrases() -> [Range<Int>] {
        guard case .asked = mood.mood(at: sentence.tokens.lowerBound..<sentence.tokens.lowerBound + 1) else {
            return []
        }
        let phraseFinder = AskedPhraseFinder(
            text: text, classes: findings.classes, cues: findings.cues, leads: findings.leads)
        let isInSection = if case .asked = mood.sectionMood { true } else { false }
        let named = namedPart
        return phraseFinder.phrases(in: named, startsItem: isInSection && isItem(named))
    }

    /// What a sentence names before it explains: "Problem solving" in "Problem solving - you find the cause of …".
    private var namedPart: Range<Int> {
        let tokens = sentence.tokens
        let colonOrDash = tokens.dropFirst().first { text.tokens[$0].gap == .stop }
        guard let end = colonOrDash, end - tokens.lowerBound <= 5, tokens.upperBound - end >= 6,
            !findings.cues.contains(where: { $0.tokens.lowerBound < end && $0.tokens.lowerBound >= tokens.lowerBound }),
            !findings.leads.contains(where: { $0.tokens.lowerBound < end && $0.tokens.lowerBound >= tokens.lowerBound }
            ),
            !findings.classes[tokens.lowerBound..<end].contains(where: { $0.contains(.filler) && !$0.contains(.verb) })
        else { return tokens }
        return tokens.lowerBound..<end
    }

    /// Whether a sentence is a list item that names things, or reads like one: it has no subject and no finite verb.
    private func isItem(_ tokens: Range<Int>) -> Bool {
        if sentence.kind == .listItem || sentence.kind == .tableCell { return true }
        guard let first = tokens.first else { return false }
        if findings.classes[first].contains(.verb), !findings.classes[first].contains(.filler) { return false }
        let cueTokens = Set(findings.cues.filter { tokens.overlaps($0.tokens) }.flatMap(\.tokens))
        return !tokens.contains { index in
            !cueTokens.contains(index) && !findings.classes[index].isDisjoint(with: [.pronoun, .auxiliary])
        }
    }

    /// Labels and phrases together: a phrase that a label names well gives way to it, a label that is a small part of a
    /// phrase gives way to the phrase.
    private func combine(
        _ labels: [MentionCandidate], _ phrases: [Range<Int>], _ considered: inout Considerations
    ) -> [MentionCandidate] {
        let concepts = PhraseConcepts(findings: findings, finder: finder)
        let generality = PhraseGenerality(findings: findings, sentence: sentence)
        var kept = labels
        var result: [MentionCandidate] = []
        for (index, phrase) in phrases.enumerated() {
            let inside = kept.filter { $0.tokens.overlaps(phrase) }
            if inside.contains(where: { names(phrase, $0) }) { continue }
            if let shared = concepts.sharedHead(of: phrase, next: phrases.dropFirst(index + 1).first) {
                result.append(shared)
                continue
            }
            if let turned = concepts.turned(phrase) {
                kept.removeAll { $0.tokens.overlaps(phrase) }
                result.append(turned)
                continue
            }
            let named = generality.withoutCutAdjectives(phrase)
            if generality.isTooGeneral(named) { continue }
            kept.removeAll { $0.tokens.overlaps(named) && named.contains($0.tokens.lowerBound) }
            for label in inside where label.tokens.overlaps(named) {
                considered.note(label, .covered, "a small part of the phrase that is asked for", in: text)
            }
            result.append(phraseCandidate(named))
        }
        return result + kept
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
            considered.note(candidate, .notAsked, reason, in: text)
            return nil
        }
        considered.note(candidate, .taken, "\(candidate.rule.rawValue), \(importance.rawValue)", in: text)
        return ReadMention(
            candidate: candidate, importance: importance, isNegated: mood.isNegated(candidate.tokens),
            section: sentence.section)
    }
}
