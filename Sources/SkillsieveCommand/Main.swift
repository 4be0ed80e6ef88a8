import ArgumentParser
import Foundation
import Skillsieve

/// Where the program starts: reads the arguments, runs the subcommand, and ends with the exit status of the contract.
@main
enum Main {
    static func main() async {
        StandardStreams.fillGaps()
        UnfinishedFiles.removeAtSignals()
        do {
            var command = try RootCommand.parseAsRoot(FilePath.arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(Ending(error, arguments: FilePath.arguments).show())
        }
    }
}

/// How the program ends: with what on which stream, and with which exit status.
struct Ending {
    /// 0 done, 1 some inputs failed, 2 usage or configuration.
    var status: Int32
    var standardOutput = ""
    var standardError = ""

    /// Works out the ending that an error means; help and version arrive as errors too.
    ///
    /// - Parameter arguments: what the program was called with.
    init(_ error: any Error, arguments: [String] = []) {
        switch error {
        case let problem as ConfigurationProblem:
            status = 2
            standardError = Wording.error(problem.description)
        case let problem as CommandProblem:
            status = problem.status
            standardError = Wording.error(problem.description)
        default:
            let code = RootCommand.exitCode(for: error)
            let message = RootCommand.fullMessage(for: error)
            status = code == .validationFailure ? 2 : code.rawValue
            let hint = status == 2 ? Subcommands.nearest(to: arguments) : []
            if code.isSuccess {
                standardOutput = message
            } else {
                standardError = message + (hint.isEmpty ? "" : "\n" + Wording.didYouMean(hint))
            }
        }
    }

    /// Shows it, and gives the exit status: another one where what was asked for cannot be written.
    func show() -> Int32 {
        if !standardError.isEmpty { Console.write(standardError) }
        guard !standardOutput.isEmpty else { return status }
        do {
            let output = try ByteOutput(path: nil)
            try output.write(Array((standardOutput + "\n").utf8))
            try output.finish()
            return status
        } catch {
            Console.write(Wording.error(error.description))
            return 2
        }
    }
}
