import Markup

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A web archive being read: its pages one by one, then its end.
final class OpenArchive {
    private let name: String
    private let pages: WARCReader
    private let file: FileHandleOwner?
    private var isAtEnd = false

    /// Bytes that are looked at to tell an archive from other files.
    private static let headLength = 4096

    /// Opens a file; nil where it is no web archive or cannot be read, which shows when it is read as a file.
    init?(path: String, limits: Limits) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        let file = FileHandleOwner(descriptor)
        var head: [UInt8] = []
        guard (try? FileBytes.append(upTo: Self.headLength, from: descriptor, to: &head)) ?? 0 > 0,
            WARCReader.canRead(head)
        else { return nil }
        self.file = file
        name = path
        pages = WARCReader(limits: limits, source: FileBytes.pieces(of: descriptor, behind: head))
    }

    /// Goes on with a stream of which the beginning was read.
    init(stream: Int32, behind head: [UInt8], name: String, limits: Limits) {
        file = nil
        self.name = name
        pages = WARCReader(limits: limits, source: FileBytes.pieces(of: stream, behind: head))
    }

    /// The next page, then the end, then nil.
    func next() -> PostingSource? {
        if let page = pages.next() { return .page(page, archive: name) }
        guard !isAtEnd else { return nil }
        isAtEnd = true
        return .endOfArchive(
            name: name, records: pages.recordCount, pages: pages.pageCount, diagnostics: pages.diagnostics)
    }

    /// Closes a file when nobody reads it any more.
    private final class FileHandleOwner {
        private let descriptor: Int32

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        deinit { close(descriptor) }
    }
}

extension FileBytes {
    /// Hands out what was read already, then the rest; a stream that fails ends there.
    static func pieces(
        of descriptor: Int32, behind head: [UInt8]
    ) -> (UnsafeMutableBufferPointer<UInt8>) -> Int {
        var given = 0
        return { target in
            if given < head.count {
                let part = head[given..<min(head.count, given + target.count)]
                given += part.count
                return target.update(fromContentsOf: part)
            }
            return max(0, read(descriptor, into: target))
        }
    }
}
