import Foundation
import Measuring

/// Another program that looks for the same phrases in the same text.
struct MatchPeer {
    let name: String
    private let program: String
    private let arguments: [String]
    /// The rate that the program says itself, in megabytes a second; nil where it is worked out from its computing time.
    private let statedRate: ((String) -> Double?)?
    private let environment: [String: String]

    /// The same search in C.
    static func twin(_ folder: String, tokenizer: String) -> MatchPeer? {
        let program = folder + "/tagbench"
        guard FileManager.default.isExecutableFile(atPath: program) else { return nil }
        return MatchPeer(
            name: "C twin, " + tokenizer, program: program,
            arguments: ["run", folder + "/dict.blob", folder + "/text.txt", String(passes), tokenizer], statedRate: nil,
            environment: [:])
    }

    /// The crate ahocorasick_rs under Python; its time without reading files and building is only known to itself, and is
    /// made to be computing time.
    static func ahocorasick(_ folder: String) -> MatchPeer? {
        let environment = ProcessInfo.processInfo.environment
        guard let script = environment["PEERS"] else { return nil }
        let code =
            "import sys,time,runpy; time.perf_counter=time.process_time; sys.argv=sys.argv[1:]; "
            + "runpy.run_path(sys.argv[0], run_name='__main__')"
        return MatchPeer(
            name: "ahocorasick_rs", program: "/usr/bin/env",
            arguments: [environment["PYTHON"] ?? "python3", "-c", code, script, "ahocorasick_rs-bytes-cnfa", "64"],
            statedRate: { output in
                output.range(of: #"(?<="MBps": )[0-9.]+"#, options: .regularExpression).flatMap { Double(output[$0]) }
            }, environment: ["PERF_DATA": folder])
    }

    private static let passes = 2

    /// Megabytes a second of computing; nil where the program fails.
    func rate(megabytes: Double) -> Double? {
        var output: String?
        let seconds = Measurement.childSeconds { output = Self.run(program, arguments, environment) }
        guard let output else { return nil }
        return statedRate.map { $0(output) } ?? megabytes * Double(Self.passes) / seconds
    }

    /// What a program prints; nil where it fails.
    static func run(_ program: String, _ arguments: [String], _ environment: [String: String] = [:]) -> String? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
