import ArgumentParser
import Skillsieve

/// Ranks the taxonomy's concepts for sentences or skill phrases from elsewhere.
struct SuggestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Ranks the taxonomy's concepts for sentences or skill phrases.",
        discussion: """
            Reads {"id", "text"} on each line of standard input and writes {"id", "concepts"} for it, the likeliest
            concept first, with a score from 0 to 1. A line that cannot be read is named; the others are done.

            EXAMPLE:
              echo '{"id":"1","text":"You mentor junior colleagues"}' | skillsieve suggest --top 5
            """)

    @Option(help: ArgumentHelp("Give so many concepts for each line.", valueName: "number"))
    var top = 10

    @Flag(help: "Write the evidence for each concept too.")
    var explain = false

    @OptionGroup var taxonomy: TaxonomyOptions

    func validate() throws {
        guard top >= 1 else { throw ValidationError("--top is \(top); give a number of 1 or more") }
    }

    func run() throws {
        let suggester = try taxonomy.suggester()
        var workspace = suggester.makeWorkspace()
        let sources = PostingSources([PostingSources.standardInput], readsLines: true)
        var run = InputTally(console: taxonomy.console, sources: sources, showsProgress: false)
        let output = try ByteOutput(path: nil)
        for line in suggester.standardInput {
            switch suggester.suggest(line, top: top, explaining: explain, using: &workspace) {
            case .success(let result):
                run.count(line: nil)
                try output.write(result)
            case .failure(let problem): run.count(line: problem)
            }
        }
        try output.finish()
        try run.finish()
    }
}
