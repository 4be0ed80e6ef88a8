import Foundation
import Testing

/// Runs every command of the README's console blocks and compares what it prints.
struct ReadmeTests {
    struct Session: Sendable, CustomTestStringConvertible {
        var command: String
        var output: [String]
        var testDescription: String { command }
    }

    static let sessions = read()

    private static func read() -> [Session] {
        let text = (try? String(contentsOfFile: Repository.path + "/README.md", encoding: .utf8)) ?? ""
        var sessions: [Session] = []
        var isConsole = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                sessions.append(Session(command: String(line.dropFirst(2)), output: []))
            } else if isConsole, !sessions.isEmpty {
                sessions[sessions.count - 1].output.append(line)
            }
        }
        return sessions
    }

    @Test func theReadmeShowsSessions() {
        #expect(Self.sessions.count >= 10)
    }

    @Test(arguments: sessions)
    func aCommandPrintsWhatTheReadmeShows(session: Session) throws {
        let folder = try TemporaryFolder()
        for name in ["Corpus", "Taxonomy"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + name, withDestinationPath: Repository.path + "/" + name)
        }
        let printed = try run(session.command, in: folder.path)
        let matches = Self.matches(printed[...], session.output[...])
        #expect(matches, "printed:\n\(printed.joined(separator: "\n"))")
    }

    /// Whether lines are those shown, a line with only "…" standing for any number of them.
    private static func matches(_ lines: ArraySlice<String>, _ shown: ArraySlice<String>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { matches(lines[$0...], shown.dropFirst()) }
        }
        return lines.first == first && matches(lines.dropFirst(), shown.dropFirst())
    }

    private func run(_ command: String, in folder: String) throws -> [String] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        var environment = ProcessInfo.processInfo.environment
        let program = (Program.path as NSString).deletingLastPathComponent
        environment["PATH"] = program + ":" + (environment["PATH"] ?? "")
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let text = String(decoding: data, as: UTF8.self)
        return text.isEmpty ? [] : text.trimmingSuffix("\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
