import Markup

/// Cuts a page that shows several postings one below the other, without structured data, at their headings.
///
/// The headings are those of one rank that name people by their work, each with text of a posting's kind below it, on a page
/// whose own title names nobody so. A page of one posting has such headings too ("For our nurses"), but then its title says
/// what the job is.
struct SeveralPostings {
    let facts: FactVocabulary
    let signs: PostingSigns
    let classifier: HeadingClassifier

    /// A posting of a page: its heading, and its blocks from the heading on.
    struct Part {
        var title: String
        var blocks: [Block]
    }

    /// So much text makes a posting of its own, in bytes.
    private static let leastBytes = 80
    /// So many different wordings of a posting stand in one.
    private static let leastWordings = 2
    /// On a longer page bold lines that name people stand inside of postings, not ahead of them, in bytes.
    private static let longestOfBold = 30_000
    /// A heading has no more bytes.
    private static let longestHeading = 100

    /// The postings of the page; empty where it does not hold several.
    func parts(of shown: PagePosting.Shown, in text: FlatText, title: String?) -> [Part] {
        let blocks = shown.blocks
        guard !namesOne(shown.names) else { return [] }
        let isLong = text.bytes.count > Self.longestOfBold
        let heads = blocks.indices.filter { (!isLong || blocks[$0].kind == .heading) && isHead(blocks[$0], text) }
        let ranks = Set(heads.map { rank(of: blocks[$0]) })
        for rank in ranks.sorted() {
            let own = heads.filter { self.rank(of: blocks[$0]) == rank }
            guard own.count > 1, !isOfOne(title, own, blocks, text) else { continue }
            let parts = own.indices.map { place in
                part(from: own[place], to: place + 1 < own.count ? own[place + 1] : blocks.count, blocks, text)
            }
            let whole = parts.filter { isPosting($0, text) }
            if whole.count > 1, whole.count * 3 >= parts.count * 2 { return whole }
        }
        return []
    }

    /// Whether what the page calls itself names a job: then it is about that one.
    private func namesOne(_ names: PageNames) -> Bool {
        names.titles.joined().contains { facts.stands(.noun, in: $0) && !facts.isWhole($0, .noTitle) }
    }

    /// Whether the page's title names a job, and is none of the headings: then they are parts of one posting.
    private func isOfOne(_ title: String?, _ heads: [Int], _ blocks: [Block], _ text: FlatText) -> Bool {
        guard let title, facts.stands(.noun, in: title), !facts.isWhole(title, .noTitle) else { return false }
        let words = EmployerName.words(title)
        return !heads.contains { EmployerName.words(heading(blocks[$0], text)) == words }
    }

    private func rank(of block: Block) -> Int { block.kind == .heading ? block.level : 7 }

    private func isHead(_ block: Block, _ text: FlatText) -> Bool {
        let isSetOff =
            block.kind == .heading || block.isEmphasised && block.kind != .listItem && block.kind != .tableCell
        guard isSetOff, block.length <= Self.longestHeading, !LinkedText.isLink(block) || block.kind == .heading else {
            return false
        }
        let heading = heading(block, text)
        guard facts.stands(.noun, in: heading), !heading.hasSuffix(".") else { return false }
        // "Responsibilities of the manager" is a section's heading.
        let section = text.bytes.withUnsafeBufferPointer {
            classifier.classify(UnsafeBufferPointer(rebasing: $0[block.start..<block.end]))
        }
        return section.map { $0.coverage < 0.5 } ?? true
    }

    private func heading(_ block: Block, _ text: FlatText) -> String {
        text.text(of: block).onOneLine
    }

    /// A posting ends ahead of the next one, or of a heading of a higher rank.
    private func part(from start: Int, to next: Int, _ blocks: [Block], _ text: FlatText) -> Part {
        let own = rank(of: blocks[start])
        let end = blocks[(start + 1)..<next].firstIndex { $0.kind == .heading && $0.level < own } ?? next
        return Part(title: heading(blocks[start], text), blocks: Array(blocks[start..<end]))
    }

    private func isPosting(_ part: Part, _ text: FlatText) -> Bool {
        guard let first = part.blocks.first, let last = part.blocks.last, last.end - first.end >= Self.leastBytes else {
            return false
        }
        let found = text.bytes[first.end..<last.end].withUnsafeBufferPointer { signs.wordings(in: $0) }
        let speaking = [PostingSigns.Sign.asks, .does, .offers, .hires].reduce(0) { $0 + (found[$1] ?? 0) }
        // A teaser in a list of results is a link, and tells the terms only.
        let isTeaser = LinkedText.isLink(first) && (found[.asks] ?? 0) + (found[.does] ?? 0) < Self.leastWordings
        return speaking >= Self.leastWordings && !isTeaser
    }
}
