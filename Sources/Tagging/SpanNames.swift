import PhraseMatching
import SkillTaxonomy

/// Tells what a stretch of tokens names that the models read: a concept by its label, several in one stretch, or a phrase of no
/// taxonomy.
struct SpanNames {
    let findings: TextFindings
    let finder: LabelFinder

    /// What a span names.
    ///
    /// - Parameter next: the tokens of the sentence's next span, whose last word two spans may share.
    func candidates(_ span: ReadSpan, next: Range<Int>?) -> [MentionCandidate] {
        if let exact = findings.label(on: span.tokens) ?? cut(by: span.tokens) { return [exact] }
        guard span.label == .credential else { return candidates(span.tokens, span.label, next: next) }
        // "TABC, Food Handlers": the model reads a list of credentials as one now and then.
        return items(of: span.tokens).flatMap { item in
            findings.label(on: item).map { [$0] } ?? candidates(item, span.label, next: nil)
        }
    }

    /// The label that goes over a joint without a blank at one end of a span: "A/B testing" of "B testing".
    private func cut(by span: Range<Int>) -> MentionCandidate? {
        func isJoint(_ token: Int) -> Bool {
            let tokens = findings.text.tokens
            guard token > 0, token < tokens.count, tokens[token].gap != .stop else { return false }
            return !findings.text.gap(before: token, holds: Self.blank)
        }
        guard
            let label = findings.labels.indices(overlapping: span).map({ findings.labels[$0] }).first(where: { label in
                label.tokens.lowerBound < span.lowerBound && isJoint(span.lowerBound)
                    || label.tokens.upperBound > span.upperBound && isJoint(span.upperBound)
            }), span.count - label.tokens.clamped(to: span).count <= label.tokens.count
        else { return nil }
        return label
    }

    private static let blank = TokenizedPosting.Signs(" ")
    private static let opening = TokenizedPosting.Signs("(")
    private static let closing = TokenizedPosting.Signs(")")

    /// A stretch up to a bracket that opens in it and does not close: "malware analysis (static" of "… (static is fine)".
    private func withoutOpenBracket(_ span: Range<Int>) -> Range<Int> {
        let text = findings.text
        guard
            let open = span.dropFirst().last(where: {
                text.tokens[$0].gap == .bracket && text.gap(before: $0, holds: Self.opening)
            }), !(open + 1..<span.upperBound + 1).contains(where: { text.gap(before: $0, holds: Self.closing) })
        else { return span }
        return span.lowerBound..<open
    }

    /// A stretch cut at commas, brackets and stops.
    private func items(of span: Range<Int>) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var start = span.lowerBound
        for index in span.dropFirst() where findings.text.tokens[index].gap.rawValue >= Token.Gap.comma.rawValue {
            items.append(start..<index)
            start = index
        }
        return items + [start..<span.upperBound]
    }

    private func candidates(_ stretch: Range<Int>, _ label: SpanLabel, next: Range<Int>?) -> [MentionCandidate] {
        let span = withoutOpenBracket(stretch)
        let touching = findings.labels.indices(overlapping: span).map { findings.labels[$0] }
        let inside = touching.filter { $0.tokens.clamped(to: span) == $0.tokens }
        // "Ansible Terraform Redis": a row of tags, each a thing of its own.
        if inside.count > 1, inside.allSatisfy({ $0.specificity == .specificityTool }),
            inside.reduce(0, { $0 + $1.tokens.count }) == span.count
        {
            return inside
        }
        let credentials = inside.filter { $0.concept.kind == .credential }
        if credentials.count > 1 { return credentials }
        if let credential = credential(touching, span, label) {
            // "PMP – Docker": a tool beside it is a thing of its own.
            let tools = inside.filter { $0.specificity == .specificityTool }
            return tools.isEmpty || credentials.isEmpty ? [credential] : credentials + tools
        }
        switch label {
        case .credential: return [phrase(span, as: .credential)]
        case .other:
            let named = inside.filter { $0.concept.kind != .skill }
            return named.isEmpty ? degree(at: span).map { [$0] } ?? education(span) : named
        case .required, .preferred, .duty: return things(span, inside, next: next)
        }
    }

    private func things(_ span: Range<Int>, _ inside: [MentionCandidate], next: Range<Int>?) -> [MentionCandidate] {
        let named = inside.filter { names(span, $0) }
        if !named.isEmpty { return named }
        // "PhD in statistics": what follows a degree is its field.
        if let degree = degree(at: span) { return [degree] }
        let concepts = PhraseConcepts(findings: findings, finder: finder)
        return [
            concepts.sharedHead(of: span, next: next) ?? concepts.turned(span) ?? concepts.adjective(span, next: next)
                ?? phrase(span)
        ]
    }

    private static let longestDegree = 4

    private func degree(at span: Range<Int>) -> MentionCandidate? {
        (1...Self.longestDegree).lazy.filter { $0 < span.count }
            .compactMap { findings.label(on: span.lowerBound..<span.lowerBound + $0) }
            .last { $0.concept.kind == .education }
    }

    /// The phrase of no taxonomy that a label of another sense is: a name keeps its thing, a plain word does not.
    func phrase(insteadOf label: MentionCandidate) -> MentionCandidate? {
        let isName = label.tokens.contains { token in
            findings.text.tokens[token].shape.contains(.capitalised) && findings.text.tokens[token].range.count > 1
        }
        guard isName else { return nil }
        return phrase(label.tokens, as: label.concept.kind == .credential ? .credential : nil)
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
    private func credential(
        _ touching: [MentionCandidate], _ span: Range<Int>, _ label: SpanLabel
    ) -> MentionCandidate? {
        let labels = touching.filter { $0.concept.kind == .credential }
        guard let longest = labels.max(by: { $0.tokens.count < $1.tokens.count }) else { return nil }
        let shared = longest.tokens.clamped(to: span).count
        guard 2 * shared >= min(span.count, longest.tokens.count), 2 * shared >= span.count - 1,
            label != .other || longest.tokens.count >= span.count
        else { return nil }
        var candidate = longest
        candidate.tokens = span
        return candidate
    }

    /// A phrase of no taxonomy; its last word tells a degree or a credential.
    private func phrase(_ span: Range<Int>, as fixed: ConceptKind? = nil) -> MentionCandidate {
        let head = span.last.map { findings.classes[$0] } ?? []
        let kind = fixed ?? (head.contains(.degree) ? .education : head.contains(.credential) ? .credential : .skill)
        var concept = TextConcept.reference(for: span, in: findings.text, kind: kind)
        if kind == .skill, isPhysical(span) { concept.type = Self.physical }
        return MentionCandidate(
            tokens: span, concept: concept,
            specificity: .specificityText, rule: kind == .education ? .education : .askedPhrase)
    }

    /// The type of what a body must bear.
    private static let physical = "physical"

    private func isPhysical(_ span: Range<Int>) -> Bool {
        findings.asides[findings.asides.indices(overlapping: span)].contains { $0.kind == .physical }
    }
}
