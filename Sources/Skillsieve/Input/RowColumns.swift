import Markup

/// The columns of a table of postings, known by their names in any case, with or without spaces and underscores.
final class RowColumns: Sendable {
    /// The names as they stand in the head.
    let names: [String]
    /// The column that names the posting; nil where there is none.
    let id: Int?
    /// The columns that may hold a posting's content, the preferred one first.
    ///
    /// Of a row the first that is filled is read. A format of nil is for the looks of the text to tell.
    let contents: [(place: Int, format: SourceFormat?)]
    private let contentPlaces: Set<Int>

    /// Finds the columns; nil where none can hold a posting's content.
    init?(_ head: [String]) {
        names = head
        let folded = head.map(StatedFacts.folded)
        id = folded.firstIndex(of: "id")
        contents = Self.wanted.compactMap { name, format in
            folded.firstIndex(of: name).map { (place: $0, format: format) }
        }
        contentPlaces = Set(contents.map(\.place))
        if contents.isEmpty { return nil }
    }

    func isContent(_ place: Int) -> Bool { contentPlaces.contains(place) }

    private static let wanted: [(String, SourceFormat?)] = [
        ("html", .html), ("text", .plainText), ("description", nil), ("jobdescription", nil),
    ]
}

extension RowColumns: Equatable {
    static func == (first: RowColumns, second: RowColumns) -> Bool { first.names == second.names }
}
