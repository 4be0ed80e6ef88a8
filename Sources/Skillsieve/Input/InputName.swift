/// What an input is called: in results, and at the beginning of its postings' ids.
public struct InputName: Sendable, Equatable {
    /// The name as the user gave it, or the way from the folder that was named.
    public var source: String
    /// What the ids of its postings begin with: of a file its name without folders and endings; of a file in a folder that
    /// was named, the way from that folder.
    public var id: String
    /// Whether another input of the run has the same id, so that each posting's digest must part them.
    public var isShared: Bool

    /// Makes a name.
    public init(source: String, id: String, isShared: Bool = false) {
        self.source = source
        self.id = id
        self.isShared = isShared
    }

    /// The name of a file that was named itself.
    public init(_ path: FilePath) {
        self.init(source: path.description, id: Self.id(of: path.lastComponent))
    }

    /// The id of a file by its name, or by its way from a folder: both without the endings that tell what it holds.
    static func id(of path: FilePath) -> String {
        let stem = path.withoutEnding
        return (path.endings.last == "gz" ? stem.withoutEnding : stem).description
    }
}

extension FilePath {
    /// The name without its last ending; the whole of it where it has none, or where the last part begins with its only dot.
    var withoutEnding: FilePath {
        FilePath(bytes: bytes.dropLast(lastComponent.bytes.count - stem.bytes.count))
    }

    /// The way to it from a folder that it lies in, given by that folder's length in bytes.
    func below(folderOfLength length: Int) -> FilePath {
        FilePath(bytes: Array(bytes.dropFirst(length).drop { $0 == UInt8(ascii: "/") }))
    }
}
