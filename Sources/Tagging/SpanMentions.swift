import PhraseMatching
import SkillTaxonomy

/// Makes mentions of what the models read in a sentence, and of the labels that stand beside it.
struct SpanMentions {
    private let view: PostingView
    private let sentence: Sentence
    private let line: LineReading
    private let names: SpanNames
    private let mood: ClauseMood
    private let senses: Senses
    private let others: OtherThings
    private let decoders: ReadingDecoders

    /// - Parameter decoders: those that have just read the sentence.
    init(
        _ index: Int, _ view: PostingView, _ line: LineReading, _ finder: LabelFinder, _ senses: Senses,
        _ decoders: ReadingDecoders
    ) {
        self.senses = senses
        self.decoders = decoders
        self.view = view
        self.line = line
        names = SpanNames(findings: view.findings, finder: finder)
        sentence = view.sentences[index]
        mood = view.clauseMoods[index]
        others = OtherThings(findings: view.findings, sentence: sentence)
    }

    private var findings: TextFindings { view.findings }
    private var text: TokenizedPosting { view.text }

    /// Why a token was read as it was; asked only where somebody wants an explanation.
    private func why(_ token: Int) -> ReadingReason? { decoders.reason(of: token) }

    /// A candidate with what speaks for its sense, where its label is ambiguous.
    private func weighed(_ candidate: MentionCandidate, _ spans: [ReadSpan]) -> MentionCandidate {
        guard candidate.tokens.count == 1, candidate.concept.isRecognised else {
            return candidate
        }
        var candidate = candidate
        candidate.sense = senses.evidence(for: candidate, read: reading(of: candidate.tokens, spans))
        return candidate
    }

    private func reading(of tokens: Range<Int>, _ spans: [ReadSpan]) -> Senses.Reading {
        guard let span = spans.first(where: { $0.tokens.overlaps(tokens) }) else {
            return Senses.Reading(margin: -decoders.margin(of: tokens.lowerBound), isExact: false, isLonger: false)
        }
        return Senses.Reading(
            margin: span.margin, isExact: span.tokens == tokens, isLonger: span.tokens != tokens)
    }

    /// The sentence's mentions with all that is known of each; notes what was turned down.
    func mentions(_ spans: [ReadSpan], _ considered: inout Considerations) -> [ReadMention] {
        var mentions = mentions(of: spans, &considered)
        let beside = LabelsBeside(view, sentence, line, mood, others)
        for (label, isInRun) in beside.labels(spans, mentions) where !senses.isEmployer(label) {
            let label = weighed(label, spans)
            let reason = considered.isKept ? why(label.tokens.lowerBound) : nil
            guard let isAsked = beside.isAsked(label, isInRun: isInRun, reason, &considered) else { continue }
            mentions.append(
                ReadMention(
                    candidate: label, importance: isAsked ? wanted(label.tokens.lowerBound) : .mentioned,
                    isNegated: isNegated(label), section: sentence.section))
        }
        mentions.sort { $0.candidate.tokens.lowerBound < $1.candidate.tokens.lowerBound }
        mentions = LeadingNames(findings: findings, sentence: sentence).without(mentions, &considered)
        mentions = DegreeFields(findings: findings).without(mentions, &considered)
        for mention in mentions { considered.note(mention.candidate, .taken, reason(of: mention), in: text) }
        let leadIn = sentence.kind == .listItem ? view.surroundings[sentence.passage].leadIn : nil
        MentionDetails(findings: findings, mood: mood, sentence: sentence, leadIn: leadIn).fill(&mentions)
        return mentions
    }

    // MARK: how strongly it is asked for

    /// - Parameter tokens: of one of the things that a span names.
    private func importance(of tokens: Range<Int>, _ span: ReadSpan) -> Importance {
        switch span.label {
        case .required: cued(tokens) ?? .required
        case .preferred: cued(tokens) ?? .preferred
        case .duty: .mentioned
        case .other, .credential: cued(tokens) ?? wanted(tokens.lowerBound)
        }
    }

    /// What the table's column says ("Essential", "Desirable"), or the cue of its own bracket or the nearest of several: these
    /// are kept apart better by grammar than by the model.
    private func cued(_ tokens: Range<Int>) -> Importance? {
        if sentence.kind == .tableCell, case .asked(let importance) = mood.sectionMood { return importance }
        if let stated = mood.stated(tokens) { return stated }
        return mood.sectionMood != .asked(.preferred) && mood.isBesideBracket(tokens) ? .required : nil
    }

    /// How much a line that asks wants what begins with a token.
    private func wanted(_ token: Int) -> Importance {
        let mood = view.moods[token]
        return mood == .preferred || line.ask == .preferred && mood != .required ? .preferred : .required
    }

    // MARK: mentions

    /// The mentions of spans; in the title and in the page's furniture nothing is asked for.
    private func mentions(of spans: [ReadSpan], _ considered: inout Considerations) -> [ReadMention] {
        guard sentence.section != .title, sentence.section != .chrome else { return [] }
        var mentions: [ReadMention] = []
        for (number, span) in spans.enumerated() {
            let next = number + 1 < spans.count ? spans[number + 1].tokens : nil
            for candidate in names.candidates(span, next: next).map({ weighed($0, spans) }) {
                if isBare(candidate) {
                    considered.note(candidate, .noThing, .bareWord, in: text)
                } else if candidate.sense?.isOther == true || others.isExpandedOtherwise(candidate) {
                    considered.note(candidate, .withoutContext, .otherSense, in: text)
                    if let phrase = names.phrase(insteadOf: candidate) {
                        mentions.append(mention(of: phrase, importance(of: phrase.tokens, span), span))
                    }
                } else if !others.hold(candidate), !senses.isEmployer(candidate) {
                    mentions.append(mention(of: candidate, importance(of: candidate.tokens, span), span))
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
}
