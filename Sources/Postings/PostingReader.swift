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
    let headings: PhraseVocabulary

    /// Makes a reader.
    ///
    /// - Parameter headings: section headings; the categories are the raw values of `Section`.
    public init(headings: PhraseVocabulary, parser: MarkupParser = MarkupParser()) {
        self.headings = headings
        self.parser = parser
    }

    /// Reads one input whole.
    ///
    /// - Parameters:
    ///   - bytes: the input as it came.
    ///   - source: its name as the user gave it, "-" for standard input.
    ///   - format: what it is, if known.
    public func read(_ bytes: [UInt8], source: String, as format: SourceFormat? = nil) -> Reading {
        Reading(postings: [], diagnostics: [])
    }
}
