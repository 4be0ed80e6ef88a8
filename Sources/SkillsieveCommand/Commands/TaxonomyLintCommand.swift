import ArgumentParser
import Skillsieve

/// Checks a taxonomy's sources.
struct TaxonomyLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Checks the sources of a taxonomy.",
        discussion: """
            Finds duplicates, links that lead nowhere or in circles, labels that two concepts claim, plain English words
            as labels, credentials that show nothing, and durations and costs that cannot be right. Exit status 1 if
            something is found that must be mended.

            EXAMPLE:
              skillsieve taxonomy lint Taxonomy
            """)

    @Argument(help: ArgumentHelp("The folder (default: the one that the program was built with).", valueName: "folder"))
    var folder: FilePath?

    @Flag(help: "List the skills that no credential assesses too.")
    var list = false

    func run() throws {
        guard let path = folder ?? TaxonomyLocation().sources?.path else { throw CommandProblem.noTaxonomyFolder }
        let findings = try TaxonomyLint(TaxonomyFolder(path)).findings
        let errors = findings.filter(\.isError)
        let output = try ByteOutput(path: nil)
        for finding in list ? findings : errors { try output.write(Array((finding.description + "\n").utf8)) }
        try output.finish()
        Console.write(Wording.lint(errors: errors.count, notAssessed: findings.count - errors.count))
        if !errors.isEmpty { throw ExitCode(1) }
    }
}
