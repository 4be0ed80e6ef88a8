import PhraseMatching

/// Decides whether an ambiguous label names its concept where it stands.
///
/// It does beside other labels in a list, right after a lead ("experience with Go"), right before a word such as
/// "skills" or "certification", or as the whole of an item in a list of requirements.
struct ContextGate {
    let text: TokenizedPosting
    let classes: [WordClass]
    let leads: [Lead]
    let cues: [Cue]
    let labels: [MentionCandidate]
    /// Tokens that labels without ambiguity cover, and ambiguous ones that were let in.
    private(set) var sureTokens: Set<Int>
    /// Tokens of all labels but plain words; in a clause that asks, ambiguous labels in one list speak for one another.
    private(set) var labelTokens: Set<Int>

    /// Lets a label in, so that it speaks for its neighbours.
    mutating func admit(_ label: MentionCandidate) {
        sureTokens.formUnion(label.tokens)
        if label.isPlainWord { labelTokens.formUnion(label.tokens) }
    }

    private static let heads = Set(
        [
            "skill", "skills", "experience", "knowledge", "programming", "developer", "development", "proficiency",
            "language", "certification", "certificate", "certified", "framework", "database", "software", "abilities",
            "ability", "expertise", "background", "engineer", "scripting", "qualification", "licence", "license",
            "tool",
            "tools", "code", "server", "techniques", "methodology", "methods", "projects", "applications", "user",
        ].map { TokenKey.of($0.utf8) })

    /// Why the label counts here, or nil where nothing speaks for it.
    func evidence(for candidate: MentionCandidate, mood: Mood) -> String? {
        let tokens = candidate.tokens
        if candidate.isPlainWord { return plainEvidence(for: candidate) }
        if isBesideSureLabel(tokens, mood == .mentioned ? sureTokens : labelTokens) {
            return "stands in a list with other skills"
        }
        if candidate.concept.kind == .language, standsAlone(tokens), isSpoken(near: tokens) {
            return "a language beside a word for speaking or writing it"
        }
        let asked = if case .asked = mood { true } else { false }
        guard asked || isAfterLead(tokens) else { return nil }
        if isAfterLead(tokens) { return "follows a wording that asks" }
        if let next = tokenAfter(tokens), Self.heads.contains(text.tokens[next].key),
            text.tokens[next].gap == .space || text.tokens[next].gap == .hyphen
        {
            return "comes right before '\(text.text(next..<next + 1))'"
        }
        if candidate.concept.kind == .language, standsAlone(tokens) { return "a language in a clause that asks" }
        if isWholeItem(tokens) { return "is an item of a list of requirements by itself" }
        return nil
    }

    /// A plain word names a skill only as an item of a list, beside a sure one that is a tool or of its field.
    private func plainEvidence(for candidate: MentionCandidate) -> String? {
        let tokens = candidate.tokens
        guard OtherCase.endsItem(tokens.upperBound, in: text),
            OtherCase.beginsItem(tokens.lowerBound, in: text, leads: leads, cues: cues)
        else { return nil }
        let kin = sureTokens.intersection(max(0, tokens.lowerBound - 2)..<tokens.upperBound + 2).filter { index in
            labels.contains { $0.tokens.contains(index) && $0.speaks(for: candidate) }
        }
        return !kin.isEmpty && isBesideSureLabel(tokens, kin) ? "stands in a list with skills of its field" : nil
    }

    private static let speaking = Set(
        [
            "speak", "speaks", "speaking", "spoken", "write", "writes", "writing", "written", "read", "understand",
            "fluent", "fluently", "fluency", "native", "bilingual", "verbal", "oral", "language", "languages",
            "proficiency", "proficient", "command", "conversational", "mother",
        ].map { TokenKey.of($0.utf8) })

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

    /// Whether only a comma, slash or "and"/"or" stands between the label and a sure one.
    private func isBesideSureLabel(_ tokens: Range<Int>, _ sureTokens: Set<Int>) -> Bool {
        func joins(_ index: Int) -> Bool { classes[index].contains(.conjunction) }
        func separated(_ index: Int) -> Bool {
            index < text.tokens.count && [.comma, .slash].contains(text.tokens[index].gap)
        }
        let after = tokens.upperBound
        if separated(after), sureTokens.contains(after) { return true }
        if after + 1 < text.tokens.count, joins(after), sureTokens.contains(after + 1) { return true }
        if after + 1 < text.tokens.count, separated(after), joins(after), sureTokens.contains(after + 1) { return true }
        let before = tokens.lowerBound - 1
        guard before >= 0 else { return false }
        if separated(tokens.lowerBound), sureTokens.contains(before) { return true }
        return before > 0 && joins(before) && text.tokens[tokens.lowerBound].gap == .space
            && sureTokens.contains(before - 1)
    }

    /// Whether a lead ends right before the label, or before a list that it closes.
    private func isAfterLead(_ tokens: Range<Int>) -> Bool {
        var index = tokens.lowerBound
        while index > 0, !classes[index - 1].isDisjoint(with: [.determiner, .quality]), text.tokens[index].gap == .space
        {
            index -= 1
        }
        return leads.contains { $0.tokens.upperBound == index && text.tokens[index].gap == .space }
    }

    /// Whether nothing but praise and determiners shares the label's item of a list.
    private func isWholeItem(_ tokens: Range<Int>) -> Bool {
        func isEdge(_ index: Int) -> Bool {
            index >= text.tokens.count || text.tokens[index].gap.rawValue >= Token.Gap.comma.rawValue
        }
        var first = tokens.lowerBound
        while first > 0, !isEdge(first),
            !classes[first - 1].isDisjoint(with: [.quality, .determiner, .conjunction, .adverb])
        { first -= 1 }
        var last = tokens.upperBound
        while last < text.tokens.count, !isEdge(last), !classes[last].isDisjoint(with: [.filler, .conjunction]) {
            last += 1
        }
        return (isEdge(first) || first == 0) && isEdge(last)
    }
}
