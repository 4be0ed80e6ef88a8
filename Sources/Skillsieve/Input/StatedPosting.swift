import Markup
import SkillTaxonomy

/// One posting on a line of a JSON Lines stream, `{"id": …, "html": …}` or "text" or "xml" instead, or in a row of a table.
public struct StatedPosting: Sendable, Equatable {
    /// What names the posting; nil where the line or row does not say.
    public var id: String?
    /// The posting's content.
    public var bytes: [UInt8]
    /// What the content is.
    public var format: SourceFormat
    /// What is said of the posting besides.
    public var facts = StatedFacts()

    /// Reads a line of JSON.
    ///
    /// - Parameter needsID: whether a line without an id is refused.
    public init(line: [UInt8], needsID: Bool = true) throws(InputProblem.LineFault) {
        let read = line.withUnsafeBufferPointer { try? JSONReader.read($0, limits: .foreign) }
        guard let fields = read?.mapping?.fields else { throw .notAnObject }
        var contents: [(bytes: [UInt8], format: SourceFormat)] = []
        for field in fields {
            if field.name == "id" {
                id = try Self.id(field.value)
            } else if let format = Self.formats[field.name] {
                guard !field.value.isNull else { continue }
                guard case .text(let text, isQuoted: true, _) = field.value else { throw .notAnObject }
                contents.append((Array(text.utf8), format))
            } else {
                facts.take(field.name, field.value)
            }
        }
        guard id != nil || !needsID else { throw .noID }
        guard contents.count == 1 else { throw .noContent }
        (bytes, format) = (contents[0].bytes, contents[0].format)
    }

    /// Reads a row of a table.
    init(cells: [String], columns: RowColumns) throws(InputProblem.LineFault) {
        var found: (place: Int, format: SourceFormat?)?
        for content in columns.contents where found == nil {
            if content.place < cells.count, cells[content.place].utf8.contains(where: { $0 > 0x20 }) { found = content }
        }
        guard let found else { throw .emptyRow(columns: columns.contents.map { columns.names[$0.place] }) }
        bytes = Array(cells[found.place].utf8)
        format = found.format ?? Self.format(of: bytes)
        for (place, cell) in cells.enumerated() where place < columns.names.count && !columns.isContent(place) {
            if place == columns.id {
                id = cell.isEmpty ? nil : cell
            } else {
                facts.take(columns.names[place], .text(cell, isQuoted: !cell.isEmpty, line: 1))
            }
        }
    }

    private static let formats: [String: SourceFormat] = ["html": .html, "text": .plainText, "xml": .xml]

    /// A string, or a number as it is written; nil of an empty string and of null.
    private static func id(_ value: DataNode) throws(InputProblem.LineFault) -> String? {
        guard let text = value.text else { throw .notAnObject }
        if case .text(_, isQuoted: false, _) = value, value.number == nil, !value.isNull { throw .notAnObject }
        return text.isEmpty || value.isNull ? nil : text
    }

    /// Whether text holds a tag, by its looks.
    private static func format(of text: [UInt8]) -> SourceFormat {
        let isMarkup = zip(text, text.dropFirst()).contains { first, next in
            first == UInt8(ascii: "<") && (next == UInt8(ascii: "/") || (0x61...0x7A).contains(next | 0x20))
        }
        return isMarkup ? .html : .plainText
    }

    /// Reads a line that must hold plain text.
    init(plainText line: [UInt8]) throws(InputProblem.LineFault) {
        do {
            self = try StatedPosting(line: line)
        } catch {
            throw error == .noContent ? .noText : error
        }
        guard format == .plainText else { throw .noText }
    }
}

extension InputProblem.LineFault: Error {}
