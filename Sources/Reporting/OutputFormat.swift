/// The forms that results can be written in.
public enum OutputFormat: String, Sendable, CaseIterable {
    /// Aligned columns for people.
    case table
    /// One JSON array.
    case json
    /// One JSON object a line.
    case jsonl
    /// Comma-separated values, RFC 4180.
    case csv
    /// Markdown with tables.
    case markdown
    /// One self-contained page.
    case html
}

extension OutputFormat {
    /// The form that a file's ending means, without its dot and in lower case; nil where it means none.
    public init?(ending: String) {
        switch ending {
        case "json": self = .json
        case "jsonl", "ndjson": self = .jsonl
        case "csv": self = .csv
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "txt": self = .table
        default: return nil
        }
    }
}
