import Markup
import Testing

@testable import Postings

@Suite struct PostingProblemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var problem: PostingProblem
        var severity: Diagnostic.Severity
        var code: String
        var line: Int?
        var message: String
        var testDescription: String { code }
    }

    static let cases = [
        Case(
            problem: .noPosting(source: "a.html"), severity: .error, code: "no-posting", line: nil,
            message: "a.html: holds no job posting: no structured posting and no text of a posting's length; "
                + "check that the page was saved whole"),
        Case(
            problem: .noPosting(source: "a.json", format: .json), severity: .error, code: "no-posting", line: nil,
            message: "a.json: holds no job posting: no object in it has a title and a text (such as \"title\" and "
                + "\"description\"); check that it is an export of postings"),
        Case(
            problem: .noPosting(source: "a.xml", format: .xml), severity: .error, code: "no-posting", line: nil,
            message: "a.xml: holds no job posting: no element in it has a title and a text (such as <title> and "
                + "<description>); check that it is a feed of postings"),
        Case(
            problem: .noDescription(record: 2, title: "Cook", hasFields: true, line: 9), severity: .note,
            code: "no-description", line: 9,
            message: "record 2 ('Cook') has no description; its text is made of its other fields"),
        Case(
            problem: .noDescription(record: 2, title: "Cook", hasFields: false, line: nil), severity: .warning,
            code: "no-description", line: nil,
            message: "record 2 ('Cook') has no description; only its title was read: look for the text in the page it "
                + "was taken from"),
        Case(
            problem: .textOfPage(record: 2, title: "Cook", line: 9), severity: .note, code: "no-description", line: 9,
            message: "record 2 ('Cook') has no description; its text is what the page shows"),
        Case(
            problem: .emptyPosting(record: 1, type: "JobPosting", line: 3), severity: .warning, code: "empty-posting",
            line: 3,
            message:
                "record 1 is a JobPosting without a title and without text; it was left out: check the export that "
                + "it comes from"),
        Case(
            problem: .otherRecords(count: 1, type: "item"), severity: .note, code: "other-records", line: nil,
            message: "1 record (item) was left out: no title with the text of a job below it"),
        Case(
            problem: .otherRecords(count: 3, type: "row"), severity: .note, code: "other-records", line: nil,
            message: "3 records (row) were left out: no title with the text of a job below it"),
        Case(
            problem: .moreEmptyPostings(count: 2), severity: .warning, code: "empty-posting", line: nil,
            message:
                "2 more records are without a title and without text; they were left out: check the export that they "
                + "come from"),
        Case(
            problem: .moreOtherRecords(count: 5, types: 2), severity: .note, code: "other-records", line: nil,
            message: "5 records of 2 more types were left out: no title with the text of a job below it"),
        Case(
            problem: .tooManyLines(limit: 7), severity: .warning, code: "too-many-lines", line: nil,
            message: "the posting has more than 7 lines; what comes after was read as part of the last"),
        Case(
            problem: .languageNotServed(
                source: "a.html", title: "Bucătar", language: .romanian, beside: .english, served: ["en"]),
            severity: .warning, code: "language-not-served", line: nil,
            message:
                "a.html: 'Bucătar' is in Romanian and partly in English; only what is in English is tagged in full, so "
                + "most of what it asks for will be missed; tag it with a taxonomy that has labels in Romanian"),
        Case(
            problem: .mixedLanguages(
                source: "a.html", title: "Cook", language: .english, beside: .polish, served: ["en", "de"]),
            severity: .warning, code: "mixed-languages", line: nil,
            message:
                "a.html: 'Cook' is in English and partly in Polish; only what is in English and German is tagged in "
                + "full, so what its Polish part asks for may be missed; read that part yourself"),
        Case(
            problem: .closed(record: 4, title: "Cook", line: 8), severity: .note, code: "closed-posting", line: 8,
            message: "record 4 ('Cook') says that the job is no longer open; it was read all the same"),
    ]

    @Test(arguments: cases) func isPinned(_ each: Case) {
        let expected = Diagnostic(
            severity: each.severity, code: each.code, message: each.message, line: each.line)
        #expect(each.problem.diagnostic == expected)
    }
}
