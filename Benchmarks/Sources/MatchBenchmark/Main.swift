import Foundation

/// The benchmarks of the phrase matcher and of the compiled taxonomy.
///
/// `match FOLDER [ROUNDS]` finds the phrases of FOLDER/dict_norm.tsv in FOLDER/text.txt, in turns with the peers that are
/// there; `taxonomy FOLDER [ROUNDS]` compiles an ESCO download and opens what that gives.
@main
enum Main {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        let rounds = arguments.count > 2 ? Int(arguments[3]) ?? 5 : 5
        switch arguments.first {
        case "match" where arguments.count >= 2: MatchRun(folder: arguments[2], rounds: rounds)?.run()
        case "taxonomy" where arguments.count >= 2: TaxonomyRun(folder: arguments[2], rounds: rounds)?.run()
        default: print("usage: MatchBenchmark match FOLDER [ROUNDS] | taxonomy FOLDER [ROUNDS]")
        }
    }
}
