/// Rows of plain values, in every form that is a table.
public struct RecordTable: Sendable {
    /// The columns; CSV takes their titles as names.
    public var columns: [TextTable.Column]
    /// The rows' cells.
    public var rows: [[String]] = []
    /// A line under the table, for people.
    public var note: String?

    /// Makes a table without rows.
    public init(_ columns: [TextTable.Column], note: String? = nil) {
        self.columns = columns
        self.note = note
    }

    /// The table in a form; empty in the JSON formats, which no table is.
    public func encode(
        _ format: OutputFormat, title: String, width: Int, csv style: CSVStyle = .safe
    ) -> [UInt8] {
        switch format {
        case .json, .jsonl: []
        case .csv: csv(style)
        case .table: Array(text(width: width).utf8)
        case .markdown: Array(markdown.utf8)
        case .html: Array(html(title: title).utf8)
        }
    }

    private func csv(_ style: CSVStyle) -> [UInt8] {
        var writer = CSVWriter(style)
        writer.row(columns.map(\.title))
        rows.forEach { writer.row($0) }
        return writer.bytes
    }

    private func text(width: Int) -> String {
        var table = TextTable(columns)
        rows.forEach { table.row($0) }
        return table.text(width: width) + (note.map { "\n" + TerminalText.wrapped($0, width: width) } ?? "")
    }

    private var markdown: String {
        MarkdownText.head(columns) + rows.map { MarkdownText.row($0.map(MarkdownText.inline)) }.joined()
            + (note.map { "\n" + MarkdownText.inline($0) + "\n" } ?? "")
    }

    private func html(title: String) -> String {
        let values: [String: Any] = [
            "title": title, "columns": columns.map { ["title": $0.title, "number": $0.isNumeric] },
            "rows": rows.map { row in
                zip(columns, row).map { ["text": $1, "number": $0.isNumeric] }
            }, "note": note.map { [$0] } ?? [],
        ]
        return HTMLPage.opening(title: title) + Self.template.render(values) + HTMLPage.closing
    }

    static let template = HTMLTemplate(
        """
        <h1>{{title}}</h1>
        <div class="scroll"><table>
        <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{title}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#.}}<td{{#number}} class="number"{{/number}}>{{text}}</td>{{/.}}</tr>
        {{/rows}}
        </tbody>
        </table></div>
        {{#note}}
        <p class="quiet">{{.}}</p>
        {{/note}}

        """)
}
