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

    @Option(
        help: "How often the model of words meets each sentence; that of lines meets each posting three times as often."
    )
    var rounds: Int?

    @Option(help: ArgumentHelp("The first step of the model of lines.", visibility: .hidden))
    var lineRate: Double?

    @Option(help: ArgumentHelp("The first step of the model of tokens.", visibility: .hidden))
    var tokenRate: Double?

    @Option(
        help: ArgumentHelp(
            "What is added to the score of \"names nothing\", in sixteenths: less finds more.", visibility: .hidden))
    var outsideOffset: Int?

    @Option(help: ArgumentHelp("The price of large weights of the model of lines.", visibility: .hidden))
    var linesL2: Double?

    @Option(help: ArgumentHelp("The price of large weights of the model of tokens.", visibility: .hidden))
    var tokensL2: Double?

    @Flag(help: ArgumentHelp("Learn no table of what margins are worth.", visibility: .hidden))
    var uncalibrated = false

    @OptionGroup var jobs: JobsOption
    @OptionGroup var taxonomy: TaxonomyOptions

    func validate() throws {
        if let rounds, rounds < 1 { throw ValidationError("--rounds is \(rounds); give a number of 1 or more") }
    }

    func run() throws {
        let console = taxonomy.console
        var options = ReadingTrainer.Options()
        options.threads = jobs.jobs
        if let rounds { options.rounds = rounds }
        if let lineRate { options.lineRate = lineRate }
        if let tokenRate { options.tokenRate = tokenRate }
        options.isCalibrated = !uncalibrated
        if let outsideOffset { options.outsideOffset = outsideOffset }
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
