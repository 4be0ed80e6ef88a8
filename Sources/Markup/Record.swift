/// One object of structured data, flattened to paths: a JSON-LD JobPosting, a feed's job, an item of an ATS export.
public struct Record: Sendable, Codable, Equatable {
    /// How the record was written down.
    public enum Syntax: String, Sendable, Codable, CaseIterable {
        case jsonLD, microdata, rdfa, xml, json
        /// What an application keeps of its data in the page that it draws.
        case pageState
    }

    /// How it was written down.
    public var syntax: Syntax
    /// `@type` without its vocabulary ("JobPosting"), or the element's local name ("job", "item", "entry").
    public var type: String
    /// Its values in document order; a list repeats its path.
    public var fields: [Field]
    /// Its place among the records of the document, from 1.
    public var ordinal: Int
    /// Line of the source where it begins, from 1, if known.
    public var line: Int?

    /// Makes a record.
    public init(syntax: Syntax, type: String, fields: [Field], ordinal: Int, line: Int? = nil) {
        self.syntax = syntax
        self.type = type
        self.fields = fields
        self.ordinal = ordinal
        self.line = line
    }

    /// The first value at a path that is not blank.
    public func first(_ path: String) -> String? {
        fields.first { $0.path == path && $0.value.contains { !$0.isWhitespace } }?.value
    }

    /// All values at a path, in order.
    public func all(_ path: String) -> [String] {
        fields.filter { $0.path == path }.map(\.value)
    }
}

/// One value of a record.
public struct Field: Sendable, Codable, Equatable {
    /// Names from the record's top, joined by dots ("hiringOrganization.name"); an XML attribute is "@name".
    public var path: String
    /// The value's text; markup inside it is left as it was, one level of escaping removed.
    public var value: String

    /// Makes a field.
    public init(path: String, value: String) {
        self.path = path
        self.value = value
    }
}

extension Field {
    /// Bytes that a path may have: each value holds its own, so that long names would multiply.
    static let longestPath = 1024
}
