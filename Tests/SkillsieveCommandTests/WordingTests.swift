import ArgumentParser
import Skillsieve
import Testing

@testable import SkillsieveCommand

struct WordingTests {
    private static let problems: [(CommandProblem, String)] = [
        (CommandProblem.nothingNamed, "nothing to read was named; give files, folders, or '-' for standard input"),
        (
            .linesFromFile(path: "a.txt"),
            "--input-format jsonl reads standard input and files ending in .jsonl, and 'a.txt' was named; pass it in with '< a.txt' and name nothing or '-'"
        ),
        (.standardInputTwice, "standard input '-' was named twice; name it once"),
        (.explainFormat(format: "csv"), "--explain does not go with --format csv; use table, markdown, json or jsonl"),
        (.cardFormat(format: "html"), "--format html is not to be had here; use table, json or jsonl"),
        (.noTaxonomyFolder, "no folder of taxonomy sources was named; give the one to check"),
    ]

    @Test(arguments: problems)
    func problemsSayWhatWasWrongAndWhatToDo(problem: CommandProblem, wording: String) {
        #expect(problem.description == wording)
        #expect(problem.status == 2)
    }

    @Test func placesAreNamedOnce() {
        #expect(Wording.place("a.html", line: 3, "an odd tag") == "a.html, line 3: an odd tag")
        #expect(Wording.place("a.html", line: nil, "an odd tag") == "a.html: an odd tag")
        #expect(Wording.place("a.html", line: 3, "a.html: holds nothing") == "a.html: holds nothing")
        #expect(Wording.place("-", line: 3, "-, line 3: is broken") == "-, line 3: is broken")
    }

    @Test func countsAgree() {
        #expect(Wording.failures(1, of: 1) == "skillsieve: 1 of 1 input failed; nothing was done")
        #expect(Wording.failures(2, of: 5) == "skillsieve: 2 of 5 inputs failed; the rest was done")
        #expect(
            Wording.lint(errors: 1, notAssessed: 2)
                == "skillsieve: 1 finding to mend; 2 skills that no credential assesses (--list shows them)")
    }

    @Test func aRunIsSummedUp() {
        #expect(
            Wording.summary(inputs: 1, postings: 1, leftOut: [], seconds: nil)
                == "skillsieve: read 1 input, found 1 posting")
        #expect(
            Wording.summary(inputs: 300, postings: 298, leftOut: [("no posting", 2)], seconds: 0.25)
                == "skillsieve: read 300 inputs, found 298 postings; left out: no posting 2 (0.25 s, 1200 inputs a second)"
        )
        #expect(
            Wording.passedOver(4, kinds: [(".pdf", 3), (".md", 1)], examples: ["a/x.pdf"])
                == "skillsieve: passed over 4 files of a kind that is not read in folders (.pdf 3, .md 1): a/x.pdf, …")
    }

    @Test(
        arguments: [
            (["tga", "x"], ["tag"]), (["credentials", "shwo"], ["show"]), (["taxonomi"], ["taxonomy"]), (["zzz"], []),
            ([], []),
            (["tag", "tga"], []),
        ] as [([String], [String])])
    func aMisspeltSubcommandIsGuessed(arguments: [String], names: [String]) {
        #expect(Subcommands.nearest(to: arguments) == names)
    }

    @Test func unknownIDsLeadSomewhere() {
        #expect(
            Wording.unknownConcept("pyton", near: ["python"])
                == "'pyton' is no concept of the taxonomy (nearest: python); find ids with 'skillsieve taxonomy search'"
        )
        #expect(
            Wording.unknownCredential("x", near: [])
                == "'x' is not in the catalogue; find ids with 'skillsieve credentials resolve'")
    }

    @Test func everyErrorHasItsExitStatus() {
        #expect(Ending(CommandProblem.nothingNamed).status == 2)
        #expect(Ending(ConfigurationProblem.noSources(folder: "x")).status == 2)
        #expect(Ending(ExitCode(1)).status == 1)
        #expect(Ending(ValidationError("no")).status == 2)
        #expect(Ending(CleanExit.message("yes")).status == 0)
        #expect(Ending(CleanExit.message("yes")).standardOutput == "yes")
        #expect(Ending(ExitCode(1)).standardError == "")
    }

    @Test(
        arguments: [
            ("300", ["USD": 300.0]), ("300 EUR", ["EUR": 300]), ("eur250.5", ["EUR": 250.5]), ("0", ["USD": 0]),
            ("-1", nil), ("cheap", nil), ("12 EURO", nil), ("", nil),
        ] as [(String, [String: Double]?)])
    func budgetsAreRead(text: String, amounts: [String: Double]?) {
        #expect(BudgetArgument(argument: text)?.amounts == amounts)
    }

    @Test(arguments: [("2026-11-23", true), ("2026-02-30", false), ("2026-11-23T00:00", false), ("today", false)])
    func daysAreRead(text: String, isDay: Bool) {
        #expect((DayArgument(argument: text) != nil) == isDay)
    }
}
