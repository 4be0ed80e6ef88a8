/// Text for Markdown: what a posting holds is never read as markup.
///
/// It goes by scalar, as `ForeignText` says why.
enum MarkdownText {
    /// The text on one line with everything escaped that Markdown or the HTML inside it would obey.
    static func inline(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = TerminalText.line(text).unicodeScalars
        for (index, scalar) in zip(scalars.indices, scalars) {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!", "@": result.append("\\")
            case "<", ">", "&":
                result.append(contentsOf: HTMLText.escape(String(scalar)).unicodeScalars)
                continue
            // An address becomes a link by its own look: "https://", "www.".
            case ":" where scalars[scalars.index(after: index)...].starts(with: "//".unicodeScalars):
                result.append("\\")
            case "." where endsInWWW(result): result.append("\\")
            default: break
            }
            result.append(scalar)
        }
        return String(result)
    }

    private static func endsInWWW(_ text: String.UnicodeScalarView) -> Bool {
        text.suffix(3).elementsEqual("www".unicodeScalars) { $0 == $1 || $0.properties.lowercaseMapping == "w" }
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
