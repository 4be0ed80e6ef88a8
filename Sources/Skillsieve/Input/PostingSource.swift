import Markup

/// One thing to read postings from.
public enum PostingSource: Sendable, Equatable {
    /// A file, read when its turn comes.
    case file(path: String)
    /// Bytes that were read already, under a name.
    case bytes([UInt8], format: SourceFormat?, name: String)
    /// A line of a JSON Lines stream; nil where it was too long.
    case line([UInt8]?, number: Int, stream: String)
    /// A page out of a web archive.
    case page(WARCReader.Page, archive: String)
    /// The end of a web archive: how many records it held, how many of them were pages, and what was wrong with it.
    case endOfArchive(name: String, records: Int, pages: Int, diagnostics: [Diagnostic])
    /// Something that was named and cannot be read.
    case failure(InputProblem)

    /// The name in results; of a page out of an archive, the archive's and the page's address.
    public var name: String {
        switch self {
        case .file(let path): path
        case .bytes(_, _, let name): name
        case .line(_, _, let stream): stream
        case .page(let page, let archive): archive + "#" + page.target
        case .endOfArchive(let name, _, _, _): name
        case .failure(let problem): problem.source
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
        case (_, let failure as FileBytes.Failure): .unreadable(path: name, reason: failure.reason)
        default: .unreadable(path: name, reason: "\(error)")
        }
    }
}

/// What the user named -> what to read, with standard input in its place.
public struct PostingSources: Sequence, Sendable {
    /// Name of standard input in output.
    public static let standardInputName = "-"

    private let names: [String]
    private let readsLines: Bool
    private let standardInputFormat: SourceFormat?
    private let limits: Limits

    /// Takes names of files and folders, "-" for standard input.
    ///
    /// - Parameters:
    ///   - readsLines: whether standard input holds a JSON object on each line.
    ///   - standardInputFormat: what standard input holds else, if known.
    public init(
        _ names: [String], readsLines: Bool = false, standardInputFormat: SourceFormat? = nil,
        limits: Limits = .standard
    ) {
        self.names = names
        self.readsLines = readsLines
        self.standardInputFormat = standardInputFormat
        self.limits = limits
    }

    /// How many inputs there are, where no stream and no archive is among them; the folders are listed for it.
    public var countIfKnown: Int {
        guard !names.contains(Self.standardInputName) else { return 0 }
        var count = 0
        for input in InputFiles(names) {
            if case .file(let path) = input, InputFiles.mayBeArchive(path) { return 0 }
            count += 1
        }
        return count
    }

    /// Begins with the first name.
    public func makeIterator() -> Iterator {
        Iterator(of: self)
    }

    /// Reads standard input when its turn comes.
    public struct Iterator: IteratorProtocol {
        private let sources: PostingSources
        private var files: InputFiles.Iterator
        private var lines: LineStream?
        private var archive: OpenArchive?

        fileprivate init(of sources: PostingSources) {
            self.sources = sources
            files = InputFiles(sources.names).makeIterator()
        }

        /// The next thing to read.
        public mutating func next() -> PostingSource? {
            while true {
                if let line = lines?.next() {
                    return .line(line.bytes, number: line.number, stream: standardInputName)
                }
                lines = nil
                if let source = archive?.next() { return source }
                archive = nil
                switch files.next() {
                case nil: return nil
                case .file(let path):
                    if InputFiles.mayBeArchive(path) { archive = OpenArchive(path: path, limits: sources.limits) }
                    if archive == nil { return .file(path: path) }
                case .failure(let problem): return .failure(problem)
                case .standardInput where sources.readsLines:
                    lines = LineStream(descriptor: 0, limit: sources.limits.inputBytes)
                case .standardInput:
                    if let whole = readAll() { return whole }
                }
            }
        }

        /// All of standard input; nil where it is an archive, which is read page by page.
        private mutating func readAll() -> PostingSource? {
            do {
                var bytes: [UInt8] = []
                while bytes.count < 1024, try FileBytes.append(upTo: 1 << 16, from: 0, to: &bytes) > 0 {}
                if sources.standardInputFormat == nil, WARCReader.canRead(bytes) {
                    archive = OpenArchive(stream: 0, behind: bytes, name: standardInputName, limits: sources.limits)
                    return nil
                }
                bytes += try FileBytes.readToEnd(of: 0)
                return .bytes(bytes, format: sources.standardInputFormat, name: standardInputName)
            } catch {
                return .failure(.unreadable(path: "standard input", reason: error.reason))
            }
        }
    }
}
