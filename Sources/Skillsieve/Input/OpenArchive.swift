import Markup

/// A web archive being read: its pages one by one, then its end.
final class OpenArchive {
    private let input: OpenInput
    private let pages: WARCReader
    private var isAtEnd = false

    /// Begins with an input; nil where it is no web archive.
    init?(_ input: OpenInput, limits: Limits) {
        guard WARCReader.canRead(input.head) else { return nil }
        self.input = input
        pages = WARCReader(limits: limits, source: input.pieces())
    }

    /// The next page, then the end, then nil.
    func next() -> PostingSource? {
        if let page = pages.next() { return .page(page, archive: input.name) }
        guard !isAtEnd else { return nil }
        isAtEnd = true
        let failure = input.failure.map { InputProblem($0, path: input.name.source).diagnostic }
        return .endOfArchive(
            name: input.name.source, records: pages.recordCount, pages: pages.pageCount,
            diagnostics: pages.diagnostics + (failure.map { [$0] } ?? []))
    }
}
