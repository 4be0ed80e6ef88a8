extension TaggingProblem: CustomStringConvertible {
    /// One sentence for people: what, where, what to do.
    public var description: String {
        switch self {
        case .textTooLong(let read, let whole):
            "the posting's text has \(whole) bytes, of which the first \(read) were tagged; "
                + "check that it is one posting and not many in one"
        case .tooManyMentions(let kept):
            "the posting names more than \(kept) things; those that come first in its text were kept: "
                + "check that it is one posting and not many in one"
        }
    }
}
