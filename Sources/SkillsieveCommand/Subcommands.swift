import ArgumentParser
import Skillsieve

/// The names of subcommands, to tell what a misspelt one should have been.
enum Subcommands {
    /// The names that are spelled like the first argument that names no subcommand where one is due.
    static func nearest(to arguments: [String]) -> [String] {
        var known = RootCommand.configuration.subcommands
        for argument in arguments where !argument.hasPrefix("-") {
            guard !known.isEmpty else { return [] }
            let found = known.first { name($0) == argument }
            guard let found else { return NearestNames(known.map(name)).find(argument, limit: 2) }
            known = found.configuration.subcommands
        }
        return []
    }

    private static func name(_ command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }
}
