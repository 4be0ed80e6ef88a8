/// The ids that a page's items point to (`itemref`): what stands in those elements belongs to the items.
struct ItemReferences: Sendable {
    private var ids: Set<String> = []

    /// None.
    init() {}

    /// Looks through a page in which such an attribute was seen: an item may point to what stands before it.
    init(in page: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while let found = page.firstIndex(of: Self.name, from: index) {
            index = found + Self.name.utf8CodeUnitCount
            guard let value = Self.value(in: page, from: index) else { continue }
            index = max(index, value.endIndex)
            ids.formUnion(Self.split(String(decoding: value, as: UTF8.self)))
        }
    }

    /// Whether a page's items point to nothing.
    var isEmpty: Bool { ids.isEmpty }

    /// Whether an item points to an element with that id.
    func contains(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
        !ids.isEmpty && ids.contains(String(decoding: id, as: UTF8.self))
    }

    /// The ids that an attribute lists.
    static func split(_ list: String) -> [String] { list.split(whereSeparator: \.isWhitespace).map(String.init) }

    private static let name: StaticString = "itemref"

    /// The value of an attribute whose name ends at an offset; nil where none follows.
    private static func value(
        in page: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Slice<UnsafeBufferPointer<UInt8>>? {
        let rest = page[min(start, page.count)..<min(page.count, start + 1024)].drop { $0.isSpace }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = rest.dropFirst().drop { $0.isSpace }
        guard let quote = value.first else { return nil }
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return value.dropFirst().prefix { $0 != quote }
        }
        return value.prefix { !$0.isSpace && $0 != UInt8(ascii: ">") }
    }
}
