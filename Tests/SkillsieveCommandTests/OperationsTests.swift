import Foundation
import TestSupport
import Testing

/// What surrounds a run: streams that are closed, full or do not wait, names of every kind, inputs that are no files.
///
/// Whatever it is, the run ends in order, says what was wrong, and the rest is done.
struct OperationsTests {
    private let folder: TemporaryFolder
    private let program: Program

    private static let posting = "Requirements:\n- Experience with Java\n- Experience with SQL\n"
    private static let isLinux = FileManager.default.fileExists(atPath: "/dev/full")

    init() throws {
        folder = try TemporaryFolder()
        program = Program(folder: folder.path)
        try folder.write("p.txt", Self.posting)
    }

    // MARK: where results go

    @Test(arguments: ["o", "~", "-o", "ö", "o.csv", String(repeating: "n", count: 251) + ".csv", "deep/o", "./o"])
    func anyNameOfAFileIsWritten(name: String) throws {
        try folder.write("deep/keep")
        let run = try program.run(["tag", "p.txt", "--format", "csv", "--output=" + name])
        #expect(run.status == 0, "\(run.error)")
        #expect(try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8).contains("Java"))
        #expect(run.output == "")
    }

    @Test func aHyphenIsStandardOutput() throws {
        let run = try program.run(["tag", "p.txt", "--format", "csv", "--output", "-"])
        #expect(run.status == 0)
        #expect(run.output.contains("Java"))
        #expect(folder.names == ["p.txt"])
    }

