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
            Reads files, folders with all that is in them, feeds with many postings, web archives (WARC) of crawls, all of \
            these compressed by gzip too, and '-' for standard input; writes one result for each posting. Files of rows \
            (.csv, .jsonl) are read where they are named: each row is a posting.

            EXAMPLE:
              skillsieve tag ads/ --format jsonl --output tagged.jsonl
              skillsieve tag postings.csv --output requirements.csv
              find ads -newer last-run -name '*.html' | skillsieve tag --files-from - --format jsonl
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

    @Option(
        help: ArgumentHelp(
            "Read the files that are named in a file, one on each line; '-' is standard input.", valueName: "file"))
    var filesFrom: FilePath?

    @Option(help: ArgumentHelp("Call standard input so in results (default: -).", valueName: "name"))
    var name: FilePath?

    @Flag(help: "Put the postings' text into JSON and HTML.")
    var includeText = false

    @Flag(help: "Tell what was considered, what was turned down, and why.")
    var explain = false

    @Option(
        help: ArgumentHelp(
            "Count dates such as \"3 days ago\" from this day (default: they are no dates).", valueName: "yyyy-mm-dd"))
    var asOf: DayArgument?

    @OptionGroup var taxonomy: TaxonomyOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var jobs: JobsOption

    func run() async throws {
        let names = try names()
        if explain, [.csv, .html].contains(output.format) {
            throw CommandProblem.explainFormat(format: output.format.rawValue)
        }
        let sieve = try taxonomy.sieve(asOf: asOf?.day)
        let encoder = TaggedPostingEncoder(
            format: output.format, includesText: includeText, width: Console.width,
            isColoured: !output.isToFile && Console.isColoured, csv: output.csv)
        let explaining = explain
        let sources = PostingSources(
            names, standardInputName: name ?? PostingSources.standardInput, readsLines: inputFormat == .jsonl,
            standardInputFormat: inputFormat == .html ? .html : nil)
        var writer = try ResultWriter(stream: encoder.stream, path: output.output)
        var run = InputTally(
            console: taxonomy.console, sources: sources, showsProgress: output.isToFile, summarises: true)
        var ids = StreamIDs()
        try await OrderedPipeline(jobs: jobs.jobs).run(sources) { source in
            let input = sieve.tag(source, explaining: explaining)
            let results = input.postings.map { encoder.encode($0.tagged, considered: $0.considered) }
            return (input.summary, results, input.summary.part == nil ? [] : input.postings)
        } consume: { summary, results, entries in
            run.count(summary)
            let renamed = ids.renamed(summary.part, entries.map(\.tagged))
            for (index, result) in results.enumerated() {
                let again = renamed[index].map { encoder.encode($0, considered: entries[index].considered) }
                try writer.write(again ?? result)
            }
        }
        try writer.finish()
        try run.finish()
    }

    private func names() throws -> [FilePath] {
        let paths = paths + (try filesFrom.map(NameLines.files) ?? [])
        let others = paths.filter { $0 != PostingSources.standardInput && !InputFiles.holdsLines($0) }
        if inputFormat == .jsonl, let file = others.first {
            throw CommandProblem.linesFromFile(path: file.description)
        }
        let isPiped = filesFrom == nil && (inputFormat != nil || name != nil)
        let names = paths.isEmpty && isPiped ? [PostingSources.standardInput] : paths
        try PostingNames.check(names)
        return names
    }
}
