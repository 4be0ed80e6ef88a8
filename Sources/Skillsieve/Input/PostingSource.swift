import Markup

/// One thing to read postings from.
public enum PostingSource: Sendable, Equatable {
    /// A file, read when its turn comes.
    case file(path: FilePath, InputName)
    /// Bytes that were read already, under a name.
    case bytes([UInt8], format: SourceFormat?, InputName)
    /// A line of JSON Lines; nil where it was too long. Of a file it has the file's name, of standard input none.
    case line([UInt8]?, number: Int, file: InputName?)
    /// A row of a table, with the line on which it begins.
    case row(Row, file: InputName)
    /// A page out of a web archive.
    case page(WARCReader.Page, archive: InputName)
    /// The end of a web archive: how many records it held, how many of them were pages, and what was wrong with it.
    case endOfArchive(name: String, records: Int, pages: Int, diagnostics: [Diagnostic])
    /// A feed, or a piece of one that is too large to be held; with the digest of the whole feed where results name it.
    case piece(FeedCutter.Piece, feed: InputName, digest: String?)
    /// The end of a feed that came in pieces, and why it is not its real end.
    case endOfFeed(name: String, problem: InputProblem?)
    /// Something in a folder that is not read there.
    case passedOver(path: FilePath, as: InputFiles.PassedOver)
    /// Something that was named and cannot be read.
    case failure(InputProblem)

    /// A row of a table of postings.
    public struct Row: Sendable, Equatable {
        let cells: [String]?
        let columns: RowColumns
        let line: Int
    }

    /// The name in results; of a page out of an archive, the archive's and the page's address.
    public var name: String {
        switch self {
        case .file(_, let name), .bytes(_, _, let name), .row(_, let name), .piece(_, let name, _): name.source
        case .line(_, _, let file): file?.source ?? PostingSources.standardInputName
        case .page(let page, let archive): archive.source + "#" + page.target
        case .endOfArchive(let name, _, _, _), .endOfFeed(let name, _): name
        case .passedOver(let path, _): path.description
        case .failure(let problem): problem.source
        }
    }

    /// Whether somebody who hands it over says that it is a posting: standard input and its lines are never refused for
    /// their looks.
    var isGivenAsPosting: Bool {
        if case .bytes(_, _, let name) = self { return name.source == PostingSources.standardInputName }
        return false
    }

    /// The name for messages, which of a line says its number too.
    var place: String { lineNumber.map { "\(name), line \($0)" } ?? name }

    private var lineNumber: Int? {
        switch self {
        case .line(_, let number, _): number
        case .row(let row, _): row.line
        default: nil
        }
    }
}

extension PostingSource {
    /// What went wrong with it, as a problem of the input.
    func problem(_ error: any Error) -> InputProblem {
        switch error {
        case let fault as InputProblem.LineFault: .badLine(source: name, line: lineNumber ?? 0, reason: fault)
        case let failure as FileBytes.Failure: InputProblem(failure, path: name)
        default: .unreadable(path: name, reason: "\(error)")
        }
    }
}

/// What the user named -> what to read, with standard input in its place.
public struct PostingSources: Sequence, Sendable {
    /// Name of standard input in output.
    public static let standardInputName = "-"
    /// The name by which a user means standard input.
    public static let standardInput = FilePath(standardInputName)

    private let names: [FilePath]
    private let standardInputName: InputName
    private let readsLines: Bool
    private let standardInputFormat: SourceFormat?
    private let digests: Bool
    private let limits: Limits

    /// A feed of so many bytes may have to be cut; a smaller file is left to be read later.
    private static let leastFeed = 1 << 20

    /// Takes names of files and folders, "-" for standard input.
    ///
    /// - Parameters:
    ///   - name: what standard input is called in results.
    ///   - readsLines: whether standard input holds a JSON object on each line.
    ///   - standardInputFormat: what standard input holds else, if known.
    ///   - digests: whether results name the digest of their input.
    public init(
        _ names: [FilePath], standardInputName name: FilePath = Self.standardInput, readsLines: Bool = false,
        standardInputFormat: SourceFormat? = nil,
        digests: Bool = false, limits: Limits = .standard
    ) {
        self.names = names
        standardInputName = InputName(name)
        self.readsLines = readsLines
        self.standardInputFormat = standardInputFormat
        self.digests = digests
        self.limits = limits
    }

