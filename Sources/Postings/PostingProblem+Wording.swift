extension PostingProblem: CustomStringConvertible {
    /// One sentence for people: what, where, what to do.
    public var description: String {
        switch self {
        case .noPosting(let source):
            "\(source): holds no job posting: no structured posting and no text of a posting's length; "
                + "check that the page was saved whole"
        case .noDescription(let record, let title, let hasFields, _):
            "record \(record) ('\(title)') has no description; "
                + (hasFields
                    ? "its text is made of its other fields"
                    : "only its title was read: look for the text in the page it was taken from")
        case .emptyPosting(let record, let type, _):
            "record \(record) is a \(type) without a title and without text; it was left out: "
                + "check the export that it comes from"
        case .otherRecords(let count, let type):
            "\(count == 1 ? "1 record" : "\(count) records") (\(type)) \(count == 1 ? "was" : "were") left out: "
                + "no title with the text of a job below it"
        case .closed(let record, let title, _):
            "record \(record) ('\(title)') says that the job is no longer open; it was read all the same"
        }
    }
}
