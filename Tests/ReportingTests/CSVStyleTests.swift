import Testing

@testable import Reporting

struct CSVStyleTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+49 30 1234", "'+49 30 1234"), ("-cmd", "'-cmd"), ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), (" =1+1", "' =1+1"),
        ("\u{A0}\u{3000}@x", "'\u{A0}\u{3000}@x"),
        ("|calc", "'|calc"), ("\u{FF1D}1+1", "'\u{FF1D}1+1"), ("=\u{301}1", "'=\u{301}1"),
    ])
    func whatMayBeAFormulaIsText(cell: String, expected: String) {
        #expect(CSVStyle.safe.cell(cell) == expected)
        #expect(CSVStyle.exact.cell(cell) == cell)
    }

    @Test(arguments: ["", "-", " -", "a=b", "-1", "+0.5", "-1e5", "3 years", "C++", " a", "'=1", "é", "a\nb"])
    func anythingElseStaysAsItIs(cell: String) {
        #expect(CSVStyle.safe.cell(cell) == cell)
    }

    @Test(arguments: [
        ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("\u{9B}2J", "\u{FFFD}2J"), ("bell\u{7}", "bell\u{FFFD}"),
        ("\u{202E}txt.exe", "\u{FFFD}txt.exe"), ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"),
        ("zero\0", "zero\u{FFFD}"),
        ("tab\tline\nend", "tab\tline\nend"), ("\u{200F}עברית", "\u{200F}עברית"),
    ])
    func noControlCharacterIsLeft(cell: String, expected: String) {
        #expect(CSVStyle.safe.cell(cell) == expected)
    }

    @Test func theCellIsQuotedAfterItWasMadeSafe() {
        var writer = CSVWriter()
        writer.row(["=HYPERLINK(\"x\",\"y\")", "-1"])
        #expect(Sample.string(writer.bytes) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",-1\r\n")
        var exact = CSVWriter(.exact)
        exact.row(["=1"])
        #expect(Sample.string(exact.bytes) == "=1\r\n")
    }
}
