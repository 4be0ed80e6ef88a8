import Foundation
import TestSupport

#if canImport(Darwin)
    import Darwin
#endif

/// The built program, run as a user runs it.
struct Program {
    /// What a run gave.
    struct Run {
        var status: Int32
        var output: String
        var error: String

        /// Standard error's lines.
        var errorLines: [String] { error.split(separator: "\n").map(String.init) }

        /// Standard output, read as JSON.
        func json() throws -> Any {
            try JSONSerialization.jsonObject(with: Data(output.utf8), options: [.fragmentsAllowed])
        }
    }

    /// The program beside the tests that are running, whatever folder they were built into.
    static let path: String = {
        #if canImport(Darwin)
            let bundles = Bundle.allBundles.map(\.bundlePath).filter { $0.hasSuffix(".xctest") }
            let tests = bundles.first ?? CommandLine.arguments[0]
        #else
            let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path
        #endif
        return (tests as NSString).deletingLastPathComponent + "/skillsieve"
    }()

    /// The folder to run in.
    var folder = Repository.path

    /// No run may take longer, in seconds; one that does is ended, and its status is -9.
    static let longest = 600.0

    /// Runs the program to its end.
    func run(_ arguments: [String], input: String = "") throws -> Run {
        try Self.run(Self.path, arguments, in: folder, input: input)
    }

    /// Runs a script of bash, in which `$S` is the program, with bounds on memory and on what a crash may cost.
    func script(_ text: String) throws -> Run {
        // The address sanitizer reserves more memory than there is, and takes its own care of what is used.
        let bounds = ProcessInfo.processInfo.environment["ASAN_OPTIONS"] == nil ? "ulimit -v 8000000 2>/dev/null; " : ""
        let head = "S='\(Self.path)'; ulimit -c 0; export SWIFT_BACKTRACE=enable=no; \(bounds)"
        return try Self.run("/bin/bash", ["-c", head + text], in: folder, input: "")
    }

    private static func run(_ program: String, _ arguments: [String], in folder: String, input: String) throws -> Run {
        let files = try TemporaryFolder()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        // Files, not pipes: nothing waits for a reader.
        process.standardInput = FileHandle(forReadingAtPath: try files.write("in", input))
        process.standardOutput = FileHandle(forWritingAtPath: try files.write("out"))
        process.standardError = FileHandle(forWritingAtPath: try files.write("err"))
        try process.run()
        let id = process.processIdentifier
        let guardian = DispatchWorkItem { kill(id, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + longest, execute: guardian)
        process.waitUntilExit()
        guardian.cancel()
        return Run(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try String(contentsOfFile: files.path + "/out", encoding: .utf8),
            error: try String(contentsOfFile: files.path + "/err", encoding: .utf8))
    }
}

/// The sample data of the repository.
enum Corpus {
    static let postings = "Corpus/postings"
    static let analyst = "Corpus/postings/security-soc-analyst-greywarden.html"
    static let dana = "Corpus/candidates/dana.yaml"
    static let lee = "Corpus/candidates/lee.yaml"
    /// A day on which the sample candidates are judged.
    static let day = ["--as-of", "2026-11-23"]
}
