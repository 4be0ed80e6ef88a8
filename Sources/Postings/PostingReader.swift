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

    /// Makes a reader.
    ///
    /// - Parameter headings: section headings; the categories are the raw values of `Section`.
    public init(headings: PhraseVocabulary, parser: MarkupParser = MarkupParser()) {
        classifier = HeadingClassifier(vocabulary: headings)
        self.parser = parser
    }

    /// Reads one input whole.
    ///
    /// - Parameters:
    ///   - bytes: the input as it came.
    ///   - source: its name as the user gave it, "-" for standard input.
    ///   - format: what it is, if known.
    public func read(_ bytes: [UInt8], source: String, as format: SourceFormat? = nil) -> Reading {
        postings(of: parser.parse(bytes, as: format), source: source)
    }

    /// Turns a document into postings.
    public func postings(of document: Document, source: String) -> Reading {
        let stem = Self.stem(of: source)
        let records = document.records.filter(RecordPosting.isPosting)
        var postings = read(records, of: document, stem: stem, source: source)
        if let page = PagePosting(classifier: classifier).posting(document, id: PostingID(stem), source: source) {
            merge(page, into: &postings)
        }
        guard !postings.isEmpty else {
            return Reading(
                postings: [], diagnostics: document.diagnostics + [PostingProblem.noPosting(source: source).diagnostic])
        }
        if postings.count == 1 {
            postings[0].diagnostics = document.diagnostics + postings[0].diagnostics
            return Reading(postings: postings, diagnostics: [])
        }
        return Reading(postings: postings, diagnostics: document.diagnostics)
    }

    private func read(_ records: [Record], of document: Document, stem: String, source: String) -> [Posting] {
        let maker = RecordPosting(parser: parser, classifier: classifier)
        return records.map { record in
            let reference = RecordFields.first(RecordFields.identifier, in: record)
            let id = records.count == 1 ? stem : "\(stem)#\(reference ?? String(record.ordinal))"
            return maker.posting(record, id: PostingID(id), source: source, language: document.language)
        }
    }

    /// Puts a page's visible text and its structured record together: the longer text stays, the other's facts are kept.
    private func merge(_ page: Posting, into postings: inout [Posting]) {
        guard let record = postings.first else {
            postings = [page]
            return
        }
        // Several records on a page, or a record with a full description: the page only repeats them.
        guard postings.count == 1, record.text.bytes.count * 2 < page.text.bytes.count,
            record.text.bytes.count < 600
        else { return }
        var merged = record
        merged.text = page.text
        merged.passages = page.passages
        postings = [merged]
    }

    /// A file's name without folders and ending.
    public static func stem(of source: String) -> String {
        let name = source.split(separator: "/").last.map(String.init) ?? source
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
        return String(name[..<dot])
    }
}
