import PhraseMatching
import SkillTaxonomy

/// Makes mentions of what the models read in a sentence, and of the labels that stand beside it.
struct SpanMentions {
    private let view: PostingView
    private let sentence: Sentence
    private let line: LineReading
    private let names: SpanNames
    private let mood: ClauseMood
    private let why: (Int) -> ReadingReason?

    /// - Parameter why: tells why a token was read as it was; asked only where somebody wants an explanation.
    init(
        _ index: Int, _ view: PostingView, _ line: LineReading, _ finder: LabelFinder,
        why: @escaping (Int) -> ReadingReason?
    ) {
        self.why = why
        self.view = view
        self.line = line
        names = SpanNames(findings: view.findings, finder: finder)
        sentence = view.sentences[index]
        mood = view.clauseMoods[index]
    }

    private var findings: TextFindings { view.findings }
    private var text: TokenizedPosting { view.text }

    /// The sentence's mentions with all that is known of each; notes what was turned down.
    func mentions(_ spans: [ReadSpan], _ considered: inout Considerations) -> [ReadMention] {
        var mentions = mentions(of: spans, &considered)
        mentions += labels(beside: spans, mentions).compactMap { mention(outside: $0, isInRun: $1, &considered) }
        mentions.sort { $0.candidate.tokens.lowerBound < $1.candidate.tokens.lowerBound }
        mentions = LeadingNames(findings: findings, sentence: sentence).without(mentions, &considered)
        mentions = DegreeFields(findings: findings).without(mentions, &considered)
        for mention in mentions { considered.note(mention.candidate, .taken, reason(of: mention), in: text) }
        MentionDetails(findings: findings, mood: mood, sentence: sentence).fill(&mentions)
        return mentions
    }

    // MARK: how strongly it is asked for

    private func importance(_ span: ReadSpan) -> Importance {
        switch span.label {
        case .required: cued(span) ?? .required
        case .preferred: cued(span) ?? .preferred
        case .duty: .mentioned
        case .other, .credential: wanted(span.tokens.lowerBound)
        }
    }

    /// What the table's column says ("Essential", "Desirable"), or the nearest cue where one clause holds cues for both: that is
    /// kept apart better by grammar than by the model.
    private func cued(_ span: ReadSpan) -> Importance? {
        if sentence.kind == .tableCell, case .asked(let importance) = mood.sectionMood { return importance }
        let clause = mood.clause(at: span.tokens.lowerBound)
        return clause.isMixed ? clause.importance(of: span.tokens) : nil
    }

    /// How much a line that asks wants what begins with a token.
    private func wanted(_ token: Int) -> Importance {
        let mood = view.moods[token]
        return mood == .preferred || line.ask == .preferred && mood != .required ? .preferred : .required
    }

    /// Whether the line asks the reader for what it names.
    private var asks: Bool { line.ask == .required || line.ask == .preferred }

    /// Whether a credential may be asked for all the same by the line: checks stand in legal text, but not among what is given.
    private func mayAsk(_ reason: Mood.Reason) -> Bool {
        reason == .legalOrApplication || [.legal, .application, .facts].map(Mood.Reason.section).contains(reason)
    }

    // MARK: mentions

    /// The mentions of spans; in the title and in the page's furniture nothing is asked for.
    private func mentions(of spans: [ReadSpan], _ considered: inout Considerations) -> [ReadMention] {
        guard sentence.section != .title, sentence.section != .chrome else { return [] }
        var mentions: [ReadMention] = []
        for (number, span) in spans.enumerated() {
            let next = number + 1 < spans.count ? spans[number + 1].tokens : nil
            for candidate in names.candidates(span, next: next) {
                if isBare(candidate) {
                    considered.note(candidate, .noThing, .bareWord, in: text)
                } else {
                    mentions.append(mention(of: candidate, importance(span), span))
                }
            }
        }
        return mentions
    }

    /// Whether a phrase of no taxonomy is one word that names a thing only together with others: "tools", "skills".
    private func isBare(_ candidate: MentionCandidate) -> Bool {
        guard candidate.concept.scheme == TextConcept.scheme, candidate.tokens.count == 1 else { return false }
        return !findings.classes[candidate.tokens.lowerBound].isDisjoint(with: [.bare, .filler])
    }

    private func mention(of candidate: MentionCandidate, _ importance: Importance, _ span: ReadSpan) -> ReadMention {
        var mention = ReadMention(
            candidate: candidate, importance: importance, isNegated: isNegated(candidate),
            section: sentence.section)
        mention.weakest = span.weakest
        mention.thousandths = span.thousandths
        return mention
    }

    private func isNegated(_ candidate: MentionCandidate) -> Bool {
        view.surroundings[sentence.passage].saysNot || mood.isNegated(candidate.tokens)
    }

    private func reason(of mention: ReadMention) -> Consideration.Reason {
        let rule = mention.candidate.rule
        if let weakest = mention.weakest { return .read(rule, mention.importance, why(weakest)) }
        return .beside(rule, mention.importance, why(mention.candidate.tokens.lowerBound))
    }

    /// The labels that no span and no mention touches.
    private func labels(
        beside spans: [ReadSpan], _ mentions: [ReadMention]
    ) -> [(label: MentionCandidate, isInRun: Bool)] {
        // By token, so that the work grows with the sentence and no faster.
        var isTaken = [Bool](repeating: false, count: sentence.tokens.count)
        func take(_ tokens: Range<Int>) {
            for token in tokens.clamped(to: sentence.tokens) { isTaken[token - sentence.tokens.lowerBound] = true }
        }
        for mention in mentions { take(mention.candidate.tokens) }
        for span in spans where span.label != .other { take(span.tokens) }
        let labels = Array(findings.labels.starting(in: sentence.tokens))
        return zip(labels, LabelRuns.members(labels, in: text)).filter { label, _ in
            !label.tokens.clamped(to: sentence.tokens).contains { isTaken[$0 - sentence.tokens.lowerBound] }
        }
    }

    /// A label that nothing was read on.
    ///
    /// It is asked for where the line and its clause both ask, or the clause where it is all that the line says; else it is
    /// named only. A credential is asked for wherever one of the two asks.
    private func mention(
        outside label: MentionCandidate, isInRun: Bool, _ considered: inout Considerations
    ) -> ReadMention? {
        let isGate = label.concept.kind != .skill
        if label.isPlainWord || label.needsContext && !isInRun && !(label.concept.kind == .credential && asks) {
            considered.note(label, .withoutContext, .ambiguous(why(label.tokens.lowerBound)), in: text)
            return nil
        }
        let reading = mood.mood(at: label.tokens, kind: label.concept.kind)
        if case .ignored(let reason) = reading, !(label.concept.kind == .credential && asks && mayAsk(reason)) {
            considered.note(label, .notAsked, Consideration.Reason(reason), in: text)
            return nil
        }
        let isWhole = label.tokens.count == sentence.tokens.count
        let isAsked = isGate ? reading.isAsked || asks : reading.isAsked && (asks || isWhole || isInRun)
        return ReadMention(
            candidate: label, importance: isAsked ? wanted(label.tokens.lowerBound) : .mentioned,
            isNegated: isNegated(label), section: sentence.section)
    }
}