    /// Whether a file is to be opened to see what it is: it may be an archive, or a feed too large to be held.
    private static func isToBeOpened(_ path: FilePath) -> Bool {
        if InputFiles.mayBeArchive(path) { return true }
        guard ["xml", "rss", "atom", "json"].contains(path.endings.last ?? "") else { return false }
        return FileStatus(following: path).map { $0.size >= leastFeed } ?? false
    }

    /// How many inputs there are, where no stream and no archive is among them; the folders are listed for it.
    public var countIfKnown: Int {
        guard !names.contains(Self.standardInput) else { return 0 }
        var count = 0
        for input in InputFiles(names) {
            switch input {
            case .file(let path, _) where InputFiles.mayBeArchive(path) || InputFiles.holdsRows(path): return 0
            case .unknown(_, _, unlessArchive: nil): return 0
            case .passedOver: continue
            default: count += 1
            }
        }
        return count
    }

    /// Begins with the first name.
    public func makeIterator() -> Iterator {
        Iterator(of: self)
    }

    /// Reads streams, and what must be opened to see what it is, when their turn comes; files are left to be read later.
    public struct Iterator: IteratorProtocol {
        private let sources: PostingSources
        private let shared: SharedIDs
        private var files: InputFiles.Iterator
        private var lines: OpenLines?
        private var archive: OpenArchive?
        private var feed: OpenFeed?

        fileprivate init(of sources: PostingSources) {
            self.sources = sources
            shared = SharedIDs(sources.names, standardInput: sources.standardInputName.id)
            files = InputFiles(sources.names).makeIterator()
        }

        /// The next thing to read.
        public mutating func next() -> PostingSource? {
            while true {
                if let source = nextOfOpen() { return source }
                switch files.next() {
                case nil: return nil
                case .failure(let problem): return .failure(problem)
                case .passedOver(let path, let reason): return .passedOver(path: path, as: reason)
                case .file(let path, let id):
                    if let source = begin(path, name(path, id)) { return source }
                case .unknown(let path, let id, let problem):
                    if let source = open(path, name(path, id), problem) { return source }
                case .standardInput where sources.readsLines:
                    lines = OpenLines(standardInput: sources.limits.inputBytes)
                case .standardInput:
                    var name = sources.standardInputName
                    name.isShared = shared.contains(name.id)
                    if let source = open(nil, name, nil) { return source }
                }
            }
        }

        private func name(_ path: FilePath, _ id: String) -> InputName {
            InputName(source: path.description, id: id, isShared: shared.contains(id))
        }

        /// What is next in a stream or an archive that was begun.
        private mutating func nextOfOpen() -> PostingSource? {
            if let source = lines?.next() { return source }
            lines = nil
            if let source = archive?.next() { return source }
            archive = nil
            if let source = feed?.next() { return source }
            feed = nil
            return nil
        }

        /// A file to be read whole; nil where it is read piece by piece from now on.
        private mutating func begin(_ path: FilePath, _ name: InputName) -> PostingSource? {
            guard InputFiles.holdsRows(path) else {
                return PostingSources.isToBeOpened(path) ? open(path, name, nil) : .file(path: path, name)
            }
            do {
                lines = try OpenLines(path, name, limit: sources.limits.inputBytes)
                return nil
            } catch {
                return .failure(InputProblem(error, path: name.source))
            }
        }

        /// Begins an archive or a feed; false where the input is neither.
        private mutating func begin(_ input: OpenInput) -> Bool {
            archive = OpenArchive(input, limits: sources.limits)
            if archive == nil { feed = OpenFeed(input, limits: sources.limits, digesting: sources.digests) }
            return archive != nil || feed != nil
        }

        /// Opens something once: an archive or a feed is read piece by piece from now on, anything else is read whole.
        ///
        /// - Parameter path: nil of standard input.
        private mutating func open(
            _ path: FilePath?, _ name: InputName, _ unlessArchive: InputProblem?
        ) -> PostingSource? {
            do {
                let input: OpenInput
                if let path { input = try OpenInput(path, name) } else { input = try OpenInput(standardInput: name) }
                let format = path == nil ? sources.standardInputFormat : nil
                if let unlessArchive, !input.isCompressedOrArchive { return .failure(unlessArchive) }
                if format == nil, begin(input) { return nil }
                return .bytes(try input.content(limit: sources.limits.inputBytes), format: format, name)
            } catch {
                return .failure(InputProblem(error, path: path == nil ? "standard input" : name.source))
            }
        }
    }
}
