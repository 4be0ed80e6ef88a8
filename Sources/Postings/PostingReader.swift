import Markup
import PhraseMatching

/// Turns documents into postings: one for each structured record, or one for the page's main text.
public struct PostingReader: Sendable {
    /// The postings of one input, and what was wrong with the input as a whole.
    public struct Reading: Sendable, Codable, Equatable {
        /// In document order.
        public var postings: [Posting]
        /// Diagnostics that belong to no single posting; an error among them where there is none.
        public var diagnostics: [Diagnostic]

        /// Makes a reading.
        public init(postings: [Posting], diagnostics: [Diagnostic]) {
            self.postings = postings
            self.diagnostics = diagnostics
        }
    }

    /// Reads bytes into documents.
    public let parser: MarkupParser
    private let classifier: HeadingClassifier
    private let facts: FactVocabulary
    private let signs: PostingSigns
    /// Tells what language a posting is in.
    let detector: LanguageDetector
    /// BCP 47 codes of the languages that later stages have words for.
    let servedLanguages: [String]
    /// The day from which "posted 3 days ago" is counted; without one such a statement is no date.
    public var asOf: CalendarDay?

    /// Makes a reader.
    ///
    /// - Parameters:
    ///   - headings: section headings; the categories are the raw values of `Section`, and those of single lines of page
    ///     furniture (`control`, `notice`, `imprint`).
    ///   - facts: wordings that name facts, by the raw values of `PageFact`; none finds no fact of a page's text.
    ///   - signs: wordings by the raw values of `PostingSigns.Sign`; with none every page of some text is a posting.
    ///   - languages: by which languages are told apart; without it only those are told that have an alphabet of their own.
    ///   - servedLanguages: BCP 47 codes of the languages that the taxonomy has labels in; a posting in another one gets
    ///     a diagnostic.
    public init(
        headings: PhraseVocabulary, facts: PhraseVocabulary, signs: PhraseVocabulary, languages: LanguageTable = .empty,
        servedLanguages: [String] = ["en"], parser: MarkupParser = MarkupParser()
    ) {
        self.facts = FactVocabulary(facts)
        self.signs = PostingSigns(signs)
        classifier = HeadingClassifier(vocabulary: headings)
        detector = LanguageDetector(table: languages)
        self.servedLanguages = servedLanguages
        self.parser = parser
    }

    /// Reads one input whole.
    ///
    /// - Parameters:
    ///   - bytes: the input as it came.
    ///   - source: its name as the user gave it, "-" for standard input.
    ///   - format: what it is, if known.
    ///   - id: what the ids of its postings begin with; nil for the stem of its name.
    ///   - isPosting: whether somebody says that it is a posting; else a page that reads like none is refused.
    public func read(
        _ bytes: [UInt8], source: String, as format: SourceFormat? = nil, id: PostingID? = nil, isPosting: Bool = false
    ) -> Reading {
        postings(of: parser.parse(bytes, as: format), source: source, id: id, isPartOfFeed: false, isPosting: isPosting)
    }

    /// Reads a piece of a feed; ids, ordinals and lines are those that the whole feed would give.
    ///
    /// A piece without a posting is no fault of its own: whether the feed has any shows at its end. Nor is it told here
    /// that two pieces have a posting of one reference each.
    ///
    /// - Parameters:
    ///   - piece: as a `FeedCutter` hands it out.
    ///   - source: the feed's name as the user gave it, "-" for standard input.
    ///   - id: what the ids of its postings begin with; nil for the stem of its name.
    public func read(_ piece: FeedCutter.Piece, source: String, id: PostingID? = nil) -> Reading {
        postings(of: parser.parse(piece), source: source, id: id, isPartOfFeed: !piece.isWhole)
    }

    /// Turns a document into postings.
    public func postings(of document: Document, source: String) -> Reading {
        postings(of: document, source: source, id: nil, isPartOfFeed: false)
    }

