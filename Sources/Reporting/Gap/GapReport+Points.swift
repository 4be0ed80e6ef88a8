import Matching
import Tagging

extension GapReport {
    /// A requirement's part of the score.
    struct Points {
        /// What it would add, covered in full.
        var worth: Double
        /// What it adds.
        var counted: Double
    }

    /// A row's part of the score: its weight among all, times what is covered of it.
    func points(_ outcome: RequirementOutcome) -> Points {
        let all = match.requirements.reduce(0) { $0 + $1.weight }
        let worth = all > 0 ? 100 * outcome.weight / all : 0
        return Points(worth: worth, counted: worth * outcome.coverage)
    }

    /// The rows as people read them: required first, then by what they are worth.
    var rankedOutcomes: [RequirementOutcome] {
        match.requirements.enumerated().sorted { first, second in
            let (one, other) = (first.element, second.element)
            if one.importance != other.importance { return one.importance > other.importance }
            return one.weight != other.weight ? one.weight > other.weight : first.offset < second.offset
        }.map(\.element)
    }

    /// One piece of evidence as a row of a table.
    struct Reason {
        /// What it is evidence for.
        var requirement: String
        /// The credential.
        var credential: String
        /// The five factors and their product; nil where it was set aside.
        var factors: [String]?
        /// From what is asked to what the credential shows; empty where they are the same.
        var path: String
    }

    /// All evidence, in the order of the rows.
    var reasons: [Reason] {
        rankedOutcomes.flatMap { outcome in
            let counted = outcome.evidence.map { ($0, Optional(GapWording.factors($0.strength))) }
            let setAside = outcome.setAside.map { ($0, [String]?.none) }
            return (counted + setAside).map { evidence, factors in
                Reason(
                    requirement: name(outcome), credential: name(evidence.credential), factors: factors,
                    path: evidence.path.count > 1 ? GapWording.path(evidence) : "")
            }
        }
    }

    /// The name of a row, with the alternatives that it stands for.
    func name(_ outcome: RequirementOutcome) -> String {
        let names = [outcome.concept.label] + outcome.alternatives.map(\.concept.label)
        return names.joined(separator: " or ") + (outcome.isOpen ? " or equal" : "")
    }

    /// A requirement that no row shows: its name, how it is asked for, and the words of the posting.
    func described(_ id: RequirementID) -> String {
        guard let requirement = requirement(id) else { return id.rawValue }
        var text = "\(requirement.concept.label) (\(requirement.importance.rawValue)"
        if let years = requirement.years { text += ", \(NumberText.exact(years)) years" }
        text += ")"
        if let phrase = requirement.leadingMention?.text, phrase.lowercased() != requirement.concept.label.lowercased()
        {
            text += ": “\(phrase)”"
        }
        return text
    }
}
