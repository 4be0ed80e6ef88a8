/// What one candidate misses across many postings, and what one more credential would open.
public struct FolderGaps: Sendable, Equatable {
    /// Something that is missing in one posting or more.
    public struct Missing: Sendable, Equatable {
        /// What it is called.
        public var label: String
        /// In how many postings it is a gap.
        public var postings: Int
        /// In how many of them it is required.
        public var required: Int
        /// How much of the scores it costs on average over all postings, in points.
        public var points: Double

        /// Makes a row.
        public init(label: String, postings: Int, required: Int, points: Double) {
            self.label = label
            self.postings = postings
            self.required = required
            self.points = points
        }
    }

    /// A credential that is not held.
    public struct Opener: Sendable, Equatable {
        /// The catalogue's id.
        public var id: String
        /// Its name.
        public var name: String
        /// In how many postings it would meet something that is not met now.
        public var postings: Int
        /// How much it would add to the scores on average over all postings, in points.
        public var gain: Double

        /// Makes a row.
        public init(id: String, name: String, postings: Int, gain: Double) {
            self.id = id
            self.name = name
            self.postings = postings
            self.gain = gain
        }
    }

    /// The candidate.
    public var candidate: String
    /// How many postings were looked at.
    public var postings: Int
    /// What is missing, what costs most first.
    public var missing: [Missing]
    /// What would help, what adds most first.
    public var openers: [Opener]

    /// Makes a summary.
    public init(candidate: String, postings: Int, missing: [Missing], openers: [Opener]) {
        self.candidate = candidate
        self.postings = postings
        self.missing = missing
        self.openers = openers
    }

    private var heading: String { "\(candidate) across \(postings) postings" }
    private static let missingTitle = "What is missing most"
    private static let openersTitle = "What one more credential would open"
    private static let missingColumns = [
        TextTable.Column("missing", isFlexible: true), .init("postings", isNumeric: true),
        .init("required in", isNumeric: true), .init("points each", isNumeric: true),
    ]
    private static let openerColumns = [
        TextTable.Column("credential", isFlexible: true), .init("meets more in", isNumeric: true),
        .init("points each", isNumeric: true),
    ]

    private var missingRows: [[String]] {
        missing.map { [$0.label, String($0.postings), String($0.required), NumberText.rounded($0.points)] }
    }

    private var openerRows: [[String]] {
        openers.map { [$0.name, String($0.postings), NumberText.rounded($0.gain)] }
    }

    private var tables: [(title: String, columns: [TextTable.Column], rows: [[String]])] {
        [
            (Self.missingTitle, Self.missingColumns, missingRows),
            (Self.openersTitle, Self.openerColumns, openerRows),
        ].filter { !$0.rows.isEmpty }
    }

    /// The summary in the forms for people; nil in the others, which hold one record for each posting.
    public func encode(_ format: OutputFormat, width: Int) -> [UInt8]? {
        switch format {
        case .json, .jsonl, .csv: nil
        case .table: Array(text(width: width).utf8)
        case .markdown: Array(markdown.utf8)
        case .html: Array(html.utf8)
        }
    }

    private func text(width: Int) -> String {
        let parts = tables.map { title, columns, rows in
            var table = TextTable(columns)
            rows.forEach { table.row($0) }
            return "\n\(title)\n\(String(repeating: "-", count: title.count))\n" + table.text(width: width)
        }
        return TerminalText.line(heading) + "\n" + parts.joined()
    }

    private var markdown: String {
        let parts = tables.map { title, columns, rows in
            "\n## \(title)\n\n" + MarkdownText.head(columns)
                + rows.map { MarkdownText.row($0.map(MarkdownText.inline)) }.joined()
        }
        return "# " + MarkdownText.inline(heading) + "\n" + parts.joined()
    }

    private var html: String {
        Self.template.render([
            "heading": heading,
            "tables": tables.map { title, columns, rows in
                [
                    "title": title, "columns": columns.map { ["title": $0.title, "number": $0.isNumeric] },
                    "rows": rows.map { row in zip(columns, row).map { ["text": $1, "number": $0.isNumeric] } },
                ]
            },
        ])
    }

    static let template = HTMLTemplate(
        """
        <article>
        <h1>{{heading}}</h1>
        {{#tables}}
        <section>
        <h2>{{title}}</h2>
        <div class="scroll"><table>
        <thead><tr>{{#columns}}<th scope="col"{{#number}} class="number"{{/number}}>{{title}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        <tr>{{#.}}<td{{#number}} class="number"{{/number}}>{{text}}</td>{{/.}}</tr>
        {{/rows}}
        </tbody>
        </table></div>
        </section>
        {{/tables}}
        </article>

        """)
}
