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
