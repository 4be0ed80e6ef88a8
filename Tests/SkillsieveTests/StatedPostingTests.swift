import Markup
import Postings
import Testing

@testable import Skillsieve

struct StatedPostingTests {
    @Test(arguments: [
        (#"{"id":"a","html":"<p>x</p>"}"#, "a", "<p>x</p>", SourceFormat.html),
        (#"{"text":"x\ny","id":7}"#, "7", "x\ny", .plainText),
        (#"{"id":"é","xml":"<job/>","extra":[1]}"#, "é", "<job/>", .xml),
        (#"{"id":"a","html":null,"text":"x"}"#, "a", "x", .plainText),
        (#"{"id":1.50,"text":"x"}"#, "1.50", "x", .plainText),
    ])
    func linesAreRead(line: String, id: String, content: String, format: SourceFormat) throws {
        let read = try StatedPosting(line: Array(line.utf8))
        #expect(read.id == id)
        #expect(read.bytes == Array(content.utf8))
        #expect(read.format == format)
    }

    @Test(arguments: [
        ("", InputProblem.LineFault.notAnObject), ("[]", .notAnObject), ("{", .notAnObject),
        (#"{"id":"a","html":1}"#, .notAnObject), (#"{"id":true,"html":"x"}"#, .notAnObject),
        (#"{"html":"x"}"#, .noID), (#"{"id":"","html":"x"}"#, .noID), (#"{"id":"a"}"#, .noContent),
        (#"{"id":"a","html":"x","text":"y"}"#, .noContent),
    ])
    func brokenLinesSayWhy(line: String, fault: InputProblem.LineFault) {
        #expect(throws: fault) { try StatedPosting(line: Array(line.utf8)) }
    }

    @Test func aFilesLinesNeedNoID() throws {
        #expect(try StatedPosting(line: Array(#"{"text":"x"}"#.utf8), needsID: false).id == nil)
    }

    @Test func factsAreTakenAndTheRestIsHandedOn() throws {
        let line = #"""
            {"id":"a","text":"x","title":"Cook","organization":"Gullmere","datePosted":"2026-03-01","location":"Cork (remote)",
            "employmentType":["Full-time"],"company":"G Ltd","score":1.50,"tags":["a",null,true,{"b":[]}],"source":"board",
            "note":"\u0007\u2028é"}
            """#
        let read = try StatedPosting(line: Array(line.utf8))
        #expect(read.facts.title == "Cook")
        #expect(read.facts.organization == "Gullmere")
        #expect(read.facts.datePosted == CalendarDay("2026-03-01"))
        #expect(read.facts.location == Place(text: "Cork (remote)", isRemote: true))
        #expect(read.facts.employmentType == ["Full-time"])
        #expect(
            read.facts.extra.map { "\($0.name)=\($0.json)" } == [
                #"company="G Ltd""#, "score=1.50", #"tags=["a",null,true,{"b":[]}]"#, #"input.source="board""#,
                #"note="\u0007\u2028é""#,
            ])
    }

    @Test func whatCannotBeReadAsAFactIsHandedOnUnderANameOfItsOwn() throws {
        let line = #"{"id":"a","text":"x","title":["Cook"],"datePosted":"soon","location":{"lat":1},"digest":7}"#
        let read = try StatedPosting(line: Array(line.utf8))
        #expect(read.facts.title == nil)
        #expect(read.facts.extra.map(\.name) == ["input.title", "input.datePosted", "input.location", "input.digest"])
    }

    @Test func aPlaceMayBeAnObject() throws {
        let line = #"{"id":"a","text":"x","location":{"locality":"Cork","country":"IE","remote":true}}"#
        #expect(
            try StatedPosting(line: Array(line.utf8)).facts.location
                == Place(text: "Cork, IE", locality: "Cork", country: "IE", isRemote: true))
    }

    @Test func rowsAreReadByTheNamesOfTheirColumns() throws {
        let columns = try #require(RowColumns(["ID", "Job Title", "Company", "date_posted", "Description", "board"]))
        let read = try StatedPosting(
            cells: ["00012", "Cook", "Gullmere", "2026-03-01", "<p>You cook.</p>", "b1"], columns: columns)
        #expect(read.id == "00012")
        #expect(String(decoding: read.bytes, as: UTF8.self) == "<p>You cook.</p>")
        #expect(read.format == .html)
        #expect(read.facts.title == "Cook")
        #expect(read.facts.organization == "Gullmere")
        #expect(read.facts.datePosted == CalendarDay("2026-03-01"))
        #expect(read.facts.extra.map(\.name) == ["Company", "board"])
        let plain = try StatedPosting(cells: ["", "", "", "", "You cook for < 50 people."], columns: columns)
        #expect(plain.format == .plainText)
        #expect(plain.id == nil)
        #expect(throws: InputProblem.LineFault.emptyRow(columns: ["Description"])) {
            try StatedPosting(cells: ["1", "Cook"], columns: columns)
        }
    }

    @Test(arguments: [
        (["id", "text"], true), (["id", "Job description"], true), (["id", "name"], false), ([], false),
    ])
    func aTableNeedsAColumnForContent(head: [String], isRead: Bool) {
        #expect((RowColumns(head) != nil) == isRead)
    }
}
