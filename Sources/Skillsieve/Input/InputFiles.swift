import Foundation
import Markup

/// What the user named -> the inputs, one by one: files as they are, folders with all that can be read in them, sorted.
///
/// A folder is listed only when its turn comes. Links to folders are not followed, so that no circle catches it.
public struct InputFiles: Sequence, Sendable {
    /// One input.
    public enum Input: Sendable, Equatable {
        /// A file.
        case file(path: String)
        /// What comes on standard input.
        case standardInput
        /// Something that was named and cannot be read.
        case failure(InputProblem)
    }

    /// The endings of files that are read, in lower case.
    public static let endings = ["html", "htm", "xhtml", "xml", "rss", "atom", "json", "txt", "warc", "wet", "gz"]
    static var endingList: String { endings.map { "." + $0 }.joined(separator: " ") }

    private static let printDocuments = [
        "pdf": "PDF", "doc": "a Word document", "docx": "a Word document", "odt": "an OpenDocument text",
        "rtf": "rich text", "pages": "a Pages document",
    ]

    /// Whether a file may be a web archive: all that does not end as a page, a feed or a text does.
    static func mayBeArchive(_ path: String) -> Bool {
        let ending = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[$0...].dropFirst().lowercased() } ?? ""
        return !endings.prefix(8).contains(ending)
    }

    /// Whether a compressed file in a folder is worth reading, by the ending before ".gz": not where it is a "tar".
    private static func holdsReadable(_ parts: [Substring]) -> Bool {
        parts.count < 3 || endings.contains(parts[parts.count - 2].lowercased())
    }

    /// Whether a file of a strange name begins as compressed files or web archives do.
    private static func isCompressedOrArchive(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head: [UInt8] = []
        _ = try? FileBytes.append(upTo: 16, from: descriptor, to: &head)
        return head.starts(with: [0x1F, 0x8B]) || WARCReader.canRead(head)
    }

    private let names: [String]

    /// Takes names of files and folders, "-" for standard input.
    public init(_ names: [String]) {
        self.names = names
    }

    /// Begins with the first name.
    public func makeIterator() -> Iterator { Iterator(names) }

    /// Walks files and folders with a list of what is still to come, never by calling itself.
    public struct Iterator: IteratorProtocol {
        private enum Step {
            case path(String, isNamed: Bool)
            case endOfFolder(String, given: Int)
        }

        private var steps: [Step]
        private var given = 0

        init(_ names: [String]) {
            steps = names.reversed().map { .path($0, isNamed: true) }
        }

        /// The next input.
        public mutating func next() -> Input? {
            while let step = steps.popLast() {
                switch step {
                case .endOfFolder(let folder, let before) where before == given:
                    return .failure(.nothingToRead(folder: folder))
                case .endOfFolder: continue
                case .path(let path, let isNamed):
                    guard let input = visit(path, isNamed: isNamed) else { continue }
                    given += 1
                    return input
                }
            }
            return nil
        }

        private mutating func visit(_ path: String, isNamed: Bool) -> Input? {
            if path == "-", isNamed { return .standardInput }
            var status = stat()
            guard stat(path, &status) == 0 else {
                let code = errno
                return .failure(
                    code == ENOENT || code == ENOTDIR
                        ? .missing(path: path) : .unreadable(path: path, reason: String(cString: strerror(code))))
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: return isNamed || !isLink(path) ? enter(path, isNamed: isNamed) : nil
            case S_IFREG: return file(path, isNamed: isNamed)
            default: return isNamed ? .file(path: path) : nil
            }
        }

        private func isLink(_ path: String) -> Bool {
            var status = stat()
            return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
        }

        private mutating func enter(_ folder: String, isNamed: Bool) -> Input? {
            guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
                return .failure(.unreadable(path: folder, reason: "the folder cannot be listed"))
            }
            if isNamed { steps.append(.endOfFolder(folder, given: given)) }
            let prefix = folder.hasSuffix("/") ? folder : folder + "/"
            let sorted = names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            steps += sorted.reversed().map { .path(prefix + $0, isNamed: false) }
            return nil
        }

        private func file(_ path: String, isNamed: Bool) -> Input? {
            let name = path.split(separator: "/").last ?? ""
            let parts = name.split(separator: ".", omittingEmptySubsequences: false)
            let ending = parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
            if ending == "gz", !isNamed { return InputFiles.holdsReadable(parts) ? .file(path: path) : nil }
            if InputFiles.endings.contains(ending) { return .file(path: path) }
            guard isNamed else { return nil }
            if InputFiles.isCompressedOrArchive(path) { return .file(path: path) }
            if let kind = InputFiles.printDocuments[ending] {
                return .failure(.printDocument(path: path, kind: kind))
            }
            return .failure(.unsupported(path: path, ending: ending.isEmpty ? String(name) : "." + ending))
        }
    }
}
