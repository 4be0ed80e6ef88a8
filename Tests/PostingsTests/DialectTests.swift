import Markup
import Testing

@testable import Postings

@Suite struct DialectTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var dialect: String
        var syntax: Record.Syntax
        var type: String
        var path: String
        var testDescription: String { "\(dialect) by \(type) \(path)" }

        init(_ dialect: String, _ syntax: Record.Syntax, _ type: String, _ path: String = "title") {
            (self.dialect, self.syntax, self.type, self.path) = (dialect, syntax, type, path)
        }
    }

    static let cases = [
        Case("schema.org JobPosting", .jsonLD, "JobPosting"), Case("schema.org JobPosting", .microdata, "JobPosting"),
        Case("schema.org JobPosting", .rdfa, "JobPosting"), Case("job feed", .xml, "job"),
        Case("job feed", .xml, "Vacancy"),
        Case("job feed", .xml, "position"), Case("feed", .xml, "offer"), Case("RSS", .xml, "item"),
        Case("NEOGOV", .xml, "item", "jobNumberSingle"), Case("Atom", .xml, "entry"),
        Case("Personio", .xml, "position", "jobDescriptions.jobDescription.name"),
        Case("HR-XML", .xml, "PositionOpening"), Case("HR-XML", .xml, "JobPositionPosting"),
        Case("USAJOBS", .xml, "PositionOpening", "PositionProfile.UserArea.GOVT_XMLJobBody.Duties.MajorDuties"),
        Case("Greenhouse", .json, "job", "absolute_url"), Case("Lever", .json, "item", "lists.content"),
        Case("Ashby", .json, "job", "descriptionHtml"), Case("Recruitee", .json, "offer", "careers_url"),
        Case("SmartRecruiters", .json, "object", "jobAd.sections.jobDescription.text"),
        Case("USAJOBS search", .json, "SearchResultItem", "MatchedObjectDescriptor.PositionID"),
        Case("Workday", .json, "object", "jobPostingInfo.title"),
        Case("JSON export", .json, "item", "lists.name"),
    ]

    @Test(arguments: cases) func isToldByTypeAndFields(_ each: Case) {
        let fields = [Field(path: "title", value: "a"), Field(path: each.path, value: "b")]
        let record = Record(syntax: each.syntax, type: each.type, fields: fields, ordinal: 1)
        #expect(Dialect.of(record).name == each.dialect)
    }

    @Test func namesAreAllDifferent() {
        #expect(Set(Dialect.all.map(\.name)).count == Dialect.all.count)
    }

    @Test func pathsAreFoundInAnyCaseAndOnlyWhole() {
        let table = FieldTable([FieldRule(.title, "Job.Title", "title"), FieldRule(.reference, "title")])
        #expect(table.entry(for: "JOB.title")?.role == .title)
        #expect(table.entry(for: "JOB.title")?.preference == 0)
        // A path that two rules name is the first one's.
        #expect(table.entry(for: "title")?.role == .title)
        #expect(table.entry(for: "title")?.preference == 1)
        #expect(table.entry(for: "Job.Titles") == nil)
        #expect(table.entry(for: "Title.") == nil)
        #expect(table.entry(for: "") == nil)
    }

    @Test func everyDialectHasATitleAndAText() {
        for dialect in Dialect.all {
            #expect(dialect.table.roles.contains(.title), "\(dialect.name)")
            #expect(dialect.table.roles.contains { $0.isText && $0 != .heading }, "\(dialect.name)")
        }
    }
}
