import Markup
import PhraseMatching

/// Cuts a page that shows several postings one below the other, without structured data, at their headings.
///
/// The headings are of one shape (rank, bold line, term of a list, linked first line), most of them name people by their
/// work, and text of a posting's kind stands below them, on a page whose own name is of no job. A page of one posting has
/// such headings too ("For our nurses"), but then its name says what the job is.
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
    /// No teaser has more text.
    private static let longestTeaser = 600
    /// Between others of a list as little does.
    private static let leastBytesOfListed = 50
    /// So many different wordings of a posting stand in one, and one of them on a page that says that it lists jobs.
    private static let leastWordings = 2
    /// On a longer page bold lines that name people stand inside of postings, not ahead of them, in bytes.
    private static let longestOfBold = 30_000

    /// The postings of the page; empty where it does not hold several.
    func parts(of shown: PagePosting.Shown, in text: FlatText, title: String?) -> [Part] {
        let blocks = shown.blocks
        guard !namesOne(shown.names) else { return [] }
        let heads = PostingHeads(blocks, text, classifier, facts)
        let least = listsJobs(shown, heads, text) ? 1 : Self.leastWordings
        for shape in heads.shapes where shape != .bold || text.bytes.count <= Self.longestOfBold {
            let own = heads.ofJobs(shape)
            guard own.count > 1, !isOfOne(title, own, heads) else { continue }
            let parts = own.indices.map { place in
                part(from: own[place], to: place + 1 < own.count ? own[place + 1] : blocks.count, shape, heads)
            }
            let sure = parts.filter { wordings(of: $0, text, isListed: least == 1) >= least }
            guard sure.count > 1, sure.count * 3 >= parts.count * 2 else { continue }
            // None of them is lost because it is short of words.
            return parts.filter {
                least == 1
                    ? isLongEnough($0, Self.leastBytesOfListed) && !isTeaser($0, text) : wordings(of: $0, text) > 0
            }
        }
        return []
    }

    /// Whether what the page calls itself names a job: then it is about that one.
    private func namesOne(_ names: PageNames) -> Bool {
        names.titles.joined().contains { facts.stands(.noun, in: $0) && !facts.isWhole($0, .noTitle) }
    }

    /// Whether the page says that it lists jobs: what it calls itself, or a heading ahead of the first job, is "Vacancies",
    /// "La mairie recrute" or the like.
    private func listsJobs(_ shown: PagePosting.Shown, _ heads: PostingHeads, _ text: FlatText) -> Bool {
        let ahead = heads.shapes.compactMap { heads.ofJobs($0).first }.min() ?? 0
        let lines = shown.blocks[..<ahead].suffix(Self.mostAhead).filter { $0.length <= PostingHeads.longest }
            .map { text.text(of: $0).onOneLine }
        return (shown.names.titles.joined() + lines).contains { line in
            facts.isWhole(line, .noTitle) || facts.stands(.listing, in: line)
        }
    }

    /// So many blocks ahead of the first job are looked at for the page's own heading.
    private static let mostAhead = 6

    /// Whether the page's title names a job, and is none of the headings: then they are parts of one posting.
    private func isOfOne(_ title: String?, _ own: [Int], _ heads: PostingHeads) -> Bool {
        guard let title, title.last != ".", facts.stands(.noun, in: title), !facts.isWhole(title, .noTitle) else {
            return false
        }
        let words = EmployerName.words(PostingHeads.withoutNumber(title))
        return !own.contains { place in
            let heading = EmployerName.words(heads.heading(at: place))
            return heading.starts(with: words) || words.starts(with: heading)
        }
    }

    /// A posting ends ahead of the next one, or of a heading of a higher rank.
    private func part(from start: Int, to next: Int, _ shape: PostingHeads.Shape, _ heads: PostingHeads) -> Part {
        let blocks = heads.blocks
        let end = blocks[(start + 1)..<next].firstIndex { $0.kind == .heading && $0.level < shape.endingRank } ?? next
        return Part(title: heads.heading(at: start), blocks: Array(blocks[start..<end]))
    }

    /// How many different wordings of a posting a part holds; none where it is too short.
    private func wordings(of part: Part, _ text: FlatText, isListed: Bool = false) -> Int {
        guard isLongEnough(part, isListed ? Self.leastBytesOfListed : Self.leastBytes), !isTeaser(part, text) else {
            return 0
        }
        return found(in: part, text).values.reduce(0, +)
    }

    private func isLongEnough(_ part: Part, _ least: Int) -> Bool {
        guard let first = part.blocks.first, let last = part.blocks.last else { return false }
        return last.end - first.end >= least || first.length >= 2 * least
    }

    private func found(in part: Part, _ text: FlatText) -> [PostingSigns.Sign: Int] {
        guard let first = part.blocks.first, let last = part.blocks.last, last.end > first.end else { return [:] }
        let found = text.bytes[first.end..<last.end].withUnsafeBufferPointer { signs.wordings(in: $0) }
        return found.filter { [.asks, .does, .offers, .hires].contains($0.key) }
    }

    /// A teaser in a list of results is a link, and tells the terms only.
    private func isTeaser(_ part: Part, _ text: FlatText) -> Bool {
        guard let first = part.blocks.first, let last = part.blocks.last, LinkedText.isLink(first),
            last.end - first.end < Self.longestTeaser
        else { return false }
        let found = found(in: part, text)
        return (found[.asks] ?? 0) + (found[.does] ?? 0) < Self.leastWordings
    }
}
