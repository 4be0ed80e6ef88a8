import PhraseMatching
import SkillTaxonomy

/// Makes mentions of what the models read in a sentence, and of the labels that stand beside it.
struct SpanMentions {
    private let view: PostingView
    private let sentence: Sentence
    private let line: LineReading
    private let finder: LabelFinder
    private let mood: ClauseMood

    init(_ index: Int, _ view: PostingView, _ line: LineReading, _ finder: LabelFinder) {
        self.view = view
        self.line = line
        self.finder = finder
        sentence = view.sentences[index]
        mood = view.clauseMoods[index]
    }

    private var findings: TextFindings { view.findings }
    private var text: TokenizedPosting { view.text }

    /// The sentence's mentions with all that is known of each; notes what was turned down.
    func mentions(_ spans: [ReadSpan], _ considered: inout Considerations) -> [ReadMention] {
        var mentions: [ReadMention] = []
        for (number, span) in spans.enumerated() {
            let next = number + 1 < spans.count ? spans[number + 1].tokens : nil
            for candidate in candidates(span, next: next) {
                mentions.append(mention(of: candidate, importance(span), span, &considered))
            }
        }
        let labels = findings.labels.starting(in: sentence.tokens).filter { label in
            !mentions.contains { $0.candidate.tokens.overlaps(label.tokens) }
                && !spans.contains { $0.tokens.overlaps(label.tokens) && $0.label != .other }
        }
        for label in labels { mentions += self.mention(outside: label, &considered) }
        mentions.sort { $0.candidate.tokens.lowerBound < $1.candidate.tokens.lowerBound }
        MentionDetails(findings: findings, mood: mood, sentence: sentence).fill(&mentions)
        return mentions
    }

    private func importance(_ span: ReadSpan) -> Importance {
        switch span.label {
        case .required: .required
        case .preferred: .preferred
        case .duty: .mentioned
        case .other, .credential: wanted(span.tokens.lowerBound)
        }
    }

    /// How much a line that asks wants what begins with a token.
    private func wanted(_ token: Int) -> Importance {
        let mood = view.moods[token]
        return mood == .preferred || line.ask == .preferred && mood != .required ? .preferred : .required
    }

    /// How much the line wants what it asks for; nil where it asks for nothing.
    private var askedHere: Importance? {
        switch line.ask {
        case .required: .required
        case .preferred: .preferred
        case .duty, .nothing: nil
        }
    }

    // MARK: what a span names

    private func candidates(_ span: ReadSpan, next: Range<Int>?) -> [MentionCandidate] {
        if let exact = findings.label(on: span.tokens) { return [exact] }
        if let credential = credential(in: span) { return [credential] }
        if span.label == .credential { return [phrase(span.tokens, as: .credential)] }
        let inside = findings.labels.indices(overlapping: span.tokens).map { findings.labels[$0] }
            .filter { $0.tokens.clamped(to: span.tokens) == $0.tokens }
        if span.label == .other {
            let named = inside.filter { $0.concept.kind != .skill }
            return named.isEmpty ? education(span.tokens) : named
        }
        let named = inside.filter { names(span.tokens, $0) }
        if !named.isEmpty { return named }
        let concepts = PhraseConcepts(findings: findings, finder: finder)
        if let shared = concepts.sharedHead(of: span.tokens, next: next) ?? concepts.turned(span.tokens) {
            return [shared]
        }
        return [phrase(span.tokens)]
    }

    /// Whether a label says what a span names: it is a name of its own, or more than half of the span.
    private func names(_ span: Range<Int>, _ label: MentionCandidate) -> Bool {
        if label.concept.kind == .credential || label.specificity == .specificityTool { return true }
        return label.concept.kind == .skill && label.tokens.count * 2 > span.count
    }

    private func education(_ span: Range<Int>) -> [MentionCandidate] {
        span.contains { findings.classes[$0].contains(.degree) } ? [phrase(span)] : []
    }

    /// The credential whose label is what a span is about: most of it, or all but a word.
    private func credential(in span: ReadSpan) -> MentionCandidate? {
        let labels = findings.labels.indices(overlapping: span.tokens).map { findings.labels[$0] }
            .filter { $0.concept.kind == .credential }
        guard let longest = labels.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
        let shared = longest.tokens.clamped(to: span.tokens).count
        guard 2 * shared >= min(span.tokens.count, longest.tokens.count), 2 * shared >= span.tokens.count - 1,
            span.label != .other || longest.tokens.count >= span.tokens.count
        else { return nil }
        var candidate = longest
        candidate.tokens = span.tokens
        return candidate
    }

    private func phrase(_ span: Range<Int>, as fixed: ConceptKind? = nil) -> MentionCandidate {
        let head = span.last.map { findings.classes[$0] } ?? []
        let kind = fixed ?? (head.contains(.degree) ? .education : .skill)
        return MentionCandidate(
            tokens: span, concept: TextConcept.reference(for: span, in: text, kind: kind),
            specificity: .specificityText, rule: kind == .education ? .education : .askedPhrase)
    }

    // MARK: mentions

    private func mention(
        of candidate: MentionCandidate, _ importance: Importance, _ span: ReadSpan, _ considered: inout Considerations
    ) -> ReadMention {
        considered.note(
            candidate, .taken, "\(candidate.rule.rawValue), \(importance.rawValue), read by \(span.margin)", in: text)
        return ReadMention(
            candidate: candidate, importance: importance, isNegated: mood.isNegated(candidate.tokens),
            section: sentence.section)
    }

    /// A label that nothing was read on: named only, but for what is asked for wherever it stands.
    private func mention(outside label: MentionCandidate, _ considered: inout Considerations) -> [ReadMention] {
        if label.needsContext || label.isPlainWord {
            considered.note(
                label, .withoutContext, "an ambiguous label with nothing around it that speaks for the skill", in: text)
            return []
        }
        let reading = mood.mood(at: label.tokens, kind: label.concept.kind)
        if case .ignored(let reason) = reading {
            considered.note(label, .notAsked, reason.description, in: text)
            return []
        }
        let isGate = label.concept.kind != .skill && (reading.isAsked || askedHere != nil)
        let importance = isGate ? wanted(label.tokens.lowerBound) : .mentioned
        considered.note(label, .taken, "\(label.rule.rawValue), \(importance.rawValue)", in: text)
        return [
            ReadMention(
                candidate: label, importance: importance, isNegated: mood.isNegated(label.tokens),
                section: sentence.section)
        ]
    }
}
