import ArgumentParser
import SkillTaxonomy
import Skillsieve

extension TaxonomyExport: ExpressibleByArgument {}

/// Writes a compiled taxonomy's skills in the format of another.
struct TaxonomyExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the skills of a compiled taxonomy as SKOS, CASE or a table.",
        discussion: """
            'built-in' stands for the built-in taxonomy. What is written can be imported again and gives the same concepts.

            EXAMPLE:
              skillsieve taxonomy export skos esco.skilltax --output esco.rdf
            """)

    @Argument(help: "The format: \(TaxonomyExport.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: TaxonomyExport

    @Argument(help: ArgumentHelp("The compiled taxonomy.", valueName: "file"))
    var file: FilePath

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file, which appears only when all is done.", valueName: "file"))
    var output: FilePath?

    func run() throws {
        let taxonomy =
            file == FilePath(Configuration.builtInName)
            ? try TaxonomyLocation().open() : try TaxonomyFiles.openWhole(file)
        let output = try ByteOutput(path: output)
        try output.write(format.encode(taxonomy.skills.concepts, title: taxonomy.file.digest))
        try output.finish()
    }
}
