import ArgumentParser
import Markup
import Reporting
import Skillsieve

/// Scores candidates against postings.
struct ScoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Scores how far a candidate's credentials cover what postings ask for.",
        discussion: """
            With one candidate, ranks the postings, best first; with several, ranks the candidates for each posting.
            No score is given where too little is known: it is then '-' in a table and null in JSON.

            EXAMPLE:
              skillsieve score --candidate dana.yaml ads/
            """)

    @OptionGroup var candidates: CandidateOptions

    @Argument(help: ArgumentHelp("Files, folders, or '-' for standard input.", valueName: "posting"))
    var postings: [FilePath] = []

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobsOption

    func run() async throws {
        try PostingNames.check(postings)
        let sieve = try taxonomy.sieve()
        let matching = try sieve.matching()
        let (files, failed) = candidates.candidates(matching, console: taxonomy.console)
        let day = candidates.day
        let encoder = GapReportEncoder(format: output.format)
        let isJSON = [.json, .jsonl].contains(output.format)
        let sources = PostingSources(postings, digests: true)
        let output = try ByteOutput(path: output.output)
        var tally = InputTally(console: taxonomy.console, sources: sources, showsProgress: self.output.isToFile)
        tally.count(failedCandidates: failed)
        var scores: [(line: ScoreLine, encoded: [UInt8])] = []
        try await OrderedPipeline(jobs: jobs.jobs).run(files.isEmpty ? PostingSources([]) : sources) { source in
            let input = sieve.tag(source, digesting: true)
            let scored = input.postings.map { entry in
                files.map { file in
                    let report = matching.report(file, entry.tagged, digest: input.digest, asOf: day)
                    return (line: ScoreLine(report), encoded: isJSON ? encoder.encode(report) : [])
                }
            }
            return (input.summary, scored)
        } consume: { summary, scored in
            tally.count(summary)
            for candidates in scored { scores += Self.ranked(candidates) }
        }
        if files.count == 1 { scores = Self.ranked(scores) }
        try output.write(
            isJSON
                ? encoder.stream.joined(scores.map(\.encoded))
                : ScoreList(scores.map(\.line)).encode(self.output.format, width: Console.width, csv: self.output.csv))
        try output.finish()
        try tally.finish()
    }

    /// The best first; equal ones as they came.
    private static func ranked(
        _ scores: [(line: ScoreLine, encoded: [UInt8])]
    ) -> [(line: ScoreLine, encoded: [UInt8])] {
        scores.enumerated().sorted { first, second in
            if first.element.line.isBetter(than: second.element.line) { return true }
            if second.element.line.isBetter(than: first.element.line) { return false }
            return first.offset < second.offset
        }.map(\.element)
    }
}
