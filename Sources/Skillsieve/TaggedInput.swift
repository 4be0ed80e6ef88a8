import Markup
import Postings
import Tagging

/// What one input gave: its postings, tagged, and what was wrong with it.
public struct TaggedInput: Sendable, Equatable {
    /// A posting, with what was considered if that was asked for.
    public struct Entry: Sendable, Equatable {
        /// The posting.
        public var tagged: TaggedPosting
        /// What the tagger considered; nil where nobody asked.
        public var considered: [Consideration]?
    }

    /// What of an input that is read piece by piece something is.
    public enum Part: Sendable, Equatable {
        /// It is a page of a web archive.
        case page
        /// It is the end of a web archive: so many records, so many of them pages.
        case endOfArchive(records: Int, pages: Int)
        /// It is a piece of a feed.
        case piece
        /// It is the end of a feed that came in pieces.
        case endOfFeed
        /// It is a line or a row of a file.
        case row
        /// It stands in a folder and is not read there.
        case passedOver(InputFiles.PassedOver)
    }

    /// The input's name as the user gave it.
    public var source: String
    /// What of a larger input it is; nil where it is whole.
    public var part: Part?
    /// SHA-256 of its bytes; nil where there were none to be read.
    public var digest: String?
    /// Its postings in order.
    public var postings: [Entry]
    /// What was wrong with the input as a whole.
    public var diagnostics: [Diagnostic]

    init(source: String, digest: String? = nil, postings: [Entry] = [], diagnostics: [Diagnostic] = []) {
        self.source = source
        self.digest = digest
        self.postings = postings
        self.diagnostics = diagnostics
    }

    init(_ problem: InputProblem) {
        self.init(source: problem.source, diagnostics: [problem.diagnostic])
    }

    /// Whether something in it could not be read at all.
    public var hasFailed: Bool {
        allDiagnostics.contains { $0.severity == .error }
    }

    /// What was wrong with the input, then with its postings.
    public var allDiagnostics: [Diagnostic] {
        diagnostics + postings.flatMap(\.tagged.diagnostics)
    }

    /// What goes to people rather than into the results.
    public struct Summary: Sendable {
        /// The input's name as the user gave it.
        public var source: String
        /// What was wrong with it and its postings.
        public var diagnostics: [Diagnostic]
        /// Whether something in it could not be read at all.
        public var hasFailed: Bool
        /// How many postings it holds.
        public var postings: Int
        /// What of a larger input it is; nil where it is whole.
        public var part: Part?

        /// Whether it holds a posting.
        public var hasPostings: Bool { postings > 0 }
    }

    /// What goes to people rather than into the results.
    public var summary: Summary {
        Summary(
            source: source, diagnostics: allDiagnostics, hasFailed: hasFailed, postings: postings.count,
            part: part)
    }

    /// Gives the diagnostics of the whole to its first posting, where they reach the output; an input without a posting
    /// and without a word why gets one.
    mutating func settleDiagnostics() {
        if !postings.isEmpty {
            postings[0].tagged.diagnostics = diagnostics + postings[0].tagged.diagnostics
            diagnostics = []
        } else if !hasFailed, part != .piece {
            diagnostics.append(InputProblem.noPosting(source: source).diagnostic)
        }
    }

    /// Gives the postings a name from outside: the one posting that name, several of them numbers after it.
    mutating func rename(_ id: String, source: String) {
        for index in postings.indices {
            postings[index].tagged.posting.source = source
            let name = postings.count == 1 ? id : "\(id)#\(index + 1)"
            postings[index].tagged.posting.id = PostingID(name)
        }
    }
}
