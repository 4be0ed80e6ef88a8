import Tagging

/// Tagged postings -> bytes, in any of the formats.
public struct TaggedPostingEncoder: Sendable {
    /// The form of the output.
    public var format: OutputFormat
    /// Whether JSON and HTML hold the posting's text.
    public var includesText: Bool
    /// How many columns a table may take.
    public var width: Int
    /// Whether a table has colours.
    public var isColoured: Bool
    /// How CSV is written.
    public var csv: CSVStyle

    /// Makes an encoder.
    public init(
        format: OutputFormat, includesText: Bool = false, width: Int = 100, isColoured: Bool = false,
        csv: CSVStyle = .safe
    ) {
        self.format = format
        self.includesText = includesText
        self.width = width
        self.isColoured = isColoured
        self.csv = csv
    }

    /// What goes around the postings.
    public var stream: Stream {
        switch format {
        case .table, .markdown: Stream(between: "\n")
        case .json: .json
        case .jsonl: Stream()
        case .csv: Stream(String(decoding: TaggedPostingCSV.header, as: UTF8.self))
        case .html: HTMLPage.stream(title: "What these postings ask for")
        }
    }

    /// Encodes one posting, with what the tagger considered if that is asked for.
    public func encode(_ tagged: TaggedPosting, considered: [Consideration]? = nil) -> [UInt8] {
        switch format {
        case .table:
            return Array(TaggedPostingText.table(tagged, considered, width: width, isColoured: isColoured).utf8)
        case .markdown: return Array(TaggedPostingText.markdown(tagged, considered).utf8)
        case .csv: return TaggedPostingCSV.rows(tagged, csv)
        case .html: return Array(TaggedPostingHTML.section(tagged, includingText: includesText).utf8)
        case .json, .jsonl:
            var writer = JSONWriter()
            writer.value(tagged, includingText: includesText, considered: considered)
            return writer.bytes + (format == .jsonl ? [0x0A] : [])
        }
    }
}
