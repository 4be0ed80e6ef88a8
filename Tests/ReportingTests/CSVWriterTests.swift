import Reporting
import Testing

struct CSVWriterTests {
    @Test(arguments: [
        (["a", "b"], "a,b\r\n"),
        (["", ""], ",\r\n"),
        (["a,b", "c"], "\"a,b\",c\r\n"),
        (["say \"so\""], "\"say \"\"so\"\"\"\r\n"),
        (["two\nlines", "cr\r"], "\"two\nlines\",\"cr\r\"\r\n"),
        (["é", " "], "é, \r\n"),
    ])
    func cellsAreQuotedWhereTheyMustBe(cells: [String], expected: String) {
        var writer = CSVWriter()
        writer.row(cells)
        #expect(Sample.string(writer.bytes) == expected)
    }
}
