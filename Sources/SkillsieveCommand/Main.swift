import ArgumentParser
import Foundation
import Skillsieve

/// Where the program starts: reads the arguments, runs the subcommand, and ends with the exit status of the contract.
@main
enum Main {
    static func main() async {
        do {
            var command = try RootCommand.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            exit(Ending(error).show())
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
    init(_ error: any Error) {
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
            if code.isSuccess { standardOutput = message } else { standardError = message }
        }
    }

    func show() -> Int32 {
        if !standardOutput.isEmpty { print(standardOutput) }
        if !standardError.isEmpty { Console.write(standardError + "\n") }
        return status
    }
}
