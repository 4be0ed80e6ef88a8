import PhraseMatching
import Postings
import SkillTaxonomy

/// Fills in what a sentence says of its mentions beyond their names: years, levels, alternatives.
struct MentionDetails {
    let findings: TextFindings
    let mood: ClauseMood
    let sentence: Sentence
    /// The tokens of the line that leads in the list of which the sentence is an item; nil where there is none.
    var leadIn: Range<Int>?

    private var text: TokenizedPosting { findings.text }

    func fill(_ mentions: inout [ReadMention]) {
        let amounts = YearsFinder(text: text).find(in: sentence.tokens)
        var isUsed = [Bool](repeating: false, count: amounts.count)
        for index in mentions.indices {
            let tokens = mentions[index].candidate.tokens
            let isLanguage = mentions[index].candidate.concept.kind == .language
            mentions[index].level = level(for: tokens).flatMap { $0.isFramework(in: text) && !isLanguage ? nil : $0 }
            guard mentions[index].candidate.concept.kind != .education, mentions[index].importance > .mentioned,
                let amount = amount(for: tokens, among: amounts)
            else { continue }
            mentions[index].years = amounts[amount].years
            isUsed[amount] = true
        }
        for (index, amount) in amounts.enumerated() where !isUsed[index] {
            if let mention = experience(amount) { mentions.append(mention) }
        }
        AlternativeLists(findings: findings, sentence: sentence.tokens, choice: choice).fill(&mentions)
        shareImportance(&mentions)
    }

    /// The last token of "one of the following", in the sentence or in the line that leads it in.
    private var choice: Int? {
        let own = findings.asides.starting(in: sentence.tokens).first { $0.kind == .choice }
        let above = leadIn.flatMap { findings.asides.starting(in: $0).first { $0.kind == .choice } }
        return (own ?? above).map { $0.tokens.upperBound - 1 }
    }

    /// Alternatives of one another are wanted alike: as the one that is wanted most.
    private func shareImportance(_ mentions: inout [ReadMention]) {
        var most: [Int: Importance] = [:]
        for mention in mentions {
            guard let group = mention.group else { continue }
            most[group] = max(most[group] ?? mention.importance, mention.importance)
        }
        for index in mentions.indices {
            mentions[index].importance = mentions[index].group.flatMap { most[$0] } ?? mentions[index].importance
        }
    }

    // MARK: years

    /// The amount that goes for some tokens: the last one before them in their clause, or one in a bracket behind them.
    ///
    /// - Parameter amounts: in text order; no two overlap.
    private func amount(for tokens: Range<Int>, among amounts: [YearsStated]) -> Int? {
        guard !amounts.isEmpty else { return nil }
        let clause = mood.clause(at: tokens.lowerBound).tokens
        let following = amounts.indices.firstByHalves { amounts[$0].tokens.lowerBound >= tokens.upperBound }
            .flatMap { isNext(amounts[$0], tokens) || clause.contains(amounts[$0].tokens.lowerBound) ? $0 : nil }
        let notPreceding = amounts.indices.firstByHalves { amounts[$0].tokens.upperBound > tokens.lowerBound }
        let preceding = (notPreceding ?? amounts.count) - 1
        if let following, isNext(amounts[following], tokens),
            text.tokens[tokens.upperBound].gap.rawValue >= Token.Gap.bracket.rawValue
        {
            return following
        }
        if preceding >= 0, clause.contains(amounts[preceding].tokens.upperBound - 1) {
            return isListReach(amounts[preceding].tokens.upperBound, tokens.lowerBound) ? preceding : nil
        }
        return following.flatMap { amounts[$0].tokens.lowerBound - tokens.upperBound <= 4 ? $0 : nil }
    }

    /// Whether an amount stands right behind a thing: "Airflow – 1 year".
    private func isNext(_ amount: YearsStated, _ tokens: Range<Int>) -> Bool {
        amount.tokens.lowerBound == tokens.upperBound
    }

    /// Whether an amount still goes for a thing: nothing but the words of one list stands between.
    private func isListReach(_ first: Int, _ second: Int) -> Bool {
        guard second - first <= 25 else { return false }
        return !findings.leads.starting(in: first..<second).contains { lead in
            // "3 years of experience with": the amount's own lead stands within three words of it, in one breath.
            let isOwn = lead.tokens.lowerBound < first + 3 && text.tokens[lead.tokens.lowerBound].gap != .comma
            return !isOwn && lead.tokens.upperBound <= second
        }
    }

    /// "5 years of relevant experience", "three years in a supervisory role": years of nothing that has a name.
    private func experience(_ amount: YearsStated) -> ReadMention? {
        guard case .asked(let importance) = mood.mood(at: amount.tokens), let end = endOfExperience(amount) else {
            return nil
        }
        let candidate = MentionCandidate(
            tokens: amount.tokens.lowerBound..<end, concept: Self.experienceConcept,
            specificity: .specificityExperience, rule: .experience)
        var mention = ReadMention(
            candidate: candidate, importance: importance, isNegated: mood.isNegated(amount.tokens),
            section: sentence.section)
        mention.years = amount.years
        return mention
    }

