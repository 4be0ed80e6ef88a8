import Markup
import Testing

@testable import Postings

@Suite struct RecordSelectionTests {
    private func select(_ records: [Record], format: SourceFormat = .html) -> (RecordSelection, [PostingProblem]) {
        var problems: [PostingProblem] = []
        let selection = RecordSelection(Document(format: format, records: records), &problems)
        return (selection, problems)
    }

    private func record(
        _ fields: [(String, String)], _ syntax: Record.Syntax = .jsonLD, type: String = "JobPosting", ordinal: Int = 1
    ) -> Record {
        Record(
            syntax: syntax, type: type, fields: fields.map { Field(path: $0.0, value: $0.1) }, ordinal: ordinal, line: 4
        )
    }

    private static let text = "We run ferries across the harbour, all year, in any weather."

    struct Kind: Sendable, CustomTestStringConvertible {
        var name: String
        var syntax: Record.Syntax
        var type: String
        var fields: [(String, String)]
        var kind: RecordReading.Kind
        var testDescription: String { name }
    }

    static let kinds = [
        Kind(name: "schema.org", syntax: .jsonLD, type: "JobPosting", fields: [("name", "a")], kind: .posting),
        Kind(name: "its text alone", syntax: .rdfa, type: "JobPosting", fields: [("skills", "a")], kind: .posting),
        Kind(name: "an employer", syntax: .jsonLD, type: "Organization", fields: [("name", "a")], kind: .other),
        Kind(name: "blank", syntax: .microdata, type: "JobPosting", fields: [("title", " ")], kind: .emptyPosting),
        Kind(name: "a feed's job", syntax: .xml, type: "job", fields: [("title", "a")], kind: .posting),
        Kind(name: "a job of a scheduler", syntax: .xml, type: "job", fields: [("cron", "* *")], kind: .emptyPosting),
        Kind(name: "RSS", syntax: .xml, type: "item", fields: [("title", "a"), ("encoded", text)], kind: .posting),
        Kind(name: "news", syntax: .xml, type: "item", fields: [("title", "a"), ("description", "b")], kind: .other),
        Kind(
            name: "a short job", syntax: .xml, type: "item",
            fields: [("title", "a"), ("description", "b"), ("jobtype", "full")], kind: .posting),
        Kind(name: "Lever", syntax: .json, type: "item", fields: [("text", "a"), ("hostedUrl", "b")], kind: .posting),
        Kind(name: "any object", syntax: .json, type: "object", fields: [("id", "7")], kind: .other),
        Kind(
            name: "one level down", syntax: .json, type: "object",
            fields: [("job.title", "a"), ("job.description", text)], kind: .posting),
        Kind(name: "no title", syntax: .json, type: "object", fields: [("description", text)], kind: .other),
    ]

    @Test(arguments: kinds) func tellsPostingsFromOtherRecords(_ kind: Kind) {
        #expect(RecordReading(record(kind.fields, kind.syntax, type: kind.type)).kind == kind.kind)
    }

    @Test func whatIsLeftOutIsNamed() {
        let (selection, problems) = select(
            [
                record([("title", "a"), ("description", Self.text)], .xml, type: "item"),
                record([("title", "b")], .xml, type: "item"), record([("title", "c")], .xml, type: "item"),
                record([("x", "y")], .xml, type: "job", ordinal: 4),
            ], format: .xml)
        #expect(selection.readings.count == 1)
        #expect(
            problems == [.emptyPosting(record: 4, type: "job", line: 4), .otherRecords(count: 2, type: "item")])
    }

    // MARK: one posting, stated twice

    @Test func twoSyntaxesOfOnePostingAreOne() {
        let (selection, _) = select([
            record([("title", "Deck Hand"), ("description", Self.text), ("datePosted", "2026-01-02")]),
            record([("title", "deck hand"), ("description", "Sail."), ("skills", "Knots")], .microdata, ordinal: 2),
        ])
        #expect(selection.readings.count == 1)
        #expect(
            selection.readings.first?.record.fields.map(\.path) == ["title", "description", "datePosted", "skills"])
        #expect(selection.readings.first?.record.ordinal == 1)
    }

    @Test func theSamePostingTwiceIsOne() {
        let same = [("title", "Deckhand"), ("identifier", "7")]
        #expect(select([record(same), record(same, ordinal: 2)]).0.readings.count == 1)
    }

    @Test func twoPostingsOfOneTitleAreTwo() {
        let (selection, _) = select([
            record([("title", "Deckhand"), ("identifier", "7")]),
            record([("title", "Deckhand"), ("identifier", "8")], ordinal: 2),
        ])
        #expect(selection.readings.count == 2)
    }

    @Test func aFeedKeepsAllItsRecords() {
        let same = [("title", "Deckhand")]
        let (selection, _) = select(
            [record(same, .xml, type: "job"), record(same, .xml, type: "job", ordinal: 2)], format: .xml)
        #expect(selection.readings.count == 2)
    }

    @Test func objectsWithAnIdLendTheirNames() {
        let document = Document(
            format: .html,
            records: [
                record([("@id", "#a"), ("name", "Ferries")], type: "Organization"),
                record([("@id", "#a"), ("name", "Others")], type: "Organization"),
                record([("name", "Nobody")], type: "Person"),
            ])
        #expect(RecordSelection.names(in: document) == ["#a": "Ferries"])
    }
}
