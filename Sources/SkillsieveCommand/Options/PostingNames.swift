/// The names of postings that a user gave.
enum PostingNames {
    /// Refuses none at all, and standard input twice.
    static func check(_ names: [String]) throws(CommandProblem) {
        guard !names.isEmpty else { throw .nothingNamed }
        guard names.filter({ $0 == "-" }).count <= 1 else { throw .standardInputTwice }
    }
}
