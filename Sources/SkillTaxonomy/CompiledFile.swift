import Crypto
import Dispatch
import PhraseMatching

/// The container of compiled taxonomies: named sections behind a header that tells whether the file is whole.
///
/// Layout, little-endian: magic (8 bytes), format version (8), length of the file (8), SHA-256 of all from byte 64 on (32),
/// checksum of header and table (8), number of sections (8), then per section a name (24, zero-padded), offset (8), length
/// (8) and checksum (8), then the sections, each at a multiple of 8.
public struct CompiledFile: Sendable {
    static let magic: [UInt8] = Array("SKILLTAX".utf8)
    /// The version of the layout; raised with every change of it.
    public static let version = 7
    private static let headerLength = 72
    private static let entryLength = 48
    private static let digestPlace = 24..<56
    private static let checksumPlace = 56..<64

    private struct Section {
        var range: Range<Int>
        var checksum: UInt64
    }

    package let memory: FlatMemory
    private let sections: [String: Section]
    private let verified: VerifiedSections
    private let path: String
    private let isMarked: Bool
    /// SHA-256 of the content, as "sha256:" and 64 hexadecimal digits.
    public let digest: String

    /// Checks the header and the table of sections, and opens a file's bytes.
    ///
    /// - Parameters:
    ///   - memory: the whole file.
    ///   - path: where it lies, for messages and for the mark that it has been read whole.
    public init(_ memory: FlatMemory, path: String) throws(TaxonomyProblem) {
        let bytes = memory.bytes
        guard bytes.count >= Self.headerLength, bytes.prefix(8).elementsEqual(Self.magic) else {
            throw .notCompiled(path: path)
        }
        func number(_ offset: Int) -> Int { Int(clamping: Self.word(bytes, offset)) }
        guard number(8) == Self.version else {
            throw .otherVersion(path: path, found: number(8), expected: Self.version)
        }
        let count = number(64)
        guard number(16) == bytes.count, count <= (bytes.count - Self.headerLength) / Self.entryLength,
            Self.headChecksum(bytes, count) == Self.word(bytes, Self.checksumPlace.lowerBound)
        else { throw .damaged(path: path) }
        var sections: [String: Section] = [:]
        for index in 0..<count {
            let entry = Self.headerLength + index * Self.entryLength
            let (offset, length) = (number(entry + 24), number(entry + 32))
            guard offset % 8 == 0, offset <= bytes.count, length <= bytes.count - offset else {
                throw .damaged(path: path)
            }
            let name = bytes[entry..<entry + 24].prefix { $0 != 0 }
            sections[String(decoding: name, as: UTF8.self)] = Section(
                range: offset..<offset + length, checksum: Self.word(bytes, entry + 40))
        }
        self.memory = memory
        self.sections = sections
        self.path = path
        digest = "sha256:" + Self.hexadecimal(bytes[Self.digestPlace])
        isMarked = WholeFileMark.isSet(on: path, digest: digest, bytes: bytes.count)
        verified = VerifiedSections(areAllWhole: isMarked)
    }

    /// Reads all sections for their checksums, on as many cores as there are, unless a note beside the file says that it has been
    /// done; leaves one where all are whole and the folder can be written.
    func verifySections() {
        guard !isMarked else { return }
        // The largest first, so that no core waits for one that began late.
        let names = sections.sorted { ($1.value.range.count, $0.key) < ($0.value.range.count, $1.key) }.map(\.key)
        DispatchQueue.concurrentPerform(iterations: names.count) { _ = isWhole(names[$0]) }
        if names.allSatisfy(isWhole) { WholeFileMark.set(on: path, digest: digest, bytes: memory.bytes.count) }
    }

    /// The place of a section, if the file has it and it is as it was written.
    ///
    /// A section is read once for its checksum, when it is first asked for.
    public func section(_ name: String) -> Range<Int>? { isWhole(name) ? sections[name]?.range : nil }

    /// Whether the file has a section that is no longer as it was written.
    public func isDamaged(_ name: String) -> Bool { sections[name] != nil && !isWhole(name) }

