import PhraseMatching
import Postings
import SkillTaxonomy

/// Decides on the labels of a sentence on which the model read nothing.
struct LabelsBeside {
    private let view: PostingView
    private let sentence: Sentence
    private let line: LineReading
    private let mood: ClauseMood
    private let others: OtherThings

    init(_ view: PostingView, _ sentence: Sentence, _ line: LineReading, _ mood: ClauseMood, _ others: OtherThings) {
        (self.view, self.sentence, self.line, self.mood, self.others) = (view, sentence, line, mood, others)
    }

    private var findings: TextFindings { view.findings }
    private var text: TokenizedPosting { view.text }

    /// Whether the line asks the reader for what it names.
    private var asks: Bool { line.ask == .required || line.ask == .preferred }

    /// Whether a credential may be asked for all the same by the line: checks stand in legal text, but not among what is given.
    private func mayAsk(_ reason: Mood.Reason) -> Bool {
        reason == .legalOrApplication || [.legal, .application, .facts].map(Mood.Reason.section).contains(reason)
    }

    /// The labels that no span and no mention touches.
    func labels(
        _ spans: [ReadSpan], _ mentions: [ReadMention]
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

    /// Whether a label is asked for or named only; nil where it is no mention.
    ///
    /// It is asked for where the line and its clause both ask, or the clause where it is all that the line says. A credential is
    /// asked for wherever one of the two asks.
    ///
    /// - Parameter why: how the model read it, where somebody wants to know.
    func isAsked(
        _ label: MentionCandidate, isInRun: Bool, _ why: ReadingReason?, _ considered: inout Considerations
    ) -> Bool? {
        let isGate = label.concept.kind != .skill
        let isMeasured = hasAmount(beside: label.tokens)
        if others.hold(label) { return nil }
        let isDoubtful =
            label.isPlainWord
            || label.needsContext && !isInRun && !isMeasured && !(label.concept.kind == .credential && asks)
        let isOther = label.sense?.isOther == true && !label.isAmbiguous || others.isExpandedOtherwise(label)
        if isOther || isDoubtful && label.sense?.isCertain != true {
            considered.note(label, .withoutContext, .ambiguous(why), in: text)
            return nil
        }
        let reading = mood.mood(at: label.tokens, kind: label.concept.kind)
        let isLevelled = label.concept.kind == .language && isLevelled(label.tokens)
        if case .ignored(let reason) = reading, !(label.concept.kind == .credential && asks && mayAsk(reason)),
            !(isLevelled && reason == .section(.facts))
        {
            considered.note(label, .notAsked, Consideration.Reason(reason), in: text)
            return nil
        }
        let isWhole = label.tokens.count == sentence.tokens.count
        return isGate
            ? (isDoubtful ? reading.isAsked && asks : reading.isAsked || asks) || isLevelled
            : reading.isAsked && (asks && !isDoubtful || isWhole || isInRun) || isMeasured && mayBeMeasured
    }

    /// Whether an amount of time stands right before a label or behind it: "over three years in logistics", "Python: 5 years".
    private func hasAmount(beside label: Range<Int>) -> Bool {
        func isUnit(_ token: Int) -> Bool { AmountWords.unit(text.tokens[token], text.bytes) != nil }
        let reach = max(sentence.tokens.lowerBound, label.lowerBound - Self.amountReach)..<label.lowerBound
        if reach.contains(where: isUnit) { return true }
        let next = label.upperBound
        guard next + 1 < sentence.tokens.upperBound else { return false }
        return AmountWords.number(text.tokens[next], text.bytes) != nil && isUnit(next + 1)
    }

    private static let amountReach = 4

    /// Whether an amount of time in the sentence may be one that is asked for; the company's own age is none.
    private var mayBeMeasured: Bool {
        sentence.kind == .listItem && ![.company, .benefits, .legal, .title, .chrome].contains(sentence.section)
    }

    /// Whether a level stands next to a language: "French (B2)", "fluent in German", whatever the line's heading says.
    private func isLevelled(_ label: Range<Int>) -> Bool {
        let near =
            max(
                sentence.tokens.lowerBound, label.lowerBound - 2)..<min(
                label.upperBound + 1, sentence.tokens.upperBound)
        return !findings.levels.indices(overlapping: near).isEmpty
    }
}
