import Postings
import SkillTaxonomy

/// Puts mentions together into requirements: one a concept, at its strongest importance, with all its mentions.
struct RequirementAssembler {
    let text: TokenizedPosting
    let weights: Weights

    /// The requirements of mentions in text order, in the order of their first mention.
    func requirements(_ mentions: [ReadMention]) -> [Requirement] {
        var groups: [ConceptID: [ReadMention]] = [:]
        var order: [ConceptID] = []
        for mention in mentions {
            let id = mention.candidate.concept.id
            if groups[id] == nil { order.append(id) }
            groups[id, default: []].append(mention)
        }
        let names = alternativeNames(mentions)
        return order.enumerated().map { index, id in
            requirement(groups[id] ?? [], RequirementID("r\(index + 1)"), names)
        }
    }

    /// "a1", "a2", … for the groups of alternatives in text order; a group of one counts only if it is open.
    private func alternativeNames(_ mentions: [ReadMention]) -> [Int: String] {
        var members: [Int: Set<ConceptID>] = [:]
        var isOpen: Set<Int> = []
        for mention in mentions {
            guard let group = mention.group else { continue }
            members[group, default: []].insert(mention.candidate.concept.id)
            if mention.isOpen { isOpen.insert(group) }
        }
        let real = members.filter { $0.value.count > 1 || isOpen.contains($0.key) }.keys.sorted()
        return Dictionary(uniqueKeysWithValues: real.enumerated().map { ($1, "a\($0 + 1)") })
    }

    private func requirement(_ mentions: [ReadMention], _ id: RequirementID, _ names: [Int: String]) -> Requirement {
        let standing = mentions.filter { !$0.isNegated }
        let counted = standing.isEmpty ? mentions : standing
        let importance = counted.map(\.importance).max() ?? .mentioned
        let strongest = counted.first { $0.importance == importance } ?? mentions[0]
        let level = counted.lazy.compactMap(\.level).first
        let group = counted.first { $0.importance == importance && $0.group.flatMap { names[$0] } != nil }
        let alternatives = group.flatMap { mention in
            mention.group.flatMap { names[$0] }.map { Alternatives(id: $0, open: mention.isOpen) }
        }
        return Requirement(
            id: id, concept: strongest.candidate.concept, importance: standing.isEmpty ? .notNeeded : importance,
            years: counted.compactMap(\.years).max(), level: level?.word(in: text), proficiency: level?.level,
            alternatives: alternatives,
            weight: standing.isEmpty ? 0 : weights[importance.weight] * weights[strongest.candidate.specificity],
            mentions: mentions.map(mention))
    }

    private func mention(_ read: ReadMention) -> Mention {
        let range = text.original(read.candidate.tokens)
        return Mention(
            start: range.lowerBound, end: range.upperBound, text: text.posting.text.text(range),
            section: read.section.rawValue, negated: read.isNegated,
            confidence: Confidence.of(read, weights), rule: read.candidate.rule)
    }
}

extension Importance {
    /// The weight that goes with it.
    var weight: Weights.Key {
        switch self {
        case .required: .importanceRequired
        case .preferred: .importancePreferred
        case .mentioned, .notNeeded: .importanceMentioned
        }
    }
}
