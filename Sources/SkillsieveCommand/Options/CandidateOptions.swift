import ArgumentParser
import Foundation
import Markup
import Skillsieve

/// Whose credentials, judged on which day.
struct CandidateOptions: ParsableArguments {
    @Option(
        name: .customLong("candidate"),
        help: ArgumentHelp(
            "A candidate's file: our own YAML or JSON, or a JSON Resume. May be given several times.",
            valueName: "file"))
    var files: [FilePath] = []

    @Option(
        help: ArgumentHelp("Judge credentials as of this day (default: today in UTC).", valueName: "yyyy-mm-dd"))
    var asOf: DayArgument?

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError(Wording.noCandidate) }
    }

    var day: CalendarDay { asOf?.day ?? CalendarDay(dayNumber: Int(Date().timeIntervalSince1970 / 86_400)) }

    /// The candidates that can be read; what is wrong with the others is shown and counted.
    func candidates(_ matching: CandidateMatching, console: Console) -> (read: [CandidateFile], failed: Int) {
        var read: [CandidateFile] = []
        for path in files {
            do throws(CandidateFileProblem) {
                let file = try matching.candidate(path)
                console.show(file.candidate.diagnostics, of: path.description)
                read.append(file)
            } catch {
                console.showErrors(error.messages)
            }
        }
        return (read, files.count - read.count)
    }
}

/// A day on the command line.
struct DayArgument: ExpressibleByArgument {
    var day: CalendarDay

    init?(argument: String) {
        guard argument.utf8.count == 10, let day = CalendarDay(argument) else { return nil }
        self.day = day
    }
}
