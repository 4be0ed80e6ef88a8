import Testing

@testable import SkillTaxonomy

@Suite struct CSVTableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var rows: [CSVTable.Row]
        var testDescription: String { name }
    }

    static func row(_ line: Int, _ cells: String...) -> CSVTable.Row { CSVTable.Row(cells: cells, line: line) }

    static let cases = [
        Case(name: "plain", text: "a,b\n1,2\n3,4\n", rows: [row(2, "1", "2"), row(3, "3", "4")]),
        Case(name: "no line break at the end", text: "a,b\n1,2", rows: [row(2, "1", "2")]),
        Case(name: "carriage returns", text: "a,b\r\n1,2\r\n", rows: [row(2, "1", "2")]),
        Case(name: "quoted comma", text: "a,b\n\"1,5\",2\n", rows: [row(2, "1,5", "2")]),
        Case(name: "doubled quote", text: "a\n\"say \"\"hi\"\"\"\n", rows: [row(2, "say \"hi\"")]),
        Case(name: "quote inside a cell", text: "a\n5\" pipe\n", rows: [row(2, "5\" pipe")]),
        Case(
            name: "line break in a cell", text: "a,b\n\"1\n2\",3\n4,5\n", rows: [row(2, "1\n2", "3"), row(4, "4", "5")]),
        Case(name: "blank lines", text: "a,b\n\n1,2\n\n\n3,4\n", rows: [row(3, "1", "2"), row(6, "3", "4")]),
        Case(name: "empty cells", text: "a,b\n,\n", rows: [row(2, "", "")]),
        Case(name: "empty last cell at the end", text: "a,b\n1,", rows: [row(2, "1", "")]),
        Case(name: "too many cells", text: "a\n1,2,3\n", rows: [row(2, "1", "2", "3")]),
        Case(name: "open quote", text: "a,b\n\"1,2\n3", rows: [row(2, "1,2\n3")]),
        Case(name: "byte order mark", text: "\u{FEFF}a\n1\n", rows: [row(2, "1")]),
        Case(name: "only a header", text: "a,b", rows: []),
        Case(name: "nothing", text: "", rows: []),
    ]

    @Test(arguments: cases) func reads(_ item: Case) {
        #expect(CSVTable(Array(item.text.utf8)).rows == item.rows)
    }

    @Test func cellsAreFoundByTheirHeading() throws {
        let table = CSVTable(Array("\u{FEFF}id,name,id\n1,x,2\n3\n".utf8))
        let first = try #require(table.rows.first)
        let last = try #require(table.rows.last)
        #expect(table.header == ["id", "name", "id"])
        #expect(table.cell(first, "name") == "x")
        #expect(table.cell(first, "id") == "1", "of two columns with one heading the first counts")
        #expect(table.cell(first, "other") == "")
        #expect(table.cell(last, "name") == "")
    }

    @Test func anotherSeparatorIsTaken() {
        #expect(CSVTable(Array("a\tb\n1,5\t2".utf8), separator: 9).rows == [Self.row(2, "1,5", "2")])
    }

    @Test func bytesThatAreNotUTF8AreReplaced() {
        #expect(CSVTable(Array("a\n".utf8) + [0xFF]).rows == [Self.row(2, "\u{FFFD}")])
    }

    @Test func linesWithOtherBytesAreTold() {
        let latin = Array("id,name\n1,Caf".utf8) + [0xE9] + Array("\n2,x\n\"3\n\",".utf8) + [0xE9, 0x2C, 0xE9, 0x0A]
        #expect(CSVTable(latin).brokenLines == [2, 4])
        #expect(CSVTable(Array("id\né\n".utf8)).brokenLines == [])
    }

    @Test func wideTextIsRead() {
        let text = "id,name\n1,é\n"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(CSVTable(bytes) == CSVTable(Array(text.utf8)))
    }
}
