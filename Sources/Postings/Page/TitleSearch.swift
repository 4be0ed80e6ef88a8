import Markup

/// Chooses the title of a page's posting among its headings, the parts that are called so, and the pieces of the page's name.
///
/// Each candidate has points for where it stands, for agreeing with a piece of what the page calls itself, and against what
/// no job is called: the site's or the employer's name, "Careers", a logo that is a link. The points were weighed on saved
/// pages of boards, applicant trackers and employers' own sites.
struct TitleSearch {
    let vocabulary: FactVocabulary
    /// The site's and the employer's names, as words.
    private let ownNames: [[String]]
    /// The pieces of the page's name that may hold the job's title, as words.
    private let pieces: [(text: String, words: [String])]
    /// Where the job is, which stands beside its title.
    private var place: [String] = []
    /// Values of labels, with which lines end that are facts.
    private var values: [String] = []
    private var best: (text: String, points: Int)?

    /// A longer line is a sentence, in which anybody may be named.
    private static let longestLine = 90

    private enum Points {
        static let labelled = 10
        static let named = 8
        static let ranks = [6, 3, 2]
        static let block = 1
        static let firstPiece = 4
        static let laterPiece = 2
        /// Agreement with the first piece of the page's name, or with another.
        static let agreesWithFirst = 6
        static let agreesWithOther = 2
        static let generic = -20
        static let ownName = -9
        static let logo = -8
        static let linked = -3
        /// A word for people by their work stands in it.
        static let noun = 4
    }

    init(_ names: PageNames, _ vocabulary: FactVocabulary, organization: String?) {
        self.vocabulary = vocabulary
        let own = (names.sites + names.holders + [organization ?? ""]).map { EmployerName.words($0) }
            .filter { !$0.isEmpty }
        var pieces: [(text: String, words: [String])] = []
        for piece in names.titles.joined() where !vocabulary.isWhole(piece, .noTitle) {
            let words = Self.core(EmployerName.words(piece))
            if !words.isEmpty, !own.contains(words), !pieces.contains(where: { $0.words == words }) {
                pieces.append((piece, words))
            }
        }
        self.pieces = pieces
        ownNames = own
    }

    /// The title, on one line; nil where the page shows none.
    static func find(
        _ text: FlatText, _ blocks: [Block], _ names: PageNames, _ facts: PageFacts, _ vocabulary: FactVocabulary
    ) -> String? {
        var search = TitleSearch(names, vocabulary, organization: facts.organization)
        search.place = facts.location.map { EmployerName.words($0) } ?? []
        search.values = facts.values
        if let labelled = facts.title { search.consider(labelled, Points.labelled) }
        if let named = facts.namedTitle { search.consider(named, Points.named) }
        search.consider(text, blocks)
        for (index, piece) in search.pieces.enumerated() {
            search.consider(piece.text, index == 0 ? Points.firstPiece : Points.laterPiece, agreeing: false)
        }
        return search.best?.text
    }

    private mutating func consider(_ text: FlatText, _ blocks: [Block]) {
        // Headings of the first rank count wherever they stand: sites put them into the page's header.
        for block in text.blocks
        where block.kind == .heading && block.level == 1 && !block.isHidden && block.region.mayStateFacts {
            consider(block, of: text, Points.ranks[0])
        }
        for block in blocks {
            if block.runningLength > PostingTitle.prose { break }
            guard block.kind != .heading || block.level > 1 else { continue }
            let rank = block.kind == .heading ? block.level : 7
            consider(block, of: text, rank <= Points.ranks.count ? Points.ranks[rank - 1] : Points.block)
        }
    }

    private mutating func consider(_ block: Block, of text: FlatText, _ points: Int) {
        let points = points + (LinkedText.isLink(block) ? block.level == 1 ? Points.logo : Points.linked : 0)
        guard block.length <= PostingTitle.longest, mayWin(points, agreeing: true) else { return }
        consider(text.text(of: block), points)
    }

    /// Whether a candidate could beat the best so far if all that can speak for it did: few blocks behind the first heading
    /// could, and each string costs.
    private func mayWin(_ points: Int, agreeing: Bool) -> Bool {
        let most = points + Points.noun + (agreeing && !pieces.isEmpty ? Points.agreesWithFirst : 0)
        return most > max(0, best?.points ?? 0)
    }

    private mutating func consider(_ text: String, _ points: Int, agreeing: Bool = true) {
        guard mayWin(points, agreeing: agreeing) else { return }
        let lines = text.lines.map(\.onOneLine)
        guard let first = lines.first, first.holdsLetter, text.utf8.count <= PostingTitle.longest else {
            return
        }
        var shown = lines.joined(separator: " ")
        var sum = points
        if agreeing {
            let (whole, alone) = (agreement(of: shown), lines.count > 1 ? agreement(of: first) : 0)
            // A line break often parts the title from the place or the day.
            if alone > 0, alone >= whole { shown = first }
            sum += max(whole, alone)
        }
        let words = EmployerName.words(shown)
        if vocabulary.isNoTitle(shown) { sum += Points.generic }
        if values.contains(where: { shown.hasSuffix($0) }) { sum += Points.ownName }
        if ownNames.contains(words) || words == place { sum += Points.ownName }
        if shown.holds(":") && shown.contains("://") || shown.hasSuffix(".pdf")
            || Placeholder.stands(in: shown)
        {
            sum += Points.generic
        }
        if shown.utf8.count <= Self.longestLine, vocabulary.stands(.noun, in: shown) { sum += Points.noun }
        guard sum > 0, sum > best?.points ?? 0 else { return }
        best = (Self.withoutReference(shown), sum)
    }

    private func agreement(of text: String) -> Int {
        let words = EmployerName.words(text)
        guard !words.isEmpty else { return 0 }
        for (index, piece) in pieces.enumerated()
        where Self.stands(words, in: piece.words) || Self.stands(piece.words, in: words) {
            return index == 0 ? Points.agreesWithFirst : Points.agreesWithOther
        }
        return 0
    }

    private static func stands(_ words: [String], in others: [String]) -> Bool {
        others.count >= words.count && (0...(others.count - words.count)).contains { others[$0...].starts(with: words) }
    }

    private static let fillers: Set<String> = ["job", "jobs", "vacancy", "position", "opening", "posting"]

    /// Words without "Job" at their end.
    private static func core(_ words: [String]) -> [String] {
        let core = words.last.map { fillers.contains($0) } == true ? Array(words.dropLast()) : words
        return core.isEmpty ? words : core
    }

    /// "Dock Planner - Ferries JR0021": the board's number is no part of the title.
    private static func withoutReference(_ title: String) -> String {
        let words = title.partedBySpaces
        guard words.count > 2, let last = words.last, last.utf8.contains(where: { $0 < 0x3A || $0 >= 0x80 }),
            last.count >= 5, last.filter(\.isNumber).count >= 4,
            last.allSatisfy({ $0.isNumber || $0.isUppercase || "-_#".contains($0) })
        else { return title }
        return words.dropLast().joined(separator: " ")
    }
}

extension FactVocabulary {
    /// Whether a text, taken whole, is what no job is called, or the label of a fact.
    fileprivate func isNoTitle(_ text: String) -> Bool {
        let found = facts(of: text)
        return found.contains(.noTitle) || found.label != nil
    }
}
