import ArgumentParser
import Markup
import Skillsieve

/// Keeps count of inputs, shows what was wrong with each, and ends the run with the status that it deserves.
struct InputTally {
    private let console: Console
    private var progress: Progress
    private var all = 0
    private var failed = 0
    private var archive = ArchiveTally()
    private var feed = FeedTally()
    private var summary = RunSummary()
    private let summarises: Bool
    private let start = ContinuousClock.now

    /// - Parameter summarises: whether to say at the end what was read.
    init(console: Console, sources: PostingSources, showsProgress: Bool, summarises: Bool = false) {
        self.console = console
        self.summarises = summarises
        progress = Progress(total: sources.countIfKnown, isToFile: showsProgress)
    }

    /// Counts an input; of a web archive and of a feed in pieces its end counts, not each of its parts.
    mutating func count(_ input: TaggedInput.Summary) {
        summary.add(input)
        switch input.part {
        case .page:
            show(archive.add(page: input), of: input.source)
        case .endOfArchive(let records, let pages):
            let diagnostics = archive.diagnostics(of: input, records: records, pages: pages)
            archive = ArchiveTally()
            count(diagnostics, of: input.source, hasFailed: diagnostics.contains { $0.severity == .error })
        case .piece:
            feed.add(piece: input)
            show(input.diagnostics, of: input.source)
        case .endOfFeed:
            let (diagnostics, hasFailed) = feed.result(of: input)
            feed = FeedTally()
            count(diagnostics, of: input.source, hasFailed: hasFailed)
        case .passedOver: break
        case .row, nil:
            count(input.diagnostics, of: input.source, hasFailed: input.hasFailed)
        }
    }

    /// Counts a line of standard input; a problem with it is shown, and it has failed.
    mutating func count(line problem: InputProblem?) {
        count(problem.map { [$0.diagnostic] } ?? [], of: PostingSources.standardInputName, hasFailed: problem != nil)
    }

    private mutating func count(_ diagnostics: [Diagnostic], of source: String, hasFailed: Bool) {
        all += 1
        if hasFailed {
            failed += 1
            summary.add(failure: diagnostics)
        }
        show(diagnostics, of: source)
        progress.advance()
    }

    private mutating func show(_ diagnostics: [Diagnostic], of source: String) {
        if !diagnostics.isEmpty { progress.clear() }
        console.show(diagnostics, of: source)
    }

    /// Counts candidates' files that could not be read; what is wrong with them was shown.
    mutating func count(failedCandidates count: Int) {
        all += count
        failed += count
    }

    /// Ends the run; with exit status 1 if an input failed.
    mutating func finish() throws {
        progress.clear()
        if summarises, !console.isQuiet {
            let seconds = Progress.isTerminal ? (ContinuousClock.now - start) / .seconds(1) : nil
            summary.lines(seconds: seconds).forEach(Console.write)
        }
        guard failed > 0 else { return }
        Console.write(Wording.failures(failed, of: all))
        throw ExitCode(1)
    }
}
