import ArgumentParser
import Skillsieve

extension TaxonomyImporter.Format: ExpressibleByArgument {}

/// Compiles another taxonomy into a file that `--taxonomy` takes.
struct TaxonomyImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Compiles ESCO, O*NET, SKOS, CASE or a table into a file for --taxonomy.",
        discussion: """
            ESCO and O*NET are read from the folder that their download was unpacked to, SKOS from RDF/XML, CASE from the
            JSON of a package, a table from comma-separated values in the columns of Taxonomy/skills. Labels that are plain
            words or single letters are marked, so that they count only with evidence around them. With --onto, concepts
            that are the same are merged into those of the file named. Exit status 1 if rows had to be left out: they are
            named, the rest is compiled.

            EXAMPLE:
              skillsieve taxonomy import esco downloads/esco --output esco.skilltax
              skillsieve taxonomy import onet downloads/onet --onto esco.skilltax --output both.skilltax
            """)

    @Argument(help: "What is read: \(TaxonomyImporter.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
    var format: TaxonomyImporter.Format

    @Argument(help: ArgumentHelp("The folder (esco, onet) or file to read.", valueName: "path"))
    var path: FilePath

    @Option(name: .shortAndLong, help: ArgumentHelp("The compiled file.", valueName: "file"))
    var output: FilePath

    @Option(
        help: ArgumentHelp(
            "Lay the concepts on top of a compiled taxonomy.",
            discussion: "Given again, each further one lies on top of those before; 'built-in' is the built-in one.",
            valueName: "file"))
    var onto: [FilePath] = []

    @Option(
        help: ArgumentHelp("The scheme that results name (default: esco, onet, or the file's name).", valueName: "name")
    )
    var scheme: String?

    @Flag(name: .shortAndLong, help: "Show notes on standard error too.")
    var verbose = false

    func run() throws {
        let console = Console(isVerbose: verbose)
        let builtIn = try TaxonomyLocation().open(note: { console.note($0) })
        let base = try onto.map {
            $0 == FilePath(Configuration.builtInName) ? builtIn : try TaxonomyFiles.openWhole($0)
        }
        let result = try TaxonomyImporter(plainWords: builtIn.plainWords, ranking: builtIn.rankingModel)
            .compile(path, as: format, scheme: scheme, onto: base)
        for absence in result.absences { Console.write(Wording.warning(absence)) }
        console.showErrors(result.problems)
        guard result.concepts > 0 else { throw CommandProblem.nothingImported(path: path.description) }
        let file = try ByteOutput(path: output)
        try file.write(result.bytes)
        try file.finish()
        Console.write(Wording.imported(result.concepts, tally: result.tally, leftOut: result.problems.count))
        if !result.problems.isEmpty { throw ExitCode(1) }
    }
}
