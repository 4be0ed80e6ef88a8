import Markup

/// What can be wrong with an input; the wording stands in `Problem+Wording.swift`.
public enum InputProblem: Error, Sendable, Equatable {
    /// No file or folder of this name.
    case missing(path: String)
    /// A file or folder that cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)
    /// An input of more than so many bytes.
    case tooLarge(path: String, limit: Int)
    /// A file of a kind that is not read, by its ending.
    case unsupported(path: String, ending: String)
    /// A document whose text cannot be taken out faithfully (PDF, Word).
    case printDocument(path: String, kind: String)
    /// A folder in which no file can be read.
    case nothingToRead(folder: String)
    /// A table none of whose columns can hold a posting's content; its head, cut.
    case noContentColumn(path: String, columns: String)
    /// A line of a JSON Lines stream that is no posting.
    case badLine(source: String, line: Int, reason: LineFault)
    /// An input in which no posting was found.
    case noPosting(source: String)
    /// A web archive some or all of whose pages hold no posting.
    case pagesWithoutPosting(archive: String, records: Int, pages: Int, postingPages: Int)

    /// What is wrong with a line.
    public enum LineFault: Sendable, Equatable {
        /// It is no JSON object with known members of the right sort.
        case notAnObject
        /// It has no "id".
        case noID
        /// It has none, or more than one, of "html", "text" and "xml".
        case noContent
        /// It has no "text", where nothing else will do.
        case noText
        /// It is a row of a table in which none of the columns for content, by name, holds any.
        case emptyRow(columns: [String])
        /// It is longer than any input may be.
        case tooLong(limit: Int)
    }
}

extension InputProblem {
    /// Why a file or stream could not be read.
    init(_ failure: FileBytes.Failure, path: String) {
        switch failure {
        case _ where failure.isMissing: self = .missing(path: path)
        case .tooLarge(let limit): self = .tooLarge(path: path, limit: limit)
        case .system: self = .unreadable(path: path, reason: failure.reason)
        }
    }

    /// The input that it is about.
    public var source: String {
        switch self {
        case .missing(let path), .unreadable(let path, _), .tooLarge(let path, _), .unsupported(let path, _),
            .printDocument(let path, _):
            path
        case .noContentColumn(let path, _): path
        case .nothingToRead(let folder): folder
        case .badLine(let source, _, _), .noPosting(let source), .pagesWithoutPosting(let source, _, _, _): source
        }
    }

    /// A stable name for programs.
    public var code: String {
        switch self {
        case .missing: "missing-file"
        case .unreadable: "unreadable-file"
        case .tooLarge: "input-too-large"
        case .unsupported, .printDocument: "unsupported-format"
        case .nothingToRead: "empty-folder"
        case .noContentColumn: "no-content-column"
        case .badLine: "bad-line"
        case .noPosting: "no-posting"
        case .pagesWithoutPosting: "pages-without-posting"
        }
    }

    /// The problem as a diagnostic of its input.
    public var diagnostic: Diagnostic {
        var line: Int?
        if case .badLine(_, let number, _) = self { line = number }
        var severity = Diagnostic.Severity.error
        if case .pagesWithoutPosting(_, _, _, let found) = self, found > 0 { severity = .warning }
        return Diagnostic(severity: severity, code: code, message: description, line: line)
    }
}
