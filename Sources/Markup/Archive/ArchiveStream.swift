/// The bytes of a file or stream, inflated on the way where they are gzip; holds no more than is being looked at.
///
/// Where compressed data is damaged the stream comes to a break, and goes on behind it at the next member that begins as
/// a record of a web archive does.
final class ArchiveStream {
    /// Hands out the next bytes of the file; 0 at the end.
    typealias Source = (UnsafeMutableBufferPointer<UInt8>) -> Int

    /// What is wrong with the compressed data.
    private(set) var damage = ArchiveDamage()
    /// Whether the bytes that are held are the last before a damaged place; none come behind them until it is passed.
    private(set) var isAtBreak = false

    private let source: Source
    private var raw = ByteBuffer(capacity: ArchiveStream.chunk)
    private var rawStart = 0
    private var plain = ByteBuffer(capacity: 2 * ArchiveStream.chunk)
    private var plainStart = 0
    private var inflater: Inflater?
    /// Where in the raw bytes the member at hand begins, negative where that is no longer held.
    private var memberStart = 0
    private var isGzip: Bool?
    private var isAtEnd = false
    /// Bytes of the file before those that are held.
    private var passed = 0
    /// Bytes that may still be looked through again: members that are damaged and hold others could make it many times.
    private var rereadable = 64 << 20

    private static let chunk = 1 << 16
    /// Bytes of a member that are held to look through them again: damage shows only some way behind where it is.
    private static let lookBack = 1 << 20

    init(_ source: @escaping Source) { self.source = source }

    /// Whether the file is compressed, known once something was read.
    var isCompressed: Bool { isGzip == true }

    /// What was read and not yet used up; valid until the next call.
    var bytes: UnsafeBufferPointer<UInt8> { plain.written.part(plainStart, plain.count) }

    /// Uses up bytes.
    func drop(_ count: Int) { plainStart = min(plain.count, plainStart + max(0, count)) }

    /// Reads on; says whether there was anything.
    func fill() -> Bool {
        guard !isAtBreak else { return false }
        compact()
        let before = plain.count
        while plain.count == before, !isAtBreak {
            guard rawStart < raw.count || !isAtEnd && readRaw() else {
                if inflater != nil { noteDamage(isCut: true) }
                return false
            }
            take()
        }
        return plain.count > before
    }

    /// Gives memory of used bytes back, once it is as much as what is held: else each step would move all of it.
    private func compact() {
        guard plainStart * 2 >= plain.count else { return }
        plain.dropFirst(plainStart)
        plainStart = 0
    }

    private func readRaw() -> Bool {
        let isInMember = inflater != nil && isGzip == true
        let kept = isInMember ? min(max(0, memberStart), raw.count) : raw.count
        let dropped = max(kept, raw.count - ArchiveStream.lookBack)
        // Moved rarely: as much again is read before the next time.
        if !isInMember || dropped > 0 && (raw.count >= 2 * ArchiveStream.lookBack || dropped == raw.count) {
            raw.dropFirst(dropped)
            passed += dropped
            memberStart -= dropped
            rawStart = max(0, rawStart - dropped)
        }
        let before = raw.count
        // The first bytes come together, since what they are shows by three of them.
        repeat {
            isAtEnd = isAtEnd || raw.append(upTo: ArchiveStream.chunk, source) == 0
        } while passed == 0 && raw.count < 3 && !isAtEnd
        return raw.count > before
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
            guard bytes[rawStart] == 0x1F else { return passPadding() }
            memberStart = rawStart
            inflater = Inflater(.gzip)
        }
        switch inflater?.inflate(bytes, from: &rawStart, into: &plain, room: ArchiveStream.chunk) {
        case .end: inflater = nil
        case .corrupt: noteDamage(isCut: false)
        default: break
        }
    }

    /// Between members there is nothing, or zeros up to the end of a block; anything else is damage.
    private func passPadding() {
        let bytes = raw.written
        while rawStart < bytes.count, bytes[rawStart] == 0 { rawStart += 1 }
        if rawStart < bytes.count, bytes[rawStart] != 0x1F {
            memberStart = rawStart - 1
            noteDamage(isCut: false)
        }
    }

    // MARK: Damage

    private func noteDamage(isCut: Bool) {
        inflater = nil
        isAtBreak = true
        damage.note(at: passed + rawStart, isCut: isCut)
    }

    /// Goes on behind the damaged place, at the next member that holds a record; false where none comes.
    func passBreak() -> Bool {
        guard isAtBreak else { return false }
        drop(bytes.count)
        // The first place to look at lies behind the beginning of the damaged member, as far as that is still held.
        let first = min(raw.count, max(0, memberStart + 1))
        if rawStart - first <= rereadable {
            rereadable -= max(0, rawStart - first)
            rawStart = first
        }
        while true {
            if let found = raw.written.firstIndexOfMember(from: rawStart) {
                rawStart = found
                while raw.count - found < ArchiveStream.mostHead, !isAtEnd, readMore() {}
                if Gzip.holdsRecord(raw.written, at: rawStart) {
                    isAtBreak = false
                    damage.resumed(at: passed + rawStart)
                    return true
                }
                rawStart += 1
            } else {
                rawStart = max(rawStart, raw.count - 3)
                guard readMore() else { return false }
            }
        }
    }

    /// Bytes of a member that show what it holds.
    private static let mostHead = 1 << 12

    /// Reads on while members are looked for; what lies before is not needed any more.
    private func readMore() -> Bool {
        if rawStart > ArchiveStream.lookBack {
            raw.dropFirst(rawStart)
            passed += rawStart
            rawStart = 0
        }
        let count = raw.append(upTo: ArchiveStream.chunk, source)
        isAtEnd = isAtEnd || count == 0
        return count > 0
    }
}

/// What is damaged in a compressed archive.
struct ArchiveDamage: Equatable {
    /// How many places are damaged.
    private(set) var places = 0
    /// The byte of the file at which the first of them shows.
    private(set) var first = 0
    /// Whether the file ends inside compressed data.
    private(set) var isCut = false
    /// Bytes of the file that were passed over until the next sound member.
    private(set) var passedOver = 0

    private var last = 0

    mutating func note(at offset: Int, isCut: Bool) {
        if places == 0 { first = offset }
        places += 1
        last = offset
        self.isCut = self.isCut || isCut
    }

    mutating func resumed(at offset: Int) { passedOver += max(0, offset - last) }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Where bytes next stand that may be the head of a gzip member: its mark, the one method, and no reserved flag.
    fileprivate func firstIndexOfMember(from start: Int) -> Int? {
        var index = start
        while let found = self[Swift.min(index, count)...].firstIndex(of: 0x1F), found + 3 < count {
            if self[found + 1] == 0x8B, self[found + 2] == 8, self[found + 3] & 0xE0 == 0 { return found }
            index = found + 1
        }
        return nil
    }
}

extension Gzip {
    /// Whether a member begins here that inflates to the head of a record.
    fileprivate static func holdsRecord(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        var output = ByteBuffer(capacity: 64)
        var index = offset
        let status = Inflater(.gzip).inflate(bytes, from: &index, into: &output, room: 16)
        return status != .corrupt && output.written.hasPrefix("warc/")
    }
}
