import Foundation
import TestSupport
import Testing

/// Imports, exports and overlays, from files to the results that name a scheme.
struct TaxonomyImportCommandTests {
    private let program = Program()
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func importSample(_ format: String, _ ending: String, _ more: [String] = []) throws -> (Program.Run, String)
    {
        let output = folder.path + "/\(format).skilltax"
        let run = try program.run(
            ["taxonomy", "import", format, "Corpus/taxonomies/harbour-skills.\(ending)", "--output", output] + more)
        return (run, output)
    }

    @Test(arguments: [("skos", "rdf", 5), ("case", "json", 3), ("csv", "csv", 2)])
    func samplesAreImported(_ format: String, _ ending: String, _ count: Int) throws {
        let (run, output) = try importSample(format, ending)
        #expect(run.status == 0 && run.output == "")
        #expect(run.error == "skillsieve: \(count) concepts\n")
        let again = folder.path + "/again.skilltax"
        _ = try program.run([
            "taxonomy", "import", format, "Corpus/taxonomies/harbour-skills.\(ending)", "--output", again,
        ])
        #expect(FileManager.default.contentsEqual(atPath: output, andPath: again))
    }

    @Test(arguments: [("skos", "rdf"), ("case", "json"), ("csv", "csv")])
    func whatIsExportedAndImportedIsExportedAlike(_ format: String, _ ending: String) throws {
        let (_, output) = try importSample(format, ending)
        let first = try program.run(["taxonomy", "export", format, output])
        #expect(first.status == 0)
        let file = try folder.write("harbour-skills.\(ending)", first.output)
        let second = folder.path + "/second.skilltax"
        #expect(try program.run(["taxonomy", "import", format, file, "--output", second]).status == 0)
        #expect(try program.run(["taxonomy", "export", format, second]).output == first.output)
        #expect(FileManager.default.contentsEqual(atPath: output, andPath: second))
    }

    private static let posting = """
        <html lang="en"><body><h1>Docker at the container quay</h1>
        <p>Tidewater Harbour moves four hundred thousand boxes a year between ships, trains and lorries. The quay gang is
        sixty people in three shifts, and you will stand with them in wind and rain, and see the sun come up over it.</p>
        <h2>Your day</h2><p>You meet the ship, you speak with the deck and you see to it that nothing moves that must not.
        At the end of the shift you hand over to the next gang, and tell them what is still to be done.</p>
        <h2>Requirements</h2>
        <ul><li>Container lashing</li><li>VHF radio</li><li>At least 2 years of lashing containers</li></ul>
        <h2>We offer</h2><p>A permanent contract, thirty days of leave, a canteen and a place for your bicycle.</p>
        </body></html>
        """

    private static let german = """
        Hafenarbeiter
        Wir suchen eine Person, die mit uns die Schiffe am Kai abfertigt und sich auf die Arbeit in der Nacht freut.
        Anforderungen:
        - Containerlaschen
        - Sie sind zuverlässig und haben mit der Arbeit an der Kaikante schon Erfahrung
        """

    /// The built-in taxonomy has English labels alone, the sample has German ones too.
    @Test func aTaxonomyServesTheLanguagesOfItsLabels() throws {
        let page = try folder.write("hafen.txt", Self.german)
        let alone = try program.run(["tag", page, "--format", "jsonl"])
        #expect(alone.output.contains(#""code":"language-not-served""#))
        let (_, harbour) = try importSample("skos", "rdf")
        let served = try program.run(["tag", page, "--format", "jsonl", "--taxonomy", harbour])
        #expect(served.status == 0 && !served.output.contains("language-not-served"))
        #expect(served.output.contains("container-lashing"))
    }

    private func tagged(_ taxonomies: [String], _ posting: String = Self.posting) throws -> [[String: Any]] {
        let page = try folder.write("docker.html", posting)
        let run = try program.run(
            ["tag", page, "--format", "jsonl"] + taxonomies.flatMap { ["--taxonomy", $0] })
        #expect(run.status == 0, "\(run.error)")
        let posting = try #require(try run.json() as? [String: Any])
        let requirements = try #require(posting["requirements"] as? [[String: Any]])
        return requirements.compactMap { $0["concept"] as? [String: Any] }
    }

    @Test func anImportedTaxonomyAloneTagsWithItsOwnScheme() throws {
        let (_, output) = try importSample("skos", "rdf")
        let concepts = try tagged([output])
        let own = concepts.filter { $0["scheme"] as? String == "harbour-skills" }.compactMap { $0["id"] as? String }
        #expect(own == ["https://skills.tidewater.example/container-lashing", "vhf-radio"])
    }

