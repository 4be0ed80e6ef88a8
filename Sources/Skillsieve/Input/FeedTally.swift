import Markup

/// What has come of a feed's pieces: the feed is one input, whatever it was cut into.
public struct FeedTally: Sendable {
    private var hasPostings = false
    private var hasFailed = false

    /// Begins with a feed.
    public init() {}

    /// Counts a piece.
    public mutating func add(piece summary: TaggedInput.Summary) {
        hasPostings = hasPostings || summary.hasPostings
        hasFailed = hasFailed || summary.hasFailed
    }

    /// What is to be told of the whole feed at its end, and whether something in it could not be read at all.
    public func result(of end: TaggedInput.Summary) -> (diagnostics: [Diagnostic], hasFailed: Bool) {
        var diagnostics = end.diagnostics
        if !hasPostings, !hasFailed { diagnostics.append(InputProblem.noPosting(source: end.source).diagnostic) }
        return (diagnostics, hasFailed || diagnostics.contains { $0.severity == .error })
    }
}