    private func isWhole(_ name: String) -> Bool {
        guard let section = sections[name] else { return false }
        return verified.isWhole(name) {
            SectionChecksum.of(UnsafeRawBufferPointer(rebasing: memory.bytes[section.range])) == section.checksum
        }
    }

    /// The bytes of a section, copied; nil where it is missing or damaged.
    public func bytes(of name: String) -> [UInt8]? {
        section(name).map { Array(memory.bytes[$0]) }
    }

    /// Runs a closure over the bytes of a section; nil where it is missing or damaged.
    public func withBytes<Result>(of name: String, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
        -> Result?
    {
        try section(name).map { try body(UnsafeRawBufferPointer(rebasing: memory.bytes[$0])) }
    }

    /// Whether the content still has the digest that the header states; reads the whole file.
    public var isIntact: Bool {
        "sha256:" + Self.hexadecimal(SHA256.hash(data: memory.bytes[Self.checksumPlace.upperBound...])) == digest
    }

    /// Lays sections out as a file, in the order of their names.
    public static func encode(_ sections: [String: [UInt8]]) -> [UInt8] {
        let ordered = sections.sorted { $0.key < $1.key }
        let lengths = ordered.map { ($0.value.count + 7) & ~7 }
        var offset = headerLength + ordered.count * entryLength
        let total = offset + lengths.reduce(0, +)
        var file: [UInt8] = []
        file.reserveCapacity(total)
        file += magic + number(version) + number(total) + [UInt8](repeating: 0, count: 40) + number(ordered.count)
        for ((name, content), length) in zip(ordered, lengths) {
            let label = Array(name.utf8.prefix(24))
            file += label + [UInt8](repeating: 0, count: 24 - label.count) + number(offset) + number(content.count)
            file += number(0)
            offset += length
        }
        for ((_, content), length) in zip(ordered, lengths) {
            file += content
            file += repeatElement(0, count: length - content.count)
        }
        seal(&file, sections: ordered.count)
        return file
    }

    /// Writes the checksums and the digest of what a file holds, in the order in which each covers the one before.
    static func seal(_ file: inout [UInt8], sections count: Int) {
        for index in 0..<count {
            let entry = headerLength + index * entryLength
            let sum = file.withUnsafeBytes { bytes -> UInt64 in
                let (offset, length) = (Int(word(bytes, entry + 24)), Int(word(bytes, entry + 32)))
                return SectionChecksum.of(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
            }
            file.replaceSubrange(entry + 40..<entry + 48, with: number(sum))
        }
        let digest = file.withUnsafeBytes { Array(SHA256.hash(data: $0[checksumPlace.upperBound...])) }
        file.replaceSubrange(digestPlace, with: digest)
        sealHead(&file, sections: count)
    }

    /// Writes the checksum of header and table.
    static func sealHead(_ file: inout [UInt8], sections count: Int) {
        let sum = file.withUnsafeBytes { headChecksum($0, count) }
        file.replaceSubrange(checksumPlace, with: number(sum))
    }

    /// The checksum of header and table, without the place that holds it.
    private static func headChecksum(_ bytes: UnsafeRawBufferPointer, _ count: Int) -> UInt64 {
        let end = headerLength + count * entryLength
        let parts = [bytes[..<checksumPlace.lowerBound], bytes[checksumPlace.upperBound..<end]].map {
            SectionChecksum.of(UnsafeRawBufferPointer(rebasing: $0))
        }
        return parts[0] &* 3 ^ parts[1]
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func number(_ value: some BinaryInteger) -> [UInt8] {
        withUnsafeBytes(of: UInt64(value).littleEndian) { Array($0) }
    }

    /// SHA-256 of some bytes, as "sha256:" and 64 hexadecimal digits.
    public static func digest(of bytes: some Sequence<UInt8>) -> String {
        "sha256:" + hexadecimal(SHA256.hash(data: Array(bytes)))
    }

    /// SHA-256 of bytes that come piece by piece, in the same form; `next` gives an empty piece at the end.
    public static func digest(ofPieces next: () throws -> [UInt8]) rethrows -> String {
        var hash = SHA256()
        while true {
            let piece = try next()
            guard !piece.isEmpty else { return "sha256:" + hexadecimal(hash.finalize()) }
            hash.update(data: piece)
        }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
