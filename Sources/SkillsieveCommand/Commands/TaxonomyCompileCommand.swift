import ArgumentParser
import Skillsieve

/// Compiles a taxonomy's sources; what the build and the installation call.
struct TaxonomyCompileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compile",
        abstract: "Compiles a folder of taxonomy sources to one file.",
        discussion: """
            The same sources give the same bytes.

            EXAMPLE:
              skillsieve taxonomy compile Taxonomy --output skillsieve.skilltax
            """,
        shouldDisplay: false)

    @Argument(help: ArgumentHelp("The folder of sources.", valueName: "folder"))
    var folder: FilePath

    @Option(name: .shortAndLong, help: ArgumentHelp("The compiled file.", valueName: "file"))
    var output: FilePath

    func run() throws {
        let result = try TaxonomyCompiler().compile(TaxonomyFolder(folder))
        for problem in result.problems { Console.write(Wording.warning(problem)) }
        let file = try ByteOutput(path: output)
        try file.write(result.bytes)
        try file.finish()
    }
}
