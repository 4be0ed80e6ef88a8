import Foundation

/// The benchmarks of the parser.
///
/// `parse FOLDER [ROUNDS]` reads the pages of FOLDER/html.pack, in turns with FOLDER/htmlbench where that is there;
/// `archive FILE` reads a web archive; `hostile` reads inputs made to take long.
@main
enum Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        switch arguments.first {
        case "parse" where arguments.count >= 2:
            let rounds = arguments.count > 2 ? Int(arguments[3]) ?? 5 : 5
            ParseRun(folder: arguments[2], rounds: rounds)?.run()
        case "archive" where arguments.count == 2: ArchiveRun.run(arguments[2])
        case "hostile": HostileRun.run()
        default: print("usage: ParseBenchmark parse FOLDER [ROUNDS] | archive FILE | hostile")
        }
    }
}
