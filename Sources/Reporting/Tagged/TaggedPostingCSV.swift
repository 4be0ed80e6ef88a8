import Postings
import Tagging

/// A tagged posting as rows: one for each requirement, with its first mention.
enum TaggedPostingCSV {
    static let columns = [
        "posting", "source", "title", "id", "concept", "label", "kind", "scheme", "importance", "years", "level",
        "alternatives", "weight", "start", "end", "text", "section", "negated", "confidence", "rule",
    ]

    static var header: [UInt8] {
        var writer = CSVWriter()
        writer.row(columns)
        return writer.bytes
    }

    static func rows(_ tagged: TaggedPosting, _ style: CSVStyle) -> [UInt8] {
        var writer = CSVWriter(style)
        for requirement in tagged.requirements {
            writer.row(cells(requirement, of: tagged.posting))
        }
        return writer.bytes
    }

    private static func cells(_ requirement: Requirement, of posting: Posting) -> [String] {
        let mention = requirement.leadingMention
        return [
            posting.id.rawValue, posting.source, posting.title ?? "", requirement.id.rawValue,
            requirement.concept.id.rawValue, requirement.concept.label, requirement.concept.kind.rawValue,
            requirement.concept.scheme, requirement.importance.rawValue,
            requirement.years.map(NumberText.exact) ?? "", requirement.level ?? "", requirement.alternatives?.id ?? "",
            NumberText.exact(requirement.weight), mention.map { String($0.start) } ?? "",
            mention.map { String($0.end) } ?? "", mention?.text ?? "", mention?.section ?? "",
            mention.map { String($0.negated) } ?? "", mention.map { NumberText.exact($0.confidence) } ?? "",
            mention?.rule.rawValue ?? "",
        ]
    }
}

extension Requirement {
    /// The mention to show where there is room for one: the first that asks, else the first.
    var leadingMention: Mention? {
        mentions.first { !$0.negated } ?? mentions.first
    }
}
