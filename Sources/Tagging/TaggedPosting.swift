import Markup
import Postings

/// A posting with what it asks for.
public struct TaggedPosting: Sendable, Codable, Equatable {
    /// The posting.
    public var posting: Posting
    /// What it asks for, in the order of first mention.
    public var requirements: [Requirement]
    /// The posting's diagnostics and those of the tagger.
    public var diagnostics: [Diagnostic]

    /// Makes a tagged posting.
    public init(posting: Posting, requirements: [Requirement], diagnostics: [Diagnostic] = []) {
        self.posting = posting
        self.requirements = requirements
        self.diagnostics = diagnostics
    }
}