    /// - Parameter isPartOfFeed: whether other records stand in other pieces, so that even a single one is one of several.
    private func postings(
        of document: Document, source: String, id: PostingID?, isPartOfFeed: Bool, isPosting: Bool = false
    ) -> Reading {
        let id = id ?? PostingID(Self.stem(of: source))
        var problems: [PostingProblem] = []
        let readings = RecordSelection(document, &problems).readings
        let page = PagePosting(classifier: classifier, facts: facts, signs: signs, asOf: asOf)
        var postings: [Posting] = []
        switch readings.count {
        case 0:
            switch page.content(document, id: id, source: source, isPosting: isPosting) {
            case .postings(let found): postings = found.map { titled($0, document) }
            case .other: problems.append(.unlikePosting(source: source))
            case .nothing where isPartOfFeed: break
            case .nothing: problems.append(.noPosting(source: source, format: document.format))
            }
        case 1 where !isPartOfFeed: postings = [posting(of: readings[0], in: document, page, id, source)]
        default: postings = self.postings(of: readings, in: document, id, source)
        }
        for index in postings.indices {
            findLanguage(of: &postings[index])
            postings[index].location = postings[index].location?.readApart(language: postings[index].language)
        }
        var diagnostics = document.diagnostics + problems.map(\.diagnostic)
        if postings.count == 1, !isPartOfFeed {
            postings[0].diagnostics = diagnostics + postings[0].diagnostics
            diagnostics = []
        }
        return Reading(postings: postings, diagnostics: diagnostics)
    }

    /// The posting of a page's one record, with what only the page's visible text says.
    private func posting(
        of reading: RecordReading, in document: Document, _ page: PagePosting, _ id: PostingID, _ source: String
    ) -> Posting {
        var (record, length) = maker(for: document).posting(reading, id: id, source: source)
        let shown = page.shown(document)
        record.organization = record.organization ?? Self.employer(beside: reading, in: document, shown.names)
        let merger = PageMerger(descriptionLength: length)
        if merger.isWhole(record, beside: shown.text, classifier) {
            page.state(&record, shown, document)
        } else if let visible = page.posting(shown, of: document, id: id, source: source) {
            record = merger.merge(page: visible, into: record)
            if length == 0 { Self.tellOfText(reading, &record) }
        } else {
            page.state(&record, shown, document)
        }
        page.settleEmployer(of: &record, shown, document)
        return record
    }

    /// A record without a description is whole all the same where the page shows it.
    private static func tellOfText(_ reading: RecordReading, _ posting: inout Posting) {
        let problem = PostingProblem.textOfPage(
            record: reading.record.ordinal, title: posting.title ?? "", line: reading.record.line)
        let place = posting.diagnostics.firstIndex { $0.code == problem.diagnostic.code }
        if let place { posting.diagnostics[place] = problem.diagnostic }
    }

    /// The one organization that a page marks up beside its posting, in the same way: classic themes put it into the
    /// posting's element without saying that it is the employer.
    private static func employer(
        beside reading: RecordReading, in document: Document, _ page: PageNames
    ) -> String? {
        guard reading.record.syntax == .microdata || reading.record.syntax == .rdfa else { return nil }
        let names = document.records.filter { $0.syntax == reading.record.syntax && $0.type == "Organization" }
            .compactMap { $0.first("name") }
        guard let name = names.first, names.allSatisfy({ $0 == name }), !page.isSite(name) else {
            return nil
        }
        return name
    }

    private func maker(for document: Document) -> RecordPosting {
        RecordPosting(
            parser: parser, classifier: classifier, names: RecordSelection.names(in: document),
            documentTitle: document.title,
            documentAuthor: document.metadata.first { $0.path == "author.name" }?.value, language: document.language)
    }

    /// The postings of a feed or of a page that shows several, each with the id that its reference or number makes; two of one
    /// reference have one id.
    private func postings(
        of readings: [RecordReading], in document: Document, _ stem: PostingID, _ source: String
    ) -> [Posting] {
        let maker = maker(for: document)
        return readings.map { reading in
            var posting = maker.posting(reading, id: stem, source: source).posting
            posting.id = PostingID("\(stem)#\(posting.reference ?? String(reading.record.ordinal))")
            return posting
        }
    }

    /// Text without markup has no headings: its first line is its title, if it is as short as one.
    private func titled(_ page: Posting, _ document: Document) -> Posting {
        guard document.format == .plainText, page.title == nil, let first = page.passages.first,
            first.range.count <= Self.longestTitle, page.passages.count > 1
        else { return page }
        var titled = page
        titled.title = page.text.text(first.range)
        return titled
    }

    private static let longestTitle = 100

    /// A file's name without folders and ending.
    public static func stem(of source: String) -> String {
        let name = source.parted(at: "/").last.map(String.init) ?? source
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
