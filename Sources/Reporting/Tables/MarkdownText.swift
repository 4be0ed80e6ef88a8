/// Text for Markdown: what a posting holds is never read as markup.
enum MarkdownText {
    /// The text on one line with everything escaped that Markdown or the HTML inside it would obey.
    static func inline(_ text: String) -> String {
        var result = ""
        for character in TerminalText.line(text) {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": result += "\\" + String(character)
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            default: result.append(character)
            }
        }
        return result
    }

    /// A table's row of cells that are Markdown already.
    static func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |\n"
    }

    /// A table's head: titles, and under them a rule that sets numbers to the right.
    static func head(_ columns: [TextTable.Column]) -> String {
        row(columns.map { inline($0.title) }) + row(columns.map { $0.isNumeric ? "---:" : "---" })
    }
}
