import ArgumentParser
import Skillsieve
import Tagging

/// Learns from marked pages how to read postings.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learns from marked pages how to read postings.",
        discussion: """
            The marks are a gold file as 'evaluate' takes it, best with "context", the line in which a phrase stands. The
            same marks and pages give the same bytes. Use the model with --model.

            EXAMPLE:
              skillsieve train marks.jsonl pages --output mine.model
            """)

    @Argument(help: ArgumentHelp("The marks, as JSON Lines.", valueName: "marks"))
    var marks: FilePath

    @Argument(help: ArgumentHelp("The folder of pages, each named by its id and '.html'.", valueName: "pages"))
    var pages: FilePath

    @Option(name: .shortAndLong, help: ArgumentHelp("The model's file.", valueName: "model"))
    var output: FilePath

    @Option(
        help: ArgumentHelp(
            "Where each posting was published, as a JSON object by id; what stands in one source alone is not learned.",
            valueName: "file"))
    var sources: FilePath?

    @Option(
        help: ArgumentHelp(
            "Words that stand in like surroundings: word, tab, number; or a model that has them.", valueName: "file"))
    var clusters: FilePath?

    @Option(help: ArgumentHelp("Leave out the marks of a file's ids, one a line.", valueName: "file"))
    var without: FilePath?

    @Option(help: "No more rounds than this for each part.")
    var rounds: Int?

    @Option(help: ArgumentHelp("The price of large weights of the model of lines.", visibility: .hidden))
    var linesL2: Double?

    @Option(help: ArgumentHelp("The price of large weights of the model of tokens.", visibility: .hidden))
    var tokensL2: Double?

    @OptionGroup var jobs: JobsOption
    @OptionGroup var taxonomy: TaxonomyOptions

    func run() throws {
        let console = taxonomy.console
        var options = ReadingTrainer.Options()
        options.threads = jobs.jobs
        if let rounds { options.rounds = rounds }
        if let linesL2 { options.linesL2 = linesL2 }
        if let tokensL2 { options.tokensL2 = tokensL2 }
        let left = Set(try without.map { try TrainingFiles.lines($0) } ?? [])
        let run = try TrainingRun(
            marks: marks, pages: pages, sources: try sources.map { try TrainingFiles.origins($0) } ?? [:],
            clusters: try clusters.map { try TrainingFiles.clusters($0) } ?? [:], options: options,
            leaving: left.contains, sieve: try taxonomy.sieve(), progress: { console.note($0) })
        let file = try ByteOutput(path: output)
        try file.write(run.outcome.file.text)
        try file.finish()
        console.showWarnings(run.warnings)
        console.showErrors(run.problems)
        if !run.problems.isEmpty { throw ExitCode(1) }
    }
}
