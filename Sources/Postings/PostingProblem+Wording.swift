extension PostingProblem: CustomStringConvertible {
    /// One sentence for people: what, where, what to do.
    public var description: String {
        switch self {
        case .noPosting(let source, .json):
            "\(source): holds no job posting: no object in it has a title and a text (such as \"title\" and \"description\"); "
                + "check that it is an export of postings"
        case .noPosting(let source, .xml):
            "\(source): holds no job posting: no element in it has a title and a text (such as <title> and <description>); "
                + "check that it is a feed of postings"
        case .noPosting(let source, _):
            "\(source): holds no job posting: no structured posting and no text of a posting's length; "
                + "check that the page was saved whole"
        case .unlikePosting(let source):
            "\(source): does not read like a job posting (what is asked, what is done, terms, how to apply); give the page of "
                + "one job, or pass it through standard input to have it read all the same"
        case .cutAtHeadings(let count):
            "the page shows \(count) postings one below the other; they were cut at their headings"
        case .noDescription(let record, let title, let hasFields, _):
            "record \(record) ('\(title)') has no description; "
                + (hasFields
                    ? "its text is made of its other fields"
                    : "only its title was read: look for the text in the page it was taken from")
        case .textOfPage(let record, let title, _):
            "record \(record) ('\(title)') has no description; its text is what the page shows"
        case .emptyPosting(let record, let type, _):
            "record \(record) is a \(type) without a title and without text; it was left out: "
                + "check the export that it comes from"
        case .otherRecords(let count, let type):
            "\(count == 1 ? "1 record" : "\(count) records") (\(type)) \(count == 1 ? "was" : "were") left out: "
                + "no title with the text of a job below it"
        case .moreEmptyPostings(let count):
            "\(count == 1 ? "1 more record is" : "\(count) more records are") without a title and without text; "
                + "\(count == 1 ? "it was" : "they were") left out: check the export that they come from"
        case .moreOtherRecords(let count, let types):
            "\(count == 1 ? "1 record" : "\(count) records") of \(types == 1 ? "1 more type" : "\(types) more types") "
                + "\(count == 1 ? "was" : "were") left out: no title with the text of a job below it"
        case .tooManyLines(let limit):
            "the posting has more than \(limit) lines; what comes after was read as part of the last"
        case .closed(let record, let title, _):
            "record \(record) ('\(title)') says that the job is no longer open; it was read all the same"
        case .languageNotServed(let source, let title, let language, let other, let served):
            "\(source): \(Self.subject(title)) is in \(language.name)\(other.map { " and partly in \($0.name)" } ?? ""); "
                + "only what is in \(Self.list(served)) is tagged in full, so most of what it asks for will be missed; "
                + "tag it with a taxonomy that has labels in \(language.name)"
        case .mixedLanguages(let source, let title, let language, let other, let served):
            "\(source): \(Self.subject(title)) is in \(language.name) and partly in \(other.name); only what is in "
                + "\(Self.list(served)) is tagged in full, so what its \(other.name) part asks for may be missed; "
                + "read that part yourself"
        }
    }

    private static func subject(_ title: String?) -> String { title.map { "'\($0)'" } ?? "the posting" }

    private static func list(_ languages: [String]) -> String {
        guard let last = languages.last.map(name(ofTag:)) else { return "no language" }
        let others = languages.dropLast().map(name(ofTag:))
        return others.isEmpty ? last : others.joined(separator: ", ") + " and " + last
    }

    private static func name(ofTag tag: String) -> String { Language(tag: tag)?.name ?? tag }
}
