import ArgumentParser
import Foundation
import Markup
import Reporting
import Skillsieve

extension OutputFormat: ExpressibleByArgument {}

// Arguments arrive as `FilePath.arguments` gives them, so that a name that is no UTF-8 keeps its bytes.
extension FilePath: ExpressibleByArgument {}

/// Which taxonomies and weights are in use.
struct TaxonomyOptions: ParsableArguments {
    @Option(
        name: .customLong("taxonomy"),
        help: ArgumentHelp(
            "Use an imported taxonomy instead of the built-in one.",
            discussion: """
                Given again, each further one is laid on top of those before; 'built-in' stands for the built-in one.
                """,
            valueName: "file"))
    var files: [FilePath] = []

    @Option(help: ArgumentHelp("Lay other scoring weights over the built-in ones.", valueName: "file"))
    var weights: FilePath?

    @Option(
        help: ArgumentHelp(
            "Read postings with a model that 'train' made, in place of the built-in one.", valueName: "file"))
    var model: FilePath?

    @Flag(name: .shortAndLong, help: "Show notes on standard error too.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Show errors only on standard error.")
    var quiet = false

    var console: Console { Console(isVerbose: verbose && !quiet, isQuiet: quiet) }

    /// The sieve that these options make.
    ///
    /// - Parameter day: from which "3 days ago" in a posting is counted; nil where such a statement is no date.
    func sieve(asOf day: CalendarDay? = nil) throws -> Sieve {
        var sieve = try Sieve(configuration)
        sieve.asOf = day
        return sieve
    }

    /// The suggester that these options make.
    func suggester() throws -> Suggester { try Suggester(configuration) }

    private var configuration: Configuration {
        let console = console
        return Configuration(taxonomyFiles: files, weightsFile: weights, modelFile: model, note: { console.note($0) })
    }
}

/// Where results go, and in what form.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "The form of the output (default: that of the output file's ending, else table).", valueName: "format"))
    var chosenFormat: OutputFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write to a file, which appears only when all is done; '-' is standard output.", valueName: "file"))
    var output: FilePath?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            "Put an apostrophe before CSV cells that a spreadsheet would take for a formula, and replace control characters."
        ))
    var csvSafe = true

    /// The form of the output: as asked for, else what the output file's ending means.
    var format: OutputFormat {
        chosenFormat ?? output.flatMap { OutputFormat(ending: $0.endings.last ?? "") } ?? .table
    }

    /// How CSV is written.
    var csv: CSVStyle { csvSafe ? .safe : .exact }

    /// Whether results go elsewhere than to standard output.
    var isToFile: Bool { output.map { $0 != ByteOutput.standardOutput } ?? false }
}

/// How many inputs are worked on at once.
struct JobsOption: ParsableArguments {
    @Option(help: ArgumentHelp("Work on so many inputs at once (default: one for each core).", valueName: "number"))
    var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs is \(jobs); give a number of 1 or more") }
    }
}
