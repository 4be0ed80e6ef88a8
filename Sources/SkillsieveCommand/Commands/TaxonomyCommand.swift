import ArgumentParser

/// Looks into the taxonomy.
struct TaxonomyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "taxonomy",
        abstract: "Looks into the taxonomy of skills, imports and exports others, checks it.",
        discussion: """
            EXAMPLE:
              skillsieve taxonomy search 'incident response'
            """,
        subcommands: [
            TaxonomySearchCommand.self, TaxonomyShowCommand.self, TaxonomyLintCommand.self,
            TaxonomyImportCommand.self, TaxonomyExportCommand.self, TaxonomyCompileCommand.self,
        ])
}
