import Foundation
import TestSupport
import Testing

/// The subcommands that look into the taxonomy and the catalogue.
struct LookUpCommandTests {
    private let program = Program()

    @Test func searchFindsTheNearestFirst() throws {
        let run = try program.run(["taxonomy", "search", "python", "--format", "jsonl", "--limit", "3"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(#"{"id":"python","label":"Python","kind":"skill","scheme":"skillsieve","#))
        #expect(run.output.split(separator: "\n").count <= 3)
        let nothing = try program.run(["taxonomy", "search", "zzzz", "--format", "json"])
        #expect(nothing.status == 0)
        #expect(nothing.output == "[]\n")
    }

    @Test func showNamesWhatItDoesNotKnow() throws {
        let run = try program.run(["taxonomy", "show", "python", "no-such-skill"])
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("Python (python)\n"))
        #expect(run.error.contains("'no-such-skill' is no concept of the taxonomy"))
    }

    @Test func credentialsAreListedBySort() throws {
        let run = try program.run(["credentials", "list", "--issuer", "comptia", "--format", "json"])
        let entries = try #require(try run.json() as? [[String: Any]])
        #expect(entries.count > 3)
        #expect(entries.allSatisfy { ($0["issuer"] as? [String: Any])?["id"] as? String == "comptia" })
        let csv = try program.run(["credentials", "list", "--type", "digital-badge", "--format", "csv"])
        #expect(csv.output.hasPrefix("id,name,type,issuer,sector,valid for,skills\r\n"))
        #expect(csv.output.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains("digital-badge") })
    }

    @Test func anEntryIsShown() throws {
        let run = try program.run(["credentials", "show", "comptia-security-plus"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("CompTIA Security+ (comptia-security-plus)\n"))
        let unknown = try program.run(["credentials", "show", "comptia-security"])
        #expect(unknown.status == 1)
        #expect(unknown.error.contains("'comptia-security' is not in the catalogue (nearest: "))
    }

    @Test func namesAreResolvedOrTheNearestTold() throws {
        let run = try program.run(
            ["credentials", "resolve", "CompTIA Security+ (2022)", "Greyfen Blue Team Badge", "--format", "jsonl"])
        #expect(run.status == 1)
        let lines = run.output.split(separator: "\n")
        #expect(
            lines[0]
                == #"{"name":"CompTIA Security+ (2022)","id":"comptia-security-plus","entry":"CompTIA Security+","nearest":[],"schemaVersion":1}"#
        )
        #expect(lines[1].hasPrefix(#"{"name":"Greyfen Blue Team Badge","id":null,"entry":null,"nearest":["#))
        let piped = try program.run(["credentials", "resolve", "-", "--format", "csv"], input: "Security+\n\n")
        #expect(piped.status == 0)
        #expect(piped.output.contains("Security+,comptia-security-plus,CompTIA Security+,"))
    }

    @Test(arguments: [
        (["credentials", "show", "CISSP"], "Certified Information Systems Security Professional (cissp)"),
        (["credentials", "list", "--issuer", "compTIA", "--format", "csv"], "comptia-security-plus,CompTIA Security+"),
        (["taxonomy", "show", "Python"], "Python (python)"),
    ])
    func lookUpsForgiveCaseAndTakeNames(arguments: [String], part: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains(part))
    }

    @Test(arguments: [
        (["taxonomy", "show", "pyton"], "python"), (["credentials", "list", "--issuer", "comptai"], "comptia"),
        (["credentials", "list", "--skill", "pythn"], "python"),
        (["credentials", "list", "--sector", "cybersecurty"], "cybersecurity"),
    ])
    func whatIsMisspeltIsNamedWithTheNearest(arguments: [String], nearest: String) throws {
        let run = try program.run(arguments)
        #expect(run.status == 1)
        #expect(run.error.contains("(nearest: " + nearest), "\(run.error)")
    }

    @Test func lintNamesFileAndLine() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "skills/x.csv",
            "id,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,broader,related,description,matching,crosswalk\n"
                + "one,one,,,knowledge,cross-sector,none,,,,\n")
        let weights = try String(contentsOfFile: Repository.path + "/Taxonomy/weights.yaml", encoding: .utf8)
        try folder.write("weights.yaml", weights)
        let run = try program.run(["taxonomy", "lint", folder.path, "--list"])
        #expect(run.status == 1)
        #expect(
            run.output
                == "skills/x.csv:2: dangling-link: broader of 'one' names 'none', which stands nowhere\n"
                + "skills/x.csv:2: not-assessed: no credential teaches or assesses 'one'\n")
        #expect(run.error == "skillsieve: 1 finding to mend; 1 skill that no credential assesses (--list shows them)\n")
    }

    @Test func compilingTwiceGivesTheSameBytes() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "T/skills/x.csv",
            "id,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,broader,related,description,matching,crosswalk\n"
                + "one,one,,,knowledge,cross-sector,,,,,\n")
        try folder.write(
            "T/weights.yaml", try String(contentsOfFile: Repository.path + "/Taxonomy/weights.yaml", encoding: .utf8))
        for name in ["a", "b"] {
            let run = try program.run(["taxonomy", "compile", folder.path + "/T", "--output", folder.path + "/" + name])
            #expect(run.status == 0, "\(run.error)")
        }
        let files = try ["a", "b"].map { try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + $0)) }
        #expect(files[0] == files[1])
        let run = try program.run(["taxonomy", "search", "one", "--taxonomy", folder.path + "/a", "--format", "csv"])
        #expect(run.output.contains("one,one,skill,x,one"))
    }
}
