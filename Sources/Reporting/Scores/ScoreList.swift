/// A list of scores in the forms that show it whole.
public struct ScoreList: Sendable {
    /// In the order in which they are shown.
    public var lines: [ScoreLine]

    /// Makes a list.
    public init(_ lines: [ScoreLine]) {
        self.lines = lines
    }

    private static let columns = [
        TextTable.Column("rank", isNumeric: true), TextTable.Column("score", isNumeric: true),
        TextTable.Column("candidate", isFlexible: true), TextTable.Column("posting", isFlexible: true),
        TextTable.Column("title", isFlexible: true), TextTable.Column("met", isNumeric: true),
        TextTable.Column("known", isNumeric: true), TextTable.Column("evidence"),
    ]

    private static let csvColumns = [
        "candidate", "posting", "source", "title", "organization", "asOf", "score", "sufficientEvidence",
        "recognisedShare", "met", "requirements", "unrecognised", "toBeShownOtherwise",
    ]

    /// The list as a table, CSV, Markdown or HTML; empty in the JSON formats, which hold whole scores.
    public func encode(_ format: OutputFormat, width: Int, csv style: CSVStyle = .safe) -> [UInt8] {
        if format == .csv { return csv(style) }
        var table = RecordTable(Self.columns, note: Self.note)
        table.rows = lines.enumerated().map { cells($1, rank: $0 + 1) }
        return table.encode(format, title: "Scores", width: width)
    }

    private func csv(_ style: CSVStyle) -> [UInt8] {
        var writer = CSVWriter(style)
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
}
