import SkillTaxonomy
import Skillsieve
import Testing

struct ProblemWordingTests {
    private static let inputCases: [(InputProblem, String)] = [
        (
            InputProblem.missing(path: "a.html"),
            "a.html: no such file or folder; check the spelling and the folder you are in"
        ),
        (
            .unreadable(path: "a.html", reason: "Permission denied"),
            "a.html: cannot be read (Permission denied); check that you may read it"
        ),
        (
            .tooLarge(path: "a.html", limit: 256 << 20),
            "a.html: is larger than 256 MB and was not read; split it, or leave it out"
        ),
        (
            .unsupported(path: "a.md", ending: ".md"),
            "a.md: files ending in '.md' are not read; save it as one of .html .htm .xhtml .xml .rss .atom .json .txt .warc .wet .gz, "
                + "or pass its content through standard input with '-'"
        ),
        (
            .printDocument(path: "a.pdf", kind: "PDF"),
            "a.pdf: PDF is not read, since its text cannot be taken out faithfully; save it as HTML or plain text"
        ),
        (
            .nothingToRead(folder: "ads"),
            "ads: holds no file that can be read (.html .htm .xhtml .xml .rss .atom .json .txt .warc .wet .gz); name another folder or a file"
        ),
        (
            .badLine(source: "-", line: 3, reason: .notAnObject),
            "-, line 3: is no JSON object of strings; write {\"id\": \"…\", \"html\": \"…\"} on one line"
        ),
        (.badLine(source: "-", line: 3, reason: .noID), "-, line 3: has no \"id\"; add one, a string or a number"),
        (
            .badLine(source: "-", line: 3, reason: .noContent),
            "-, line 3: needs exactly one of \"html\", \"text\" and \"xml\"; add the posting's content under one of them"
        ),
        (
            .badLine(source: "-", line: 3, reason: .noText),
            "-, line 3: has no \"text\"; add the sentence or phrase under it, and no \"html\" or \"xml\""
        ),
        (
            .badLine(source: "-", line: 3, reason: .tooLong(limit: 9)),
            "-, line 3: is longer than 9 bytes; split it or leave it out"
        ),
        (
            .noPosting(source: "a.html"),
            "a.html: holds no posting; check that it is the page of a job and not empty or blocked"
        ),
        (
            .badLine(source: "a.csv", line: 3, reason: .emptyRow(columns: ["text", "html"])),
            "a.csv, line 3: has nothing under 'text' and 'html'; put the ad's content there"
        ),
        (
            .noContentColumn(path: "a.csv", columns: "id, name"),
            "a.csv: has no column 'html', 'text' or 'description' to read postings from (its first row is id, name); "
                + "name the column with the ads' content so"
        ),
        (
            .pagesWithoutPosting(archive: "a.warc", records: 5, pages: 2, postingPages: 0),
            "a.warc: 0 of 2 pages hold a posting; the others and 3 other records were passed over; "
                + "check that it is a crawl of job pages"
        ),
    ]

    @Test func anArchiveWithSomePostingsIsNoError() {
        let problem = InputProblem.pagesWithoutPosting(archive: "a.warc", records: 3, pages: 2, postingPages: 1)
        #expect(problem.diagnostic.severity == .warning)
        #expect(
            problem.description
                == "a.warc: 1 of 2 pages holds a posting; the others and 1 other record were passed over")
    }

    @Test(arguments: inputCases)
    func inputProblemsNameThePlaceAndTheRemedy(problem: InputProblem, wording: String) {
        #expect(problem.description == wording)
        #expect(problem.diagnostic.message == wording)
        #expect(problem.diagnostic.severity == .error)
        #expect(wording.hasPrefix(problem.source))
    }

    private static let configurationCases: [(ConfigurationProblem, String)] = [
        (
            ConfigurationProblem.noTaxonomy(searched: ["/a/x", "/b/x"]),
            "no built-in taxonomy was found (looked for /a/x and /b/x); run 'make install' again, or name one with --taxonomy FILE"
        ),
        (.taxonomy(.unreadable(path: "t")), "t: cannot be read; check that it exists and that you may read it"),
        (.damagedCatalogue(path: "t"), "t: its catalogue of credentials is damaged; compile or install it again"),
        (
            .noRanking(path: "t"),
            "t: was compiled without the index that ranks its concepts; import or compile it again"
        ),
        (
            .noSources(folder: "d"),
            "d: is no folder of taxonomy sources; name one that holds skills, language and credentials"
        ),
        (
            .unreadable(path: "w", reason: "Is a directory"),
            "w: cannot be read (Is a directory); check that it exists and that you may read it"
        ),
        (
            .unwritable(path: "o", reason: "No space"),
            "o: cannot be written (No space); check the folder and that you may write there"
        ),
    ]

    @Test(arguments: configurationCases)
    func configurationProblemsNameThePlaceAndTheRemedy(problem: ConfigurationProblem, wording: String) {
        #expect(problem.description == wording)
    }
}
