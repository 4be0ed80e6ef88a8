import Markup

/// What has come of an archive's pages: most pages of a crawl hold no posting, so that one line tells of all of them.
public struct ArchiveTally: Sendable {
    private var postingPages = 0

    /// Begins with an archive.
    public init() {}

    /// Counts a page; gives back what is to be told of it alone.
    public mutating func add(page summary: TaggedInput.Summary) -> [Diagnostic] {
        guard summary.hasPostings else { return [] }
        postingPages += 1
        return summary.diagnostics
    }

    /// What is to be told of the whole archive at its end.
    public func diagnostics(of end: TaggedInput.Summary, records: Int, pages: Int) -> [Diagnostic] {
        guard postingPages < pages || pages == 0 else { return end.diagnostics }
        let problem = InputProblem.pagesWithoutPosting(
            archive: end.source, records: records, pages: pages, postingPages: postingPages)
        return end.diagnostics + [problem.diagnostic]
    }
}
