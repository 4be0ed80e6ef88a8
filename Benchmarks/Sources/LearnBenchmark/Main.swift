/// The benchmark of training and decoding.
///
/// `learn [TEXTS] [THREADS]` trains on made texts of 625 words; `dump FOLDER [TEXTS]` does so without neutral
/// positions and rules, and leaves in FOLDER what another trainer needs to do the same.
@main
enum Main {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        func number(_ place: Int, _ usual: Int) -> Int {
            place < arguments.endIndex ? Int(arguments[place]) ?? usual : usual
        }
        switch arguments.first {
        case "learn": _ = try LearnRun(texts: number(2, 400), threads: number(3, 1)).run()
        case "dump" where arguments.count >= 2:
            try LearnRun(texts: number(3, 40), threads: 2, neutral: false, rounds: 1_000).dump(to: arguments[2])
        default: print("usage: LearnBenchmark learn [TEXTS] [THREADS] | dump FOLDER [TEXTS]")
        }
    }
}
