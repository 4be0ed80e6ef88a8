import Foundation
import TestSupport
import Testing

/// Runs every command of the README and compares what it prints with what stands there.
///
/// A line that is only "…" stands for any number of lines. With SKILLSIEVE_UPDATE_README set, the outputs are written
/// anew; a block that is only "…" then gets its whole output, cut after so many lines.
struct ReadmeTests {
    private static let path = Repository.path + "/README.md"
    private static let longest = 40
    private static let isUpdating = ProcessInfo.processInfo.environment["SKILLSIEVE_UPDATE_README"] != nil

    /// One command with the lines that stand under it.
    struct Command: CustomTestStringConvertible {
        var text: String
        var line: Int
        var expected: [String]

        var testDescription: String { "README.md:\(line): \(text)" }
    }

    /// The commands of all console blocks.
    static let commands: [Command] = {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        var commands: [Command] = []
        var isConsole = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                commands.append(Command(text: String(line.dropFirst(2)), line: index + 1, expected: []))
            } else if isConsole, !commands.isEmpty {
                commands[commands.count - 1].expected.append(String(line))
            }
        }
        return commands
    }()

    private static func output(of command: String) throws -> [String] {
        // A folder that looks like the repository, so that what a command writes does not end up there.
        let (files, folder) = (try TemporaryFolder(), try TemporaryFolder())
        for name in ["Corpus", "Taxonomy"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: Repository.path + "/" + name)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        var environment = ProcessInfo.processInfo.environment
        let program = (Program.path as NSString).deletingLastPathComponent
        environment["PATH"] = program + ":" + (environment["PATH"] ?? "")
        environment["LC_ALL"] = "C"
        process.environment = environment
        process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
        process.standardOutput = FileHandle(forWritingAtPath: try files.write("out"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        // Nothing is written down from a command that did not run.
        try #require(process.terminationStatus == 0, "\(command)")
        let text = try String(contentsOfFile: files.path + "/out", encoding: .utf8)
        var lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// Whether lines are as expected, where "…" stands for any number of them.
    static func matches(_ lines: some Collection<String>, _ expected: some Collection<String>) -> Bool {
        guard let first = expected.first else { return lines.isEmpty }
        if first == "…" {
            return (0...lines.count).contains { matches(lines.dropFirst($0), expected.dropFirst()) }
        }
        return lines.first == first && matches(lines.dropFirst(), expected.dropFirst())
    }

    @Test(.enabled(if: !isUpdating), arguments: commands)
    func theCommandPrintsWhatTheReadmeSays(command: Command) throws {
        let lines = try Self.output(of: command.text)
        #expect(
            Self.matches(lines, command.expected),
            "README.md:\(command.line): \(command.text)\nprints\n\(lines.joined(separator: "\n"))")
    }

    @Test func theReadmeHasCommands() {
        #expect(Self.commands.count >= 10)
    }

    @Test(.enabled(if: isUpdating))
    func updateTheReadme() throws {
        var lines = try String(contentsOfFile: Self.path, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for command in Self.commands.reversed() {
            let output = try Self.output(of: command.text)
            let range = command.line..<command.line + command.expected.count
            lines.replaceSubrange(range, with: Self.shortened(output, like: command.expected))
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: Self.path))
    }

    /// As many lines as stood there before and after an ellipsis.
    private static func shortened(_ output: [String], like expected: [String]) -> [String] {
        guard let gap = expected.firstIndex(of: "…"), expected != ["…"] else {
            return output.count > longest ? output.prefix(longest) + ["…"] : output
        }
        let after = expected.count - gap - 1
        guard output.count > gap + after else { return output }
        return output.prefix(gap) + ["…"] + output.suffix(after)
    }

    @Test(arguments: [
        (["a", "b"], ["a", "b"], true), (["a", "b"], ["a"], false), (["a", "b", "c"], ["a", "…"], true),
        (["a", "b", "c"], ["…", "c"], true), (["a"], ["a", "…"], true), ([], ["…"], true), (["a"], [], false),
        (["a", "b", "c", "d"], ["a", "…", "d"], true), (["a", "b"], ["…", "x"], false),
    ])
    func ellipsesStandForAnyLines(lines: [String], expected: [String], isMatch: Bool) {
        #expect(Self.matches(lines, expected) == isMatch)
    }
}
