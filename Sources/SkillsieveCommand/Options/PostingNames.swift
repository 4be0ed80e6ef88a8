import Skillsieve

/// The names of postings that a user gave.
enum PostingNames {
    /// Refuses none at all, and standard input twice.
    static func check(_ names: [FilePath]) throws(CommandProblem) {
        guard !names.isEmpty else { throw .nothingNamed }
        guard names.filter({ $0 == PostingSources.standardInput }).count <= 1 else { throw .standardInputTwice }
    }
}
