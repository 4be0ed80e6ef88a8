import ArgumentParser
import Skillsieve

/// The command line as a whole.
struct RootCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "skillsieve",
        abstract: "Finds what job postings ask for, and how far a candidate's credentials carry.",
        discussion: """
            Data go to standard output, warnings and progress to standard error.
            Exit status: 0 done; 1 some inputs failed (they are named, the rest is done); 2 usage or configuration.

            EXAMPLE:
              skillsieve gap --candidate dana.yaml ads/security-analyst.html
            """,
        version: Version.current,
        subcommands: [
            TagCommand.self, ScoreCommand.self, GapCommand.self, CredentialsCommand.self, TaxonomyCommand.self,
            SuggestCommand.self, EvaluateCommand.self, TrainCommand.self,
        ])
}
