/// Finds in a feed where its records begin, without parsing it.
protocol FeedScanner {
    /// What closes all that is open around the records.
    var closing: [UInt8] { get }

    /// Goes on to where the next record begins.
    mutating func next(in feed: FeedBytes) -> FeedStep
}

/// A step through a feed.
enum FeedStep: Equatable {
    /// A record begins at `start`; what belongs to the one before ends at `end`, and so many records stand before.
    case record(start: Int, end: Int, before: Int)
    /// No more records stand where the first did.
    case end
    /// What follows is not what a feed should be.
    case unsure
}
