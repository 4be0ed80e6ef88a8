/// A file of names and values as a tree: what YAML and JSON have in common.
package enum DataNode: Sendable, Equatable {
    /// Text, a number, a truth value or nothing, as it is written; quoted, it is text whatever it looks like.
    case text(String, isQuoted: Bool, line: Int)
    /// Values in order.
    case list([DataNode], line: Int)
    /// Values by name.
    case mapping(DataMapping)

    /// The line on which it begins, from 1.
    package var line: Int {
        switch self {
        case .text(_, _, let line), .list(_, let line): line
        case .mapping(let mapping): mapping.line
        }
    }

    /// The text, if it is one.
    package var text: String? {
        guard case .text(let text, _, _) = self else { return nil }
        return text
    }

    /// The values in order, if it is a list.
    package var list: [DataNode]? {
        guard case .list(let nodes, _) = self else { return nil }
        return nodes
    }

    /// The values by name, if it is a mapping.
    package var mapping: DataMapping? {
        guard case .mapping(let mapping) = self else { return nil }
        return mapping
    }

    /// Whether it stands for no value.
    package var isNull: Bool {
        guard case .text(let text, isQuoted: false, _) = self else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    /// The number that the text is; nil for any other, and for what is infinite or no number.
    package var number: Double? {
        // YAML lets underscores part the digits of a long number.
        guard let text, let number = Double(text.filter { $0 != "_" }), number.isFinite else { return nil }
        return number
    }
}

/// Values by name, in the order of the file; each name stands there once.
package struct DataMapping: Sendable, Equatable {
    /// One name and its value.
    package struct Field: Sendable, Equatable {
        /// The name.
        package var name: String
        /// The line on which the name stands, from 1.
        package var line: Int
        /// The value.
        package var value: DataNode
    }

    /// The names and values.
    package var fields: [Field]
    /// The line on which it begins, from 1.
    package var line: Int
}
