import PhraseMatching
import Postings
import SkillTaxonomy

/// Fills in what a sentence says of its mentions beyond their names: years, levels, alternatives.
struct MentionDetails {
    let findings: TextFindings
    let mood: ClauseMood
    let sentence: Sentence

    private var text: TokenizedPosting { findings.text }

    func fill(_ mentions: inout [ReadMention]) {
        let amounts = YearsFinder(text: text).find(in: sentence.tokens)
        var isUsed = [Bool](repeating: false, count: amounts.count)
        for index in mentions.indices {
            let tokens = mentions[index].candidate.tokens
            mentions[index].level = level(for: tokens)
            guard mentions[index].candidate.concept.kind != .education,
                let amount = amount(for: tokens, among: amounts)
            else { continue }
            mentions[index].years = amounts[amount].years
            isUsed[amount] = true
        }
        for (index, amount) in amounts.enumerated() where !isUsed[index] {
            if let mention = experience(amount) { mentions.append(mention) }
        }
        AlternativeLists(findings: findings).fill(&mentions)
        shareImportance(&mentions)
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
            .flatMap { clause.contains(amounts[$0].tokens.lowerBound) ? $0 : nil }
        let notPreceding = amounts.indices.firstByHalves { amounts[$0].tokens.upperBound > tokens.lowerBound }
        let preceding = (notPreceding ?? amounts.count) - 1
        if let following, amounts[following].tokens.lowerBound == tokens.upperBound,
            text.tokens[tokens.upperBound].gap == .bracket
        {
            return following
        }
        if preceding >= 0, clause.contains(amounts[preceding].tokens.lowerBound) {
            return isListReach(amounts[preceding].tokens.upperBound, tokens.lowerBound) ? preceding : nil
        }
        return following.flatMap { amounts[$0].tokens.lowerBound - tokens.upperBound <= 4 ? $0 : nil }
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

    /// "5 years of relevant experience": years of nothing that has a name.
    private func experience(_ amount: YearsStated) -> ReadMention? {
        let limit = min(amount.tokens.upperBound + 8, sentence.tokens.upperBound)
        guard case .asked(let importance) = mood.mood(at: amount.tokens),
            let end = (amount.tokens.upperBound..<limit).first(where: {
                Self.experienceWords.contains(text.tokens[$0].key)
            })
        else { return nil }
        let candidate = MentionCandidate(
            tokens: amount.tokens.lowerBound..<end + 1, concept: Self.experienceConcept,
            specificity: .specificityExperience, rule: .experience)
        var mention = ReadMention(
            candidate: candidate, importance: importance, isNegated: mood.isNegated(amount.tokens),
            section: sentence.section)
        mention.years = amount.years
        return mention
    }

    private static let experienceWords = KeySet("experience", "experiences", "practice")

    static let experienceConcept = ConceptReference(
        id: ConceptID("experience"), label: "work experience", kind: .experience, scheme: "skillsieve")

    // MARK: levels

    /// The level that goes for some tokens: the last one before them, unless a new wording that asks stands between.
    private func level(for tokens: Range<Int>) -> LevelStated? {
        guard let level = findings.levels.last(endingBy: tokens.lowerBound),
            tokens.lowerBound - level.tokens.upperBound <= 15,
            mood.clause(at: tokens.lowerBound).tokens.contains(level.tokens.lowerBound)
        else { return nil }
        let lead = findings.leads.last(endingBy: tokens.lowerBound)
        return lead.map { $0.tokens.lowerBound > level.tokens.upperBound } ?? false ? nil : level
    }
}
