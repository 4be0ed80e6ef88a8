/// The bytes of a file or stream, inflated on the way where they are gzip; holds no more than is being looked at.
final class ArchiveStream {
    /// Hands out the next bytes of the file; 0 at the end.
    typealias Source = (UnsafeMutableBufferPointer<UInt8>) -> Int

    /// Why there is nothing more, where that is not the end of the file.
    private(set) var problem: MarkupProblem?

    private let source: Source
    private var raw = ByteBuffer(capacity: ArchiveStream.chunk)
    private var rawStart = 0
    private var plain = ByteBuffer(capacity: 2 * ArchiveStream.chunk)
    private var plainStart = 0
    private var inflater: Inflater?
    private var isGzip: Bool?
    private var isAtEnd = false
    /// Bytes of the file before those that are held.
    private var passed = 0

    private static let chunk = 1 << 16

    init(_ source: @escaping Source) { self.source = source }

    /// What was read and not yet used up; valid until the next call.
    var bytes: UnsafeBufferPointer<UInt8> { plain.written.part(plainStart, plain.count) }

    /// Uses up bytes.
    func drop(_ count: Int) { plainStart = min(plain.count, plainStart + max(0, count)) }

    /// Reads on; says whether there was anything.
    func fill() -> Bool {
        plain.dropFirst(plainStart)
        plainStart = 0
        let before = plain.count
        while plain.count == before, problem == nil {
            guard rawStart < raw.count || readRaw() else {
                if inflater != nil { note(isCut: true) }
                return false
            }
            take()
        }
        return plain.count > before
    }

    private func readRaw() -> Bool {
        passed += raw.count
        raw.truncate(to: 0)
        rawStart = 0
        // The first bytes come together, since what they are shows by three of them.
        repeat {
            isAtEnd = isAtEnd || raw.append(upTo: ArchiveStream.chunk, source) == 0
        } while passed == 0 && raw.count < 3 && !isAtEnd
        return raw.count > 0
    }

    /// Moves what was read of the file to where it is looked at.
    private func take() {
        let bytes = raw.written
        if isGzip == nil { isGzip = Gzip.begins(bytes) }
        guard isGzip == true else {
            plain.append(bytes.part(rawStart, bytes.count))
            rawStart = bytes.count
            return
        }
        if inflater == nil {
            guard bytes[rawStart] == 0x1F else {
                // Padding behind the last member.
                rawStart = bytes.count
                return
            }
            inflater = Inflater(.gzip)
        }
        switch inflater?.inflate(bytes, from: &rawStart, into: &plain, room: ArchiveStream.chunk) {
        case .end: inflater = nil
        case .corrupt: note(isCut: false)
        default: break
        }
    }

    private func note(isCut: Bool) {
        problem = problem ?? .damagedGzip(isCut: isCut, offset: passed + rawStart, kept: nil)
        inflater = nil
    }
}
