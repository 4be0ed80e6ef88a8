/// Gap reports -> bytes, in any of the formats.
public struct GapReportEncoder: Sendable {
    /// The form of the output.
    public var format: OutputFormat
    /// How many columns a line may take.
    public var width: Int
    /// Whether text for a terminal has colours.
    public var isColoured: Bool
    /// How CSV is written.
    public var csv: CSVStyle

    /// Makes an encoder.
    public init(format: OutputFormat, width: Int = 100, isColoured: Bool = false, csv: CSVStyle = .safe) {
        self.format = format
        self.width = width
        self.isColoured = isColoured
        self.csv = csv
    }

    /// What goes around the reports.
    public var stream: Stream {
        switch format {
        case .table: Stream(between: "\n" + String(repeating: "=", count: 72) + "\n\n")
        case .markdown: Stream(between: "\n---\n\n")
        case .json: .json
        case .jsonl: Stream()
        case .csv: Stream(String(decoding: GapReportCSV.header, as: UTF8.self))
        case .html: HTMLPage.stream(title: "Gap report")
        }
    }

    /// Encodes one report.
    public func encode(_ report: GapReport) -> [UInt8] {
        switch format {
        case .table: return Array(GapReportText.text(report, width: width, isColoured: isColoured).utf8)
        case .markdown: return Array(GapReportMarkdown.text(report).utf8)
        case .csv: return GapReportCSV.rows(report, csv)
        case .html: return Array(GapReportHTML.article(report).utf8)
        case .json, .jsonl:
            var writer = JSONWriter()
            writer.value(report)
            return writer.bytes + (format == .jsonl ? [0x0A] : [])
        }
    }
}
