/// What can be wrong with how a subcommand is used; the wording stands in `Wording.swift`.
enum CommandProblem: Error, Equatable {
    /// Nothing to read was named.
    case nothingNamed
    /// JSON Lines were asked for, and something other than standard input was named.
    case linesFromFile(path: String)
    /// Standard input was named twice.
    case standardInputTwice
    /// A list of files that cannot be read, with the system's reason.
    case unreadableList(path: String, reason: String)
    /// Two options that exclude one another.
    case explainFormat(format: String)
    /// A form that a card does not have.
    case cardFormat(format: String)
    /// No folder of taxonomy sources was named, and the program does not lie in a build folder.
    case noTaxonomyFolder

    /// Nothing could be read of what was to be imported.
    case nothingImported(path: String)

    /// The exit status that it ends the program with.
    var status: Int32 { if case .nothingImported = self { 1 } else { 2 } }
}
