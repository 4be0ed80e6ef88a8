import Testing

@testable import Reporting

struct TextTableTests {
    private func table() -> TextTable {
        var table = TextTable([
            .init("name", isFlexible: true), .init("unused"), .init("points", isNumeric: true),
            .init("about", isFlexible: true),
        ])
        table.row(["Security operations", "", "9.5", "watches over networks and systems"])
        table.row(["日本語", "", "12", "wide\tcharacters\u{1B}[31m"])
        return table
    }

    @Test func columnsAreAlignedAndEmptyOnesLeftOut() {
        let expected = """
            name                 points  about
            Security operations     9.5  watches over networks and systems
            日本語                   12  wide characters[31m

            """
        #expect(table().text(width: 100) == expected)
    }

    @Test func flexibleColumnsGiveWayFirst() {
        let lines = table().text(width: 40).split(separator: "\n")
        #expect(lines.allSatisfy { TerminalText.width(String($0)) <= 40 })
        #expect(lines[1].contains("…"))
        #expect(lines[1].contains("9.5"))
    }

    @Test func nothingIsCutBelowTheLeastWidth() {
        #expect(table().text(width: 1).contains("Securit…"))
    }
}

struct TerminalTextTests {
    @Test(arguments: [
        ("USAGE: x\n\n  --a  b\n", "USAGE: x\n\n  --a  b\n"), ("a\u{1B}[2J\nb\u{9B}1m\u{7}", "a[2J\nb1m"),
        ("a\rb\u{202E}c", "abc"),
    ])
    func messagesKeepTheirLinesAndNothingThatATerminalObeys(text: String, expected: String) {
        #expect(TerminalText.lines(text) == expected)
    }

    @Test(arguments: [
        ("a  b\nc", "a b c"), ("\u{1B}[2Jgone", "[2Jgone"), ("\u{202E}txt.exe", "txt.exe"), ("  x ", "x"),
        ("\u{9B}31m", "31m"), ("👩‍💻 ok", "👩‍💻 ok"), ("", ""),
    ])
    func nothingThatATerminalObeysGetsThrough(text: String, expected: String) {
        #expect(TerminalText.line(text) == expected)
    }

    @Test func linesAreCutBetweenWords() {
        #expect(TerminalText.wrapped("one two three four", width: 9) == "one two\n  three\n  four\n")
        #expect(TerminalText.wrapped("unbreakable", width: 4) == "unbreakable\n")
        #expect(TerminalText.wrapped("a b", width: 80, indent: 2) == "  a b\n")
    }

    @Test func cuttingKeepsTheWidth() {
        #expect(TerminalText.cut("abcdef", to: 4) == "abc…")
        #expect(TerminalText.cut("abc", to: 3) == "abc")
        #expect(TerminalText.cut("日本語", to: 4) == "日…")
        #expect(TerminalText.cut("abc", to: 0) == "")
    }
}

struct NumberTextTests {
    @Test(arguments: [
        (63.44, 1, "63.4"), (63.45, 1, "63.5"), (0, 1, "0.0"), (99.96, 1, "100.0"), (-0.04, 1, "0.0"),
        (-1.25, 1, "-1.3"),
        (0.005, 2, "0.01"), (2.5, 0, "3"),
    ])
    func numbersAreRounded(number: Double, places: Int, expected: String) {
        #expect(NumberText.rounded(number, places: places) == expected)
    }

    @Test func wholeNumbersHaveNoFraction() {
        #expect(NumberText.exact(3) == "3")
        #expect(NumberText.exact(2.5) == "2.5")
        #expect(NumberText.percent(0.816) == "82 %")
    }
}
