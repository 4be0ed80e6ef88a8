import ArgumentParser
import Markup
import Reporting
import Skillsieve

/// Tags postings with what they ask for.
struct TagCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Tags postings with what they ask for.",
        discussion: """
            Reads files, folders with all that is in them, feeds with many postings, web archives (WARC) of crawls, all of
            these compressed by gzip too, and '-' for standard input; writes one result for each posting.

            EXAMPLE:
              skillsieve tag ads/ --format jsonl --output tagged.jsonl
            """)

    /// What standard input holds.
    enum InputFormat: String, ExpressibleByArgument, CaseIterable {
        case html, jsonl
    }

    @Argument(help: ArgumentHelp("Files, folders, or '-' for standard input.", valueName: "path"))
    var paths: [FilePath] = []

    @Option(
        help: ArgumentHelp(
            "What standard input holds: html, or jsonl with {\"id\", \"html\"|\"text\"|\"xml\"} on each line.",
            valueName: "html|jsonl"))
    var inputFormat: InputFormat?

    @Flag(help: "Put the postings' text into JSON and HTML.")
    var includeText = false

    @Flag(help: "Tell what was considered, what was turned down, and why.")
    var explain = false

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobsOption

    func run() async throws {
        let names = try names()
        if explain, [.csv, .html].contains(output.format) {
            throw CommandProblem.explainFormat(format: output.format.rawValue)
        }
        let sieve = try taxonomy.sieve()
        let encoder = TaggedPostingEncoder(
            format: output.format, includesText: includeText, width: Console.width, csv: output.csv)
        let explaining = explain
        let sources = PostingSources(
            names, readsLines: inputFormat == .jsonl, standardInputFormat: inputFormat == .html ? .html : nil)
        var writer = try ResultWriter(stream: encoder.stream, path: output.output)
        var run = InputTally(console: taxonomy.console, sources: sources, showsProgress: output.isToFile)
        try await OrderedPipeline(jobs: jobs.jobs).run(sources) { source in
            let input = sieve.tag(source, explaining: explaining)
            return (input.summary, input.postings.map { encoder.encode($0.tagged, considered: $0.considered) })
        } consume: { summary, results in
            run.count(summary)
            for result in results { try writer.write(result) }
        }
        try writer.finish()
        try run.finish()
    }

    private func names() throws -> [FilePath] {
        if inputFormat == .jsonl, let file = paths.first(where: { $0 != PostingSources.standardInput }) {
            throw CommandProblem.linesFromFile(path: file.description)
        }
        let names = paths.isEmpty && inputFormat != nil ? [PostingSources.standardInput] : paths
        try PostingNames.check(names)
        return names
    }
}
