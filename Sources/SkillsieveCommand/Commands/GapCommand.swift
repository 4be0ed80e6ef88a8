import ArgumentParser
import Markup
import Matching
import Reporting
import Skillsieve

/// Reports what is missing, and how to close the gap.
struct GapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gap",
        abstract:
            "Reports what a candidate's credentials cover of a posting, what is missing, and how to close the gap.",
        discussion: """
            Every point of the score is traced to a phrase in the posting and a credential of the candidate. Over several
            postings, a summary at the end tells what is missing most and what one more credential would open.

            EXAMPLE:
              skillsieve gap --candidate dana.yaml ads/analyst.html --format html --output report.html
            """)

    @OptionGroup var candidates: CandidateOptions

    @Argument(help: ArgumentHelp("Files, folders, or '-' for standard input.", valueName: "posting"))
    var postings: [FilePath] = []

    @Option(help: ArgumentHelp("Plan no more than so many hours of learning.", valueName: "number"))
    var hours: Double?

    @Option(
        help: ArgumentHelp(
            "Plan no more than these fees, such as 300 (US dollars) or '250 EUR'.", valueName: "amount"))
    var budget: BudgetArgument?

    @Option(help: ArgumentHelp("Plan until the score reaches this, 0 to 100.", valueName: "score"))
    var target: Double?

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobsOption

    func validate() throws {
        if let hours, !(hours >= 0 && hours.isFinite) { throw ValidationError(Wording.badHours) }
        if let target, !(0...100).contains(target) { throw ValidationError(Wording.badTarget) }
    }

    func run() async throws {
        try PostingNames.check(postings)
        let sieve = try taxonomy.sieve()
        let matching = try sieve.matching()
        let (files, failed) = candidates.candidates(matching, console: taxonomy.console)
        let day = candidates.day
        let bounds = PathwayBounds(hours: hours, budget: budget?.amounts ?? [:], target: target)
        let encoder = GapReportEncoder(
            format: output.format, width: Console.width, isColoured: !output.isToFile && Console.isColoured,
            csv: output.csv)
        let sources = PostingSources(postings, digests: true)
        var writer = try ResultWriter(stream: encoder.stream, path: output.output)
        var tally = InputTally(console: taxonomy.console, sources: sources, showsProgress: output.isToFile)
        tally.count(failedCandidates: failed)
        var surveys = files.map { GapSurvey($0) }
        try await OrderedPipeline(jobs: jobs.jobs).run(files.isEmpty ? PostingSources([]) : sources) { source in
            let input = sieve.tag(source, digesting: true)
            let reports = input.postings.map { entry in
                files.map { matching.report($0, entry.tagged, digest: input.digest, asOf: day, bounds: bounds) }
            }
            return (input.summary, reports.map { $0.map { (report: $0, encoded: encoder.encode($0)) } })
        } consume: { summary, reports in
            tally.count(summary)
            for candidates in reports {
                for (index, one) in candidates.enumerated() {
                    surveys[index].add(one.report.posting, one.report.match)
                    try writer.write(one.encoded)
                }
            }
        }
        for survey in surveys where survey.count > 1 {
            let summary = survey.summary(matching, asOf: day)
            if let encoded = summary.encode(output.format, width: Console.width) { try writer.write(encoded) }
        }
        try writer.finish()
        try tally.finish()
    }
}
