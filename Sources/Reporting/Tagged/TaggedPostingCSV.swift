import Postings
import Tagging

/// A tagged posting as rows: one for each requirement, with its first mention.
enum TaggedPostingCSV {
    /// The columns of the first version; new ones stand behind them.
    private static let columns = [
        "posting", "source", "title", "id", "concept", "label", "kind", "scheme", "importance", "years", "level",
        "alternatives", "weight", "start", "end", "text", "section", "negated", "confidence", "rule",
    ]
    private static let factColumns = [
        "organization", "language", "datePosted", "validThrough", "digest", "location", "locality", "region", "country",
        "remote", "employmentType", "salaryMin", "salaryMax", "salaryCurrency", "salaryUnit", "sector",
    ]
    private static let addedColumns = ["type", "conceptSector", "levelRank", "open", "mentions"]

    static var header: [UInt8] {
        var writer = CSVWriter()
        writer.row(columns + factColumns + addedColumns)
        return writer.bytes
    }

    /// A posting that asks for nothing has one row, in which the columns of requirements are empty, so that it counts.
    static func rows(_ tagged: TaggedPosting, _ style: CSVStyle) -> [UInt8] {
        var writer = CSVWriter(style)
        let posting = tagged.posting
        let lead = [posting.id.rawValue, posting.source, posting.title ?? ""]
        let facts = facts(tagged)
        for requirement in tagged.requirements {
            writer.row(lead + cells(requirement) + facts + addedCells(requirement))
        }
        if tagged.requirements.isEmpty {
            let (asked, added) = (columns.count - lead.count, addedColumns.count)
            writer.row(lead + empty(asked) + facts + empty(added))
        }
        return writer.bytes
    }

    private static func empty(_ count: Int) -> [String] { [String](repeating: "", count: count) }

    private static func cells(_ requirement: Requirement) -> [String] {
        let mention = requirement.leadingMention
        return [
            requirement.id.rawValue, requirement.concept.id.rawValue, requirement.concept.label,
            requirement.concept.kind.rawValue, requirement.concept.scheme, requirement.importance.rawValue,
            requirement.years.map(NumberText.exact) ?? "", requirement.level ?? "", requirement.alternatives?.id ?? "",
            NumberText.exact(requirement.weight), mention.map { String($0.start) } ?? "",
            mention.map { String($0.end) } ?? "", mention?.text ?? "", mention?.section ?? "",
            mention.map { String($0.negated) } ?? "", mention.map { NumberText.exact($0.confidence) } ?? "",
            mention?.rule.rawValue ?? "",
        ]
    }

    /// What is known of the posting, the same in each of its rows.
    private static func facts(_ tagged: TaggedPosting) -> [String] {
        let (posting, place) = (tagged.posting, tagged.posting.location)
        let pay = posting.statedPay
        let hasFigures = pay?.minimum != nil || pay?.maximum != nil
        return [
            posting.organization ?? "", posting.language ?? "", posting.datePosted?.description ?? "",
            posting.validThrough?.description ?? "", tagged.digest, place?.text ?? "", place?.locality ?? "",
            place?.region ?? "", place?.country ?? "", place.map { String($0.isRemote) } ?? "",
            EmploymentType.words(of: posting.employmentType).joined(separator: " | "),
            pay?.minimum.map(NumberText.exact) ?? "", pay?.maximum.map(NumberText.exact) ?? "",
            hasFigures ? pay?.currency ?? "" : "", hasFigures ? pay?.unit ?? "" : "", tagged.sector ?? "",
        ]
    }

    private static func addedCells(_ requirement: Requirement) -> [String] {
        [
            requirement.concept.type ?? "", requirement.concept.sector ?? "",
            requirement.levelRank.map { String($0) } ?? "", requirement.alternatives.map { String($0.open) } ?? "",
            String(requirement.mentions.count),
        ]
    }
}

extension Requirement {
    /// The mention to show where there is room for one: the first that asks, else the first.
    var leadingMention: Mention? {
        mentions.first { !$0.negated } ?? mentions.first
    }
}
