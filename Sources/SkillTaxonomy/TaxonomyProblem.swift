/// What can be wrong with a taxonomy's files; the wording stands in `TaxonomyProblem+Wording.swift`.
public enum TaxonomyProblem: Error, Sendable, Equatable {
    /// A file or folder cannot be read.
    case unreadable(path: String)
    /// A table lacks a column.
    case missingColumn(file: String, column: String)
    /// Rows hold bytes that are no UTF-8.
    case brokenText(file: String, lines: [Int])
    /// A row has more or fewer cells than the header.
    case cellCount(file: String, line: Int, found: Int, expected: Int)
    /// A cell holds a value that its column does not know.
    case unknownValue(file: String, line: Int, column: String, value: String, known: [String])
    /// A cell that must not be empty is.
    case emptyCell(file: String, line: Int, column: String)
    /// A folder lacks the file without which nothing can be read.
    case missingFile(folder: String, name: String)
    /// A folder lacks a file that would have told more.
    case absentFile(folder: String, name: String)
    /// Two concepts of one file have the same id.
    case duplicateID(file: String, line: Int, id: String, first: String)
    /// A link begins at a concept that was not read.
    case unknownConcept(file: String, line: Int, column: String, id: String)
    /// What the reader of XML and JSON found wrong.
    case markup(file: String, line: Int?, message: String)
    /// A file holds no concept.
    case noConcepts(file: String, wanted: String)
    /// A mark names a label that the concept does not have.
    case markWithoutLabel(file: String, line: Int, label: String)
    /// A file is no compiled taxonomy.
    case notCompiled(path: String)
    /// A compiled taxonomy was made by another version.
    case otherVersion(path: String, found: Int, expected: Int)
    /// A compiled taxonomy is cut short or damaged.
    case damaged(path: String)
    /// A weights file holds a name that is no weight.
    case unknownWeight(file: String, line: Int?, name: String)
    /// A weight is not a number in its range.
    case badWeight(file: String, line: Int?, name: String, value: String)
    /// A weights file is no YAML mapping.
    case notAMapping(file: String, reason: String)
    /// The built-in weights file leaves one out.
    case missingWeight(file: String, name: String)
    /// A file holds a name that it does not know.
    case unknownName(file: String, line: Int?, name: String, known: [String])
    /// A file holds something else where a number is due.
    case badNumber(file: String, line: Int?, name: String, value: String)
}