    @Test(arguments: [("b/", "Is a directory"), ("none/o.csv", "No such file or directory")])
    func whatCannotBeAFileIsRefused(name: String, reason: String) throws {
        let run = try program.run(["tag", "p.txt", "--output=" + name])
        #expect(run.status == 2)
        #expect(
            run.errorLines == [
                "skillsieve: error: \(name): cannot be written (\(reason)); check the folder and that you may write there"
            ])
    }

    @Test func nobodyCanForetellWhereTheFileIsWritten() throws {
        try folder.write("victim", "precious")
        // The process keeps its number through exec, so that a name made of it alone would be known.
        let run = try program.script(
            #"for n in .o.csv.$$.part .o.csv.part o.csv.part; do ln -s victim "$n"; done; "#
                + #"exec "$S" tag p.txt --format csv --output o.csv"#)
        #expect(run.status == 0)
        #expect(try String(contentsOfFile: folder.path + "/victim", encoding: .utf8) == "precious")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGKILL])
    func aSignalLeavesNothing(signal: Int32) throws {
        // What the tests themselves were told to ignore, the program ignores too.
        var action = sigaction()
        sigaction(signal, nil, &action)
        #if canImport(Darwin)
            let isIgnored = unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
        #else
            let isIgnored = unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
        #endif
        guard !isIgnored else { return }
        for number in 0..<300 { try folder.write("many/\(number).txt", Self.posting) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.arguments =
            ["tag"] + Array(repeating: "many", count: 200) + ["--format", "jsonl", "--output", "k.jsonl"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        usleep(700_000)
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == signal)
        #expect(folder.names == ["many", "p.txt"])
    }

    @Test(.enabled(if: isLinux)) func aFullDiskIsSaidEvenByHelp() throws {
        for arguments in ["--help", "--version", "tag p.txt", "credentials show cka"] {
            let run = try program.script(#""$S" \#(arguments) >/dev/full"#)
            #expect(run.status == 2)
            #expect(run.error.contains("standard output: cannot be written (No space left on device)"))
        }
    }

    @Test func aClosedStandardOutputIsSaid() throws {
        let run = try program.script(#""$S" tag p.txt >&-"#)
        #expect(run.status == 2)
        #expect(run.error.contains("standard output: cannot be written"))
    }

    /// A pipe that another program put into non-blocking mode: it is full long before all is written.
    @Test func anOutputThatDoesNotWaitIsWaitedFor() throws {
        for number in 0..<400 { try folder.write("many/\(number).txt", Self.posting) }
        let pipe = Pipe()
        let writer = pipe.fileHandleForWriting.fileDescriptor
        #expect(fcntl(writer, F_SETFL, fcntl(writer, F_GETFL) | O_NONBLOCK) == 0)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.arguments = ["tag", "many", "--format", "jsonl"]
        process.standardOutput = pipe
        try process.run()
        try pipe.fileHandleForWriting.close()
        usleep(500_000)
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(output.count { $0 == 0x0A } == 400)
    }

    // MARK: where messages go

    @Test(arguments: ["2>&-", "2>/dev/full"]) func messagesThatNobodyCanReadCostNothing(redirection: String) throws {
        guard Self.isLinux || redirection == "2>&-" else { return }
        let run = try program.script(#""$S" tag p.txt none.txt p.txt --format csv --output o.csv \#(redirection)"#)
        #expect(run.status == 1)
        let written = try String(contentsOfFile: folder.path + "/o.csv", encoding: .utf8)
        #expect(written.split(separator: "\r\n").count == 5)
        #expect(!written.contains("skillsieve: "), "a closed standard error must not become a message in the results")
        #expect(folder.names == ["o.csv", "p.txt"])
    }

    @Test(arguments: [
        ["tag", "none\u{1B}]0;x\u{7}.html"], ["tag", "p.txt", "--weights", "w\u{1B}[2J"],
        ["tag", "p.txt", "--taxonomy", "\u{9B}31m"], ["tag", "p.txt", "--format", "\u{1B}[31m"],
        ["tag", "p.txt", "--output", "none\u{1B}[2J/o"], ["credentials", "show", "\u{1B}[2J"], ["\u{1B}[2J"],
    ])
    func noArgumentReachesTheTerminalAsACommand(arguments: [String]) throws {
        let run = try program.run(arguments)
        #expect(run.status != 0)
        #expect(!run.error.unicodeScalars.contains { $0 != "\n" && $0.properties.generalCategory == .control })
    }

    // MARK: where inputs come from

    @Test(arguments: ["<(cat long.txt)", "/dev/stdin <long.txt", "- <long.txt", "/dev/stdin < <(cat long.txt)"])
    func nothingOfAPipeIsLost(input: String) throws {
        let filler = String(repeating: "- friendly and punctual\n", count: 300)
        try folder.write("long.txt", "Requirements:\n- Kotlin\n" + filler + "- Java\n")
        let run = try program.script(#""$S" tag \#(input) --format csv | cut -d, -f6 | grep -cE '^(Kotlin|Java)$'"#)
        #expect(run.output == "2\n", "\(run.error)")
    }

    @Test func aClosedStandardInputIsSaid() throws {
        let run = try program.script(#""$S" tag - p.txt --format csv <&-"#)
        #expect(run.status == 1)
        #expect(run.error.contains("standard input: cannot be read"))
        #expect(run.output.contains("Java"))
    }

    @Test func oneLargeFileDoesNotEndTheRun() throws {
        let large = folder.path + "/ads/b.html"
        try folder.write("ads/a.txt", Self.posting)
        try folder.write("ads/b.html")
        try folder.write("ads/c.txt", Self.posting)
        #expect(truncate(large, 9 << 30) == 0)
        let run = try program.run(["tag", "ads", "--format", "csv"])
        #expect(run.status == 1)
        #expect(
            run.errorLines.first
                == "skillsieve: error: ads/b.html: is larger than 256 MB and was not read; split it, or leave it out")
        #expect(run.output.split(separator: "\r\n").count == 5)
    }

    @Test(
        .enabled(if: isLinux),
        arguments: [
            ["tag", "/dev/zero"], ["score", "--candidate", "/dev/zero", "p.txt"],
            ["tag", "p.txt", "--weights", "/dev/zero"],
        ])
    func anEndlessFileEnds(arguments: [String]) throws {
        let run = try program.script(#""$S" "# + arguments.joined(separator: " "))
        #expect(run.status == 1 || run.status == 2)
        #expect(run.error.contains("/dev/zero: is larger than"))
    }

    /// Bytes that are no UTF-8 in names of files and folders, in arguments and below a folder.
    @Test(.enabled(if: isLinux)) func namesThatAreNoTextAreRead() throws {
        let run = try program.script(
            #"""
            d=$(printf 'f\xe9'); mkdir "$d" && cp p.txt "$d/$(printf 'a\xff.txt')" && cp p.txt "$(printf 'caf\xe9.txt')"
            "$S" tag "$d" "$(printf 'caf\xe9.txt')" --format csv --output "$(printf 'o\xfe.csv')" && cut -d, -f1,2 o*.csv
            """#)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("caf\\xE9,caf\\xE9.txt"))
        #expect(run.output.contains("a\\xFF,f\\xE9/a\\xFF.txt"))
    }

    // MARK: numbers

    @Test(arguments: ["1", "10000", "1152921504606846976", "9223372036854775807"])
    func anyNumberOfJobsWillDo(jobs: String) throws {
        #expect(try program.run(["tag", "p.txt", "--jobs=" + jobs]).status == 0)
    }

    @Test(arguments: ["nan", "-1", "1.5", "inf"]) func aFloorMustBeAFigure(floor: String) throws {
        try folder.write("g.jsonl", #"{"id":"p","title":"x","requirements":[],"distractors":[]}"# + "\n")
        let run = try program.run(["evaluate", "g.jsonl", ".", "--floor=" + floor])
        #expect(run.status == 2)
        #expect(run.error.contains("--floor is no figure; give a number from 0 to 1"))
    }

    @Test func aGoldFileNamesEachPageOnceAndStaysInItsFolder() throws {
        try folder.write("ads/p.html", "<html><body><h2>Requirements</h2><ul><li>Java</li></ul></body></html>")
        func line(_ id: String) -> String { #"{"id":"\#(id)","title":"x","requirements":[],"distractors":[]}"# + "\n" }
        try folder.write("g.jsonl", line("p") + line("p") + line("../p") + line("/etc/hosts"))
        let run = try program.run(["evaluate", "g.jsonl", "ads"])
        #expect(run.status == 1)
        #expect(run.errorLines.filter { $0.contains("stands there twice") }.count == 1)
        #expect(run.errorLines.filter { $0.contains("leads out of the folder of pages") }.count == 2)
    }
}