    @Test func labelsOfAnotherLanguageCountInItsPostings() throws {
        let (_, output) = try importSample("skos", "rdf")
        let german = Self.posting.replacing("lang=\"en\"", with: "lang=\"de\"").replacing(
            "Container lashing", with: "Containerlaschen")
        let found = try tagged([output], german).compactMap { $0["label"] as? String }
        #expect(found.contains("container lashing"))
        let english = Self.posting.replacing("Container lashing", with: "Containerlaschen").replacing(
            "lashing containers", with: "work")
        #expect(try !tagged([output], english).contains { $0["label"] as? String == "container lashing" })
    }

    @Test func overlaysKeepTheLowerIdAndAreFoundByEither() throws {
        let (_, lower) = try importSample("skos", "rdf")
        let (run, both) = try importSample("case", "json", ["--onto", lower])
        #expect(run.error == "skillsieve: 5 concepts; 3 merged with concepts that were there, 0 added\n")
        let other = "7b0f8a4e-0000-4c11-9b1e-5a1d00000002"
        for id in [other, "container-lashing", "TH-1.1", "https://skills.tidewater.example/container-lashing"] {
            let show = try program.run(["taxonomy", "show", id, "--taxonomy", both, "--format", "json"])
            #expect(show.status == 0)
            #expect(
                show.output.contains("\"id\":\"https://skills.tidewater.example/container-lashing\""), "\(show.output)")
            #expect(show.output.contains("harbour-skills:" + other))
        }
        // Laid on one another as they are named, they come to the same.
        let merged = try tagged([both]).map { $0["id"] as? String }
        let (_, upper) = try importSample("case", "json")
        #expect(try tagged([lower, upper]).map { $0["id"] as? String } == merged)
        #expect(merged.contains("https://skills.tidewater.example/container-lashing"))
    }

    @Test func rowsThatCannotBeReadAreNamedAndTheRestIsDone() throws {
        let table = try folder.write(
            "t.csv",
            "id,preferredLabel,altLabels,hiddenLabels,skillType,reuseLevel,broader,related,description,matching,crosswalk\n"
                + "reefing,reefing,,,knowledge,cross-sector,,,,,\nx,,,,knowledge,cross-sector,,,,,\n")
        let output = folder.path + "/t.skilltax"
        let run = try program.run(["taxonomy", "import", "csv", table, "--output", output])
        #expect(run.status == 1)
        #expect(
            run.errorLines == [
                "skillsieve: error: \(table):3: preferredLabel is empty; fill it in or remove the row",
                "skillsieve: 1 concept; 1 thing left out",
            ])
        #expect(try program.run(["taxonomy", "show", "reefing", "--taxonomy", output]).status == 0)
    }

    static let failures: [([String], Int32, String)] = [
        (
            ["esco", "none"], 2,
            "none: cannot be read (No such file or directory); check that it exists and that you may read it"
        ),
        (["onet", "Corpus"], 2, "Corpus: holds no file 'Technology Skills.txt'; name the folder that the download"),
        (["skos", "none.rdf"], 2, "none.rdf: cannot be read (No such file or directory)"),
        (["csv", "Corpus/taxonomies/harbour-skills.rdf"], 1, "no concept could be read, and no file was written"),
        (["case", "Corpus/taxonomies/harbour-skills.csv"], 1, "no concept could be read, and no file was written"),
        (["skos", "Corpus/taxonomies/harbour-skills.rdf", "--onto", "Package.swift"], 2, "is no compiled taxonomy"),
        (["xml", "Corpus"], 2, "The value 'xml' is invalid for '<format>'"),
    ]

    @Test(arguments: failures) func whatFailsIsSaid(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let output = folder.path + "/none.skilltax"
        let run = try program.run(["taxonomy", "import"] + arguments + ["--output", output])
        #expect(run.status == status)
        #expect(run.error.contains(message), "\(run.error)")
        #expect(!FileManager.default.fileExists(atPath: output))
    }

    @Test func aFileThatIsCutShortIsRefused() throws {
        let (_, output) = try importSample("csv", "csv")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: output))
        let cut = folder.path + "/cut.skilltax"
        try bytes.dropLast(8).write(to: URL(fileURLWithPath: cut))
        let run = try program.run(["taxonomy", "search", "mooring", "--taxonomy", cut])
        #expect(run.status == 2)
        #expect(run.error.contains("\(cut): is cut short or damaged; import it again"))
    }
}