    /// Where what an amount counts ends: at a word for experience, or for what one works as.
    private func endOfExperience(_ amount: YearsStated) -> Int? {
        let limit = min(amount.tokens.upperBound + 8, sentence.tokens.upperBound)
        let behind = amount.tokens.upperBound..<max(amount.tokens.upperBound, limit)
        if let word = behind.first(where: { Self.experienceWords.contains(text.tokens[$0].key) }) { return word + 1 }
        guard let first = behind.first, Self.within.contains(text.tokens[first].key) else { return nil }
        return behind.first {
            Self.posts.contains(text.tokens[$0].key) && text.tokens[$0].gap.rawValue < Token.Gap.comma.rawValue
        }
        .map { $0 + 1 }
    }

    private static let within = KeySet("in", "as", "of", "within")
    private static let posts = KeySet(
        "role", "roles", "position", "positions", "capacity", "post", "job", "field", "industry", "environment",
        "setting", "sector",
        "trade", "profession")
    private static let experienceWords = KeySet("experience", "experiences", "practice", "expertise")

    static let experienceConcept = ConceptReference(
        id: ConceptID("experience"), label: "work experience", kind: .experience, scheme: "skillsieve")

    // MARK: levels

    /// The level that goes for some tokens: one among them or in a bracket right behind them, else the last one before them,
    /// unless a new wording that asks stands between.
    private func level(for tokens: Range<Int>) -> LevelStated? {
        if let own = findings.levels.starting(in: tokens).first, own.tokens.upperBound < tokens.upperBound {
            return own
        }
        if let behind = levelBehind(tokens) { return behind }
        guard let level = findings.levels.last(endingBy: tokens.lowerBound),
            tokens.lowerBound - level.tokens.upperBound <= 15,
            mood.clause(at: tokens.lowerBound).tokens.contains(level.tokens.lowerBound),
            !isClosed(level, before: tokens)
        else { return nil }
        let lead = findings.leads.last(endingBy: tokens.lowerBound)
        return lead.map { $0.tokens.lowerBound > level.tokens.upperBound } ?? false ? nil : level
    }

    /// "Photoshop (expert)", "English, C2", "German: fluent".
    private func levelBehind(_ tokens: Range<Int>) -> LevelStated? {
        var next = tokens.upperBound
        // "Your English is upper-intermediate."
        if next < sentence.tokens.upperBound, isLanguage(tokens), findings.classes[next].contains(.auxiliary) {
            next += 1
        }
        guard next < sentence.tokens.upperBound, let level = findings.levels.starting(at: next) else {
            return isLanguage(tokens) ? frameworkLevel(behind: tokens.upperBound) : nil
        }
        switch text.tokens[next].gap {
        case .bracket: return level
        case .comma, .stop, .hyphen, .space:
            let isOwn = endsItem(level.tokens.upperBound) || level.isFramework(in: text)
            return isLanguage(tokens) && isOwn ? level : nil
        case .slash: return nil
        }
    }

    private static let frameworkReach = 5

    /// "Italian, where A1 is enough": a level of the framework belongs to a language, and here to the one ahead of it.
    private func frameworkLevel(behind next: Int) -> LevelStated? {
        let reach = next..<max(next, min(next + Self.frameworkReach, sentence.tokens.upperBound))
        guard let level = findings.levels.starting(in: reach).first, level.isFramework(in: text),
            !(next..<level.tokens.lowerBound).contains(where: isLanguage), !isLanguage(level.tokens.upperBound)
        else { return nil }
        return level
    }

    /// Whether a level belongs to the thing ahead of it: it stands in that one's bracket.
    private func isClosed(_ level: LevelStated, before tokens: Range<Int>) -> Bool {
        let first = level.tokens.lowerBound
        if text.tokens[first].gap == .bracket {
            return (first..<tokens.lowerBound + 1).dropFirst().contains { text.tokens[$0].gap == .bracket }
        }
        return isLanguage(first - 1) && endsItem(level.tokens.upperBound)
            && text.tokens[first].gap.rawValue >= Token.Gap.comma.rawValue
    }

    private func isLanguage(_ tokens: Range<Int>) -> Bool { tokens.last.map(isLanguage) ?? false }

    private func isLanguage(_ token: Int) -> Bool {
        guard sentence.tokens.contains(token) else { return false }
        return findings.labels.index(covering: token).map { findings.labels[$0].concept.kind == .language } ?? false
    }

    private func endsItem(_ next: Int) -> Bool {
        next >= sentence.tokens.upperBound || text.tokens[next].gap.rawValue >= Token.Gap.comma.rawValue
    }
}
