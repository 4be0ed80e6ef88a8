import Foundation
import TestSupport
import Testing

/// How the program is used rightly and wrongly: help, version, and exit status 2 with a message on standard error.
struct UsageTests {
    private let program = Program()

    @Test(arguments: [
        ["tag"], ["score"], ["gap"], ["taxonomy"], ["taxonomy", "search"], ["taxonomy", "show"], ["taxonomy", "lint"],
        ["taxonomy", "compile"], ["taxonomy", "import"], ["taxonomy", "export"], ["credentials"],
        ["credentials", "list"], ["credentials", "show"],
        ["credentials", "resolve"], [],
    ])
    func helpSaysWhatItDoesWithAnExample(subcommand: [String]) throws {
        let run = try program.run(subcommand + ["--help"])
        #expect(run.status == 0)
        #expect(run.error == "")
        #expect(run.output.hasPrefix("OVERVIEW: "))
        #expect(run.output.contains("EXAMPLE:\n  skillsieve " + subcommand.joined(separator: " ")))
    }

    @Test func theVersionIsPrinted() throws {
        let run = try program.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output == "0.1.0\n")
    }

    /// Arguments that make no sense, and a part of what is said of them.
    private static let misuses: [([String], String)] = [
        (["tag"], "nothing to read was named; give files, folders, or '-' for standard input"),
        (["tag", "-", "-"], "standard input '-' was named twice; name it once"),
        (
            ["tag", "x.html", "--input-format", "jsonl"],
            "--input-format jsonl reads standard input and files ending in .jsonl, and 'x.html' was named"
        ),
        (["tag", "x.html", "--format", "xlsx"], "The value 'xlsx' is invalid for '--format <format>'"),
        (["tag", "x.html", "--jobs", "0"], "--jobs is 0; give a number of 1 or more"),
        (
            ["tag", "x.html", "--explain", "--format", "csv"],
            "--explain does not go with --format csv; use table, markdown, json or jsonl"
        ),
        (["tag", "x.html", "--colour"], "Unknown option '--colour'"),
        (["tag", "x.html", "--weights", "none.yaml"], "none.yaml: cannot be read (No such file or directory)"),
        (
            ["tag", "x.html", "--taxonomy", "none.skilltax"],
            "none.skilltax: cannot be read; check that it exists and that you may read it"
        ),
        (
            ["tag", "x.html", "--taxonomy", "Package.swift"],
            "Package.swift: is no compiled taxonomy; make one with 'skillsieve taxonomy import'"
        ),
        (["score", "x.html"], "no candidate was named; give one with --candidate FILE"),
        (["score", "--candidate", Corpus.dana], "nothing to read was named"),
        (
            ["score", "--candidate", Corpus.dana, "x.html", "--as-of", "2026-02-30"],
            "The value '2026-02-30' is invalid for '--as-of <yyyy-mm-dd>'"
        ),
        (
            ["gap", "--candidate", Corpus.dana, "x.html", "--hours=-3"],
            "--hours is no number of hours; give 0 or more"
        ),
        (
            ["gap", "--candidate", Corpus.dana, "x.html", "--target", "101"],
            "--target is no score; give a number from 0 to 100"
        ),
        (
            ["gap", "--candidate", Corpus.dana, "x.html", "--budget", "cheap"],
            "The value 'cheap' is invalid for '--budget <amount>'"
        ),
        (
            ["taxonomy", "show", "python", "--format", "csv"],
            "--format csv is not to be had here; use table, json or jsonl"
        ),
        (["taxonomy", "compile", "Corpus", "--output", "x"], "Corpus: is no folder of taxonomy sources"),
        (["tga", "x"], "Did you mean 'tag'?"),
        (
            ["tag", "--files-from", "none.txt"],
            "none.txt: cannot be read (No such file or directory); name a file that"
        ),
        (["frobnicate"], "Unexpected argument 'frobnicate'"),
    ]

    @Test(arguments: misuses)
    func misuseEndsWithStatus2(arguments: [String], message: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.error.contains(message), "\(run.error)")
    }

    @Test func weightsThatAreWrongAreNamedByLine() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("weights.yaml", "importance:\n  required: 1\n  preferred: lots\n")
        let run = try program.run(["tag", Corpus.analyst, "--weights", path])
        #expect(run.status == 2)
        #expect(run.error.contains("\(path):3: importance.preferred is 'lots'; give a number from 0 to 1"))
    }
}
