#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the user named -> the inputs, one by one: files as they are, folders with all that can be read in them, sorted.
///
/// A folder is listed only when its turn comes. Links to folders are not followed, so that no circle catches it.
public struct InputFiles: Sequence, Sendable {
    /// One input.
    public enum Input: Sendable, Equatable {
        /// A file whose ending tells what it holds.
        case file(path: FilePath, id: String)
        /// Something whose name does not tell what it holds: a pipe, a device, a file of a strange ending. It is opened,
        /// once, to see; what then is no archive and nothing compressed is read all the same, or is the problem given.
        case unknown(path: FilePath, id: String, unlessArchive: InputProblem?)
        /// Something in a folder that was named that is not read there; nothing is wrong with it.
        case passedOver(path: FilePath, as: PassedOver = .otherEnding)
        /// What comes on standard input.
        case standardInput
        /// Something that was named and cannot be read.
        case failure(InputProblem)
    }

    /// Why something in a folder is not read.
    public enum PassedOver: Sendable, Equatable {
        /// Its ending is of no kind that is read.
        case otherEnding
        /// It is a pipe or a device, which might never end.
        case noFile
        /// It is a link to a folder, which might lead round in a circle.
        case linkedFolder
    }

    /// The endings of files that are read, in lower case.
    public static let endings = ["html", "htm", "xhtml", "xml", "rss", "atom", "json", "txt", "warc", "wet", "gz"]
    /// The endings of files of rows, each a posting: read where they are named, not where they lie in a folder, since tables
    /// of anything, this program's own results among them, lie beside postings.
    public static let rowEndings = ["csv", "jsonl", "ndjson"]
    static var endingList: String { endings.map { "." + $0 }.joined(separator: " ") }

    private static let printDocuments = [
        "pdf": "PDF", "doc": "a Word document", "docx": "a Word document", "odt": "an OpenDocument text",
        "rtf": "rich text", "pages": "a Pages document",
    ]

    /// Whether a file may be a web archive: all that does not end as a page, a feed or a text does.
    static func mayBeArchive(_ path: FilePath) -> Bool {
        !endings.prefix(8).contains(path.endings.last ?? "") && !holdsRows(path)
    }

    /// Whether a file holds rows, each a posting, by its ending.
    static func holdsRows(_ path: FilePath) -> Bool { rowEndings.contains(path.endings.last ?? "") }

    /// Whether a file holds JSON Lines, by its ending.
    public static func holdsLines(_ path: FilePath) -> Bool { ["jsonl", "ndjson"].contains(path.endings.last ?? "") }

    /// Whether a compressed file in a folder is worth reading, by the ending before ".gz": not where it is a "tar".
    private static func holdsReadable(_ parts: [String]) -> Bool {
        parts.count < 2 || endings.contains(parts[parts.count - 2])
    }

    private let names: [FilePath]

    /// Takes names of files and folders, "-" for standard input.
    public init(_ names: [FilePath]) {
        self.names = names
    }

    /// Begins with the first name.
    public func makeIterator() -> Iterator { Iterator(names) }

    /// Walks files and folders with a list of what is still to come, never by calling itself.
    public struct Iterator: IteratorProtocol {
        private enum Step {
            /// - Parameter below: the length of the folder that was named, in bytes; nil of what was named itself.
            case path(FilePath, below: Int?)
            case endOfFolder(FilePath, given: Int)
        }

        private var steps: [Step]
        private var given = 0

        init(_ names: [FilePath]) {
            steps = names.reversed().map { .path($0, below: nil) }
        }

        /// The next input.
        public mutating func next() -> Input? {
            while let step = steps.popLast() {
                switch step {
                case .endOfFolder(let folder, let before) where before == given:
                    return .failure(.nothingToRead(folder: folder.description))
                case .endOfFolder: continue
                case .path(let path, let below):
                    guard let input = visit(path, below: below) else { continue }
                    if case .passedOver = input { return input }
                    given += 1
                    return input
                }
            }
            return nil
        }

        private mutating func visit(_ path: FilePath, below: Int?) -> Input? {
            let isNamed = below == nil
            if path == PostingSources.standardInput, isNamed { return .standardInput }
            guard let status = FileStatus(following: path) else {
                return .failure(InputProblem(.system(errno), path: path.description))
            }
            if status.isFolder {
                return isNamed || !LinkTarget.isLink(path)
                    ? enter(path, below: below) : .passedOver(path: path, as: .linkedFolder)
            }
            if isNamed, !status.isFile || Self.isDescriptor(path) {
                return .unknown(path: path, id: self.id(of: path, below), unlessArchive: nil)
            }
            return status.isFile ? file(path, below: below) : .passedOver(path: path, as: .noFile)
        }

        /// Whether a name stands for an open descriptor, as "/dev/stdin" does: whatever that leads to is read.
        private static func isDescriptor(_ path: FilePath) -> Bool {
            path.hasPrefix("/dev/") || path.hasPrefix("/proc/self/fd/")
        }

        private func id(of path: FilePath, _ below: Int?) -> String {
            InputName.id(of: below.map { path.below(folderOfLength: $0) } ?? path.lastComponent)
        }

        private mutating func enter(_ folder: FilePath, below: Int?) -> Input? {
            let names: [FilePath]
            do { names = try FolderListing.names(in: folder) } catch {
                return .failure(.unreadable(path: folder.description, reason: error.reason))
            }
            if below == nil { steps.append(.endOfFolder(folder, given: given)) }
            steps += names.reversed().map { .path(folder.appending($0), below: below ?? folder.bytes.count) }
            return nil
        }

        private func file(_ path: FilePath, below: Int?) -> Input? {
            let parts = path.endings
            let ending = parts.last ?? ""
            let id = self.id(of: path, below)
            if below != nil {
                let isRead = ending == "gz" ? InputFiles.holdsReadable(parts) : InputFiles.endings.contains(ending)
                return isRead ? .file(path: path, id: id) : .passedOver(path: path)
            }
            if InputFiles.endings.contains(ending) || InputFiles.holdsRows(path) {
                return .file(path: path, id: id)
            }
            let name = path.description
            if let kind = InputFiles.printDocuments[ending] {
                return .unknown(path: path, id: id, unlessArchive: .printDocument(path: name, kind: kind))
            }
            let shown = ending.isEmpty ? path.lastComponent.description : "." + ending
            return .unknown(path: path, id: id, unlessArchive: .unsupported(path: name, ending: shown))
        }
    }
}
