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

    /// Where in a web archive an input stands.
    public enum ArchivePlace: Sendable, Equatable {
        /// It is one of the archive's pages.
        case page
        /// It is the end of it: so many records, so many of them pages.
        case end(records: Int, pages: Int)
    }

    /// The input's name as the user gave it.
    public var source: String
    /// Where in a web archive it stands; nil for all other inputs.
    public var archive: ArchivePlace?
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
        /// Whether it holds a posting.
        public var hasPostings: Bool
        /// Where in a web archive it stands; nil for all other inputs.
        public var archive: ArchivePlace?
    }

    /// What goes to people rather than into the results.
    public var summary: Summary {
        Summary(
            source: source, diagnostics: allDiagnostics, hasFailed: hasFailed, hasPostings: !postings.isEmpty,
            archive: archive)
    }

    /// Gives the diagnostics of the whole to its first posting, where they reach the output; an input without a posting
    /// and without a word why gets one.
    mutating func settleDiagnostics() {
        if !postings.isEmpty {
            postings[0].tagged.diagnostics = diagnostics + postings[0].tagged.diagnostics
            diagnostics = []
        } else if !hasFailed {
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
