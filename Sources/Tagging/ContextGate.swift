import PhraseMatching

/// Decides whether an ambiguous label names its concept where it stands.
///
/// It does beside other labels in a list, right after a lead ("experience with Go"), right before a word such as
/// "skills" or "certification", or as the whole of an item in a list of requirements.
struct ContextGate {
    let findings: TextFindings
    /// The positions of the sentence's labels among those of the text.
    let labels: Range<Int>
    /// Which of them were let in, in order.
    private(set) var isLetIn: [Bool]

    init(findings: TextFindings, labels: Range<Int>) {
        self.findings = findings
        self.labels = labels
        isLetIn = [Bool](repeating: false, count: labels.count)
    }

    private var text: TokenizedPosting { findings.text }
    private var classes: [WordClass] { findings.classes }

    /// Lets a label in by its position, so that it speaks for its neighbours.
    mutating func letIn(_ label: Int) { isLetIn[label - labels.lowerBound] = true }

    /// Whether a label, by its position, is beyond doubt: it is not ambiguous, or was let in.
    func isSure(_ label: Int) -> Bool { !findings.labels[label].needsContext || wasLetIn(label) }

    private func wasLetIn(_ label: Int) -> Bool { labels.contains(label) && isLetIn[label - labels.lowerBound] }

    /// Whether a token belongs to a label beyond doubt.
    private func isSureToken(_ token: Int) -> Bool {
        findings.labels.index(covering: token).map { isSure($0) } ?? false
    }

    /// Whether a token belongs to a label that is no plain word, or was let in; in a clause that asks, ambiguous labels in
    /// one list speak for one another.
    private func isLabelToken(_ token: Int) -> Bool {
        findings.labels.index(covering: token).map { !findings.labels[$0].isPlainWord || wasLetIn($0) } ?? false
    }

    private static let heads = KeySet(
        "skill", "skills", "experience", "knowledge", "programming", "developer", "development", "proficiency",
        "language", "certification", "certificate", "certified", "framework", "database", "software", "abilities",
        "ability", "expertise", "background", "engineer", "scripting", "qualification", "licence", "license",
        "tool", "tools", "code", "server", "techniques", "methodology", "methods", "projects", "applications", "user")

    /// What speaks for the label here, or nil where nothing does.
    func evidence(for candidate: MentionCandidate, mood: Mood) -> Evidence? {
        let tokens = candidate.tokens
        if candidate.isPlainWord { return plainEvidence(for: candidate) }
        if isBeside(tokens, mood == .mentioned ? isSureToken : isLabelToken) { return .inList }
        if candidate.concept.kind == .language, standsAlone(tokens), isSpoken(near: tokens) { return .spoken }
        if isAfterLead(tokens) { return .afterLead }
        guard mood.isAsked else { return nil }
        if let next = tokenAfter(tokens), Self.heads.contains(text.tokens[next].key),
            text.tokens[next].gap == .space || text.tokens[next].gap == .hyphen
        {
            return .beforeHead
        }
        if candidate.concept.kind == .language, standsAlone(tokens) { return .languageAsked }
        return isWholeItem(tokens) ? .wholeItem : nil
    }

    /// A plain word names a skill only as an item of a list, beside a sure one that is a tool or of its field.
    private func plainEvidence(for candidate: MentionCandidate) -> Evidence? {
        let tokens = candidate.tokens
        guard OtherCase.endsItem(tokens.upperBound, in: text),
            OtherCase.beginsItem(tokens.lowerBound, in: findings)
        else { return nil }
        let isBesideKin = isBeside(tokens) { token in
            guard let label = findings.labels.index(covering: token), labels.contains(label) else { return false }
            return isSure(label) && findings.labels[label].speaks(for: candidate)
        }
        return isBesideKin ? .inListOfItsField : nil
    }

    private static let speaking = KeySet(
        "speak", "speaks", "speaking", "spoken", "write", "writes", "writing", "written", "read", "understand",
        "fluent", "fluently", "fluency", "native", "bilingual", "verbal", "oral", "language", "languages",
        "proficiency", "proficient", "command", "conversational", "mother")

    /// Whether a word for using a language stands within four words of it in one breath.
    private func isSpoken(near tokens: Range<Int>) -> Bool {
        let before = (max(0, tokens.lowerBound - 4)..<tokens.lowerBound).reversed()
        for index in before {
            if Self.speaking.contains(text.tokens[index].key) { return true }
            if text.tokens[index + 1].gap == .stop { break }
        }
        for index in tokens.upperBound..<min(text.tokens.count, tokens.upperBound + 4) {
            if text.tokens[index].gap == .stop { return false }
            if Self.speaking.contains(text.tokens[index].key) { return true }
        }
        return false
    }

    /// Whether no noun follows that the label could be the adjective of ("French cuisine").
    private func standsAlone(_ tokens: Range<Int>) -> Bool {
        guard let next = tokenAfter(tokens), text.tokens[next].gap == .space else { return true }
        return !classes[next].isDisjoint(with: [.function, .filler, .quality])
    }

    private func tokenAfter(_ tokens: Range<Int>) -> Int? {
        tokens.upperBound < text.tokens.count ? tokens.upperBound : nil
    }

    /// Whether only a comma, slash or "and"/"or" stands between some tokens and one for which something holds.
    private func isBeside(_ tokens: Range<Int>, _ holds: (Int) -> Bool) -> Bool {
        func joins(_ index: Int) -> Bool { classes[index].contains(.conjunction) }
        func separated(_ index: Int) -> Bool {
            index < text.tokens.count && (text.tokens[index].gap == .comma || text.tokens[index].gap == .slash)
        }
        let after = tokens.upperBound
        if separated(after), holds(after) { return true }
        if after + 1 < text.tokens.count, joins(after), holds(after + 1) { return true }
        let before = tokens.lowerBound - 1
        guard before >= 0 else { return false }
        if separated(tokens.lowerBound), holds(before) { return true }
        return before > 0 && joins(before) && text.tokens[tokens.lowerBound].gap == .space && holds(before - 1)
    }

    /// More words of praise and articles than this around a label are no sentence: nobody looks further.
    private static let mostWordsAround = 32

    /// Whether a lead ends right before the label, or before a list that it closes.
    private func isAfterLead(_ tokens: Range<Int>) -> Bool {
        var index = tokens.lowerBound
        while index > 0, !classes[index - 1].isDisjoint(with: [.determiner, .quality]),
            text.tokens[index].gap == .space,
            tokens.lowerBound - index < Self.mostWordsAround
        {
            index -= 1
        }
        return text.tokens[index].gap == .space && findings.leads.ending(at: index) != nil
    }

    /// Whether nothing but praise and determiners shares the label's item of a list.
    private func isWholeItem(_ tokens: Range<Int>) -> Bool {
        func isEdge(_ index: Int) -> Bool {
            index >= text.tokens.count || text.tokens[index].gap.rawValue >= Token.Gap.comma.rawValue
        }
        var first = tokens.lowerBound
        while first > 0, !isEdge(first), tokens.lowerBound - first < Self.mostWordsAround,
            !classes[first - 1].isDisjoint(with: [.quality, .determiner, .conjunction, .adverb])
        { first -= 1 }
        var last = tokens.upperBound
        while last < text.tokens.count, !isEdge(last), last - tokens.upperBound < Self.mostWordsAround,
            !classes[last].isDisjoint(with: [.filler, .conjunction])
        {
            last += 1
        }
        return (isEdge(first) || first == 0) && isEdge(last)
    }
}
