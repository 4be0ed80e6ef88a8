/// A list of scores in the forms that show it whole.
public struct ScoreList: Sendable {
    /// In the order in which they are shown.
    public var lines: [ScoreLine]

    /// Makes a list.
    public init(_ lines: [ScoreLine]) {
        self.lines = lines
    }

    private static let columns = [
        TextTable.Column("", isNumeric: true), TextTable.Column("score", isNumeric: true),
        TextTable.Column("candidate", isFlexible: true), TextTable.Column("posting", isFlexible: true),
        TextTable.Column("title", isFlexible: true), TextTable.Column("met", isNumeric: true),
        TextTable.Column("known", isNumeric: true), TextTable.Column("evidence"),
    ]

    private static let csvColumns = [
        "candidate", "posting", "source", "title", "organization", "asOf", "score", "sufficientEvidence",
        "recognisedShare", "met", "requirements", "unrecognised", "toBeShownOtherwise",
    ]

    /// The list as a table, CSV, Markdown or HTML; empty in the JSON formats, which hold whole scores.
    public func encode(_ format: OutputFormat, width: Int) -> [UInt8] {
        switch format {
        case .json, .jsonl: []
        case .csv: csv
        case .table: Array(table(width: width).utf8)
        case .markdown: Array(markdown.utf8)
        case .html: Array(html.utf8)
        }
    }

    private func table(width: Int) -> String {
        var table = TextTable(Self.columns)
        for (index, line) in lines.enumerated() { table.row(cells(line, rank: index + 1)) }
        return table.text(width: width) + "\n" + Self.note + "\n"
    }

    private var markdown: String {
        MarkdownText.head(Self.columns)
            + lines.enumerated().map { MarkdownText.row(cells($1, rank: $0 + 1).map(MarkdownText.inline)) }.joined()
            + "\n" + Self.note + "\n"
    }

    private var html: String {
        HTMLPage.opening(title: "Scores")
            + Self.template.render([
                "rows": lines.enumerated().map { index, line -> [String: Any] in
                    let cells = cells(line, rank: index + 1)
                    return [
                        "rank": cells[0], "score": cells[1], "candidate": cells[2], "posting": cells[3],
                        "title": cells[4], "met": cells[5], "known": cells[6], "evidence": cells[7],
                    ]
                }, "note": Self.note,
            ]) + HTMLPage.closing
    }

    private var csv: [UInt8] {
        var writer = CSVWriter()
        writer.row(Self.csvColumns)
        for line in lines {
            writer.row([
                line.candidate, line.posting, line.source, line.title ?? "", line.organization ?? "", line.asOf,
                line.score.map(NumberText.exact) ?? "", String(line.isSufficient),
                NumberText.exact(line.recognisedShare), String(line.met), String(line.requirements),
                String(line.unrecognised), String(line.toBeShownOtherwise),
            ])
        }
        return writer.bytes
    }

    private func cells(_ line: ScoreLine, rank: Int) -> [String] {
        [
            String(rank), line.score.map { NumberText.rounded($0) } ?? "-", line.candidate, line.posting,
            [line.title, line.organization].compactMap(\.self).joined(separator: ", "),
            "\(line.met)/\(line.requirements)", NumberText.percent(line.recognisedShare),
            line.isSufficient ? "sufficient" : "not sufficient",
        ]
    }

    private static let note =
        "A score says how far credentials cover what a posting asks; 'skillsieve gap' tells why. A person decides."

    static let template = HTMLTemplate(
        """
        <h1>Scores</h1>
        <div class="scroll"><table>
        <thead><tr><th scope="col" class="number">Rank</th><th scope="col" class="number">Score</th>\
        <th scope="col">Candidate</th><th scope="col">Posting</th><th scope="col">Title</th>\
        <th scope="col" class="number">Met</th><th scope="col" class="number">Known</th>\
        <th scope="col">Evidence</th></tr></thead>
        <tbody>
        {{#rows}}
        <tr><td class="number">{{rank}}</td><td class="number">{{score}}</td><td>{{candidate}}</td>\
        <th scope="row">{{posting}}</th><td>{{title}}</td><td class="number">{{met}}</td>\
        <td class="number">{{known}}</td><td>{{evidence}}</td></tr>
        {{/rows}}
        </tbody>
        </table></div>
        <p class="quiet">{{note}}</p>

        """)
}
