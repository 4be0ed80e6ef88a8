import Markup

/// One thing to read postings from.
public enum PostingSource: Sendable, Equatable {
    /// A file, read when its turn comes.
    case file(path: FilePath)
    /// Bytes that were read already, under a name.
    case bytes([UInt8], format: SourceFormat?, name: String)
    /// A line of a JSON Lines stream; nil where it was too long.
    case line([UInt8]?, number: Int, stream: String)
    /// A page out of a web archive.
    case page(WARCReader.Page, archive: String)
    /// The end of a web archive: how many records it held, how many of them were pages, and what was wrong with it.
    case endOfArchive(name: String, records: Int, pages: Int, diagnostics: [Diagnostic])
    /// A feed, or a piece of one that is too large to be held; with the digest of the whole feed where results name it.
    case piece(FeedCutter.Piece, feed: String, digest: String?)
    /// The end of a feed that came in pieces, and why it is not its real end.
    case endOfFeed(name: String, problem: InputProblem?)
    /// Something that was named and cannot be read.
    case failure(InputProblem)

    /// The name in results; of a page out of an archive, the archive's and the page's address.
    public var name: String {
        switch self {
        case .file(let path): path.description
        case .bytes(_, _, let name): name
        case .line(_, _, let stream): stream
        case .page(let page, let archive): archive + "#" + page.target
        case .endOfArchive(let name, _, _, _): name
        case .piece(_, let feed, _): feed
        case .endOfFeed(let name, _): name
        case .failure(let problem): problem.source
        }
    }

    /// Whether somebody who hands it over says that it is a posting: standard input and its lines are never refused for
    /// their looks.
    var isGivenAsPosting: Bool {
        switch self {
        case .bytes(_, _, let name): name == PostingSources.standardInputName
        case .line: true
        default: false
        }
    }

    /// The name for messages, which of a stream says the line too.
    var place: String {
        if case .line(_, let number, let stream) = self { return "\(stream), line \(number)" }
        return name
    }
}

extension PostingSource {
    /// What went wrong with it, as a problem of the input.
    func problem(_ error: any Error) -> InputProblem {
        switch (self, error) {
        case (.line(_, let number, let stream), let fault as InputProblem.LineFault):
            .badLine(source: stream, line: number, reason: fault)
        case (_, let failure as FileBytes.Failure): InputProblem(failure, path: name)
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
    private let readsLines: Bool
    private let standardInputFormat: SourceFormat?
    private let digests: Bool
    private let limits: Limits

    /// A feed of so many bytes may have to be cut; a smaller file is left to be read later.
    private static let leastFeed = 1 << 20

    /// Takes names of files and folders, "-" for standard input.
    ///
    /// - Parameters:
    ///   - readsLines: whether standard input holds a JSON object on each line.
    ///   - standardInputFormat: what standard input holds else, if known.
    ///   - digests: whether results name the digest of their input.
    public init(
        _ names: [FilePath], readsLines: Bool = false, standardInputFormat: SourceFormat? = nil,
        digests: Bool = false, limits: Limits = .standard
    ) {
        self.names = names
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
            case .file(let path) where InputFiles.mayBeArchive(path): return 0
            case .unknown(_, unlessArchive: nil): return 0
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
        private var files: InputFiles.Iterator
        private var lines: LineStream?
        private var archive: OpenArchive?
        private var feed: OpenFeed?

        fileprivate init(of sources: PostingSources) {
            self.sources = sources
            files = InputFiles(sources.names).makeIterator()
        }

        /// The next thing to read.
        public mutating func next() -> PostingSource? {
            while true {
                if let source = nextOfOpen() { return source }
                switch files.next() {
                case nil: return nil
                case .failure(let problem): return .failure(problem)
                case .file(let path) where !PostingSources.isToBeOpened(path): return .file(path: path)
                case .file(let path):
                    if let source = open(path.description, { () throws(FileBytes.Failure) in try OpenInput(path) }) {
                        return source
                    }
                case .unknown(let path, let problem):
                    if let source = open(
                        path.description, { () throws(FileBytes.Failure) in try OpenInput(path) }, problem)
                    {
                        return source
                    }
                case .standardInput where sources.readsLines:
                    lines = LineStream(descriptor: 0, limit: sources.limits.inputBytes)
                case .standardInput:
                    if let source = open("standard input", OpenInput.standardInput) { return source }
                }
            }
        }

        /// What is next in a stream or an archive that was begun.
        private mutating func nextOfOpen() -> PostingSource? {
            if let line = lines?.next() {
                return .line(line.bytes, number: line.number, stream: standardInputName)
            }
            let failure = lines?.failure
            lines = nil
            if let failure { return .failure(InputProblem(failure, path: "standard input")) }
            if let source = archive?.next() { return source }
            archive = nil
            if let source = feed?.next() { return source }
            feed = nil
            return nil
        }

        /// Begins an archive or a feed; false where the input is neither.
        private mutating func begin(_ input: OpenInput) -> Bool {
            archive = OpenArchive(input, limits: sources.limits)
            if archive == nil { feed = OpenFeed(input, limits: sources.limits, digesting: sources.digests) }
            return archive != nil || feed != nil
        }

        /// Opens something once: an archive or a feed is read piece by piece from now on, anything else is read whole.
        private mutating func open(
            _ place: String, _ make: () throws(FileBytes.Failure) -> OpenInput, _ unlessArchive: InputProblem? = nil
        ) -> PostingSource? {
            do {
                let input = try make()
                let format = input.name == standardInputName ? sources.standardInputFormat : nil
                if let unlessArchive, !input.isCompressedOrArchive { return .failure(unlessArchive) }
                if format == nil, begin(input) { return nil }
                return .bytes(try input.content(limit: sources.limits.inputBytes), format: format, name: input.name)
            } catch {
                return .failure(InputProblem(error, path: place))
            }
        }
    }
}
