/// Plain English words of job postings: as labels of a skill they would match everywhere.
public struct PlainWords: Sendable {
    /// The list beside the language files, a word a line.
    static let file = "language/plain-words.txt"

    /// Classes of words that say how good something is or fill a phrase: a soft skill may well be one of them.
    private static let openClasses: Set<String> = ["quality", "filler"]

    private let words: Set<String>

    /// Takes words in small letters.
    public init(_ words: Set<String>) {
        self.words = words
    }

    /// The words of the list and of the closed word classes.
    init(_ files: [TaxonomySources.File], words: [(phrase: String, category: String)]) {
        let list = files.first { $0.path == Self.file }?.bytes ?? []
        let lines = list.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let own = lines.filter { !$0.hasPrefix("#") }.map { $0.filter { !$0.isWhitespace }.lowercased() }
        let closed = words.filter { !Self.openClasses.contains($0.category) }.map { $0.phrase.lowercased() }
        self.words = Set(own + closed).subtracting([""])
    }

    /// Reads what `encoded` wrote.
    init(encoded bytes: [UInt8]) {
        words = Set(bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    }

    /// The words in alphabetical order, one a line.
    var encoded: [UInt8] { Array(words.sorted().joined(separator: "\n").utf8) }

    /// Whether a label is one of them, in any case.
    public func contains(_ label: String) -> Bool { words.contains(label.lowercased()) }
}
