import Crypto
import PhraseMatching

/// The container of compiled taxonomies: named sections behind a header that tells whether the file is whole.
///
/// Layout, little-endian: magic (8 bytes), format version (8), length of the file (8), SHA-256 of all that follows the
/// header (32), number of sections (8), then per section a name (24, zero-padded), offset (8) and length (8), then the
/// sections, each at a multiple of 8.
public struct CompiledFile: Sendable {
    static let magic: [UInt8] = Array("SKILLTAX".utf8)
    /// The version of the layout; raised with every change of it.
    public static let version = 5
    private static let headerLength = 64
    private static let entryLength = 40

    let memory: FlatMemory
    private let sections: [String: Range<Int>]
    /// SHA-256 of the content, as "sha256:" and 64 hexadecimal digits.
    public let digest: String

    /// Checks and opens a file's bytes.
    ///
    /// - Parameters:
    ///   - memory: the whole file.
    ///   - path: its name for messages.
    public init(_ memory: FlatMemory, path: String) throws(TaxonomyProblem) {
        let bytes = memory.bytes
        guard bytes.count >= Self.headerLength, bytes.prefix(8).elementsEqual(Self.magic) else {
            throw .notCompiled(path: path)
        }
        func number(_ offset: Int) -> Int {
            Int(clamping: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        guard number(8) == Self.version else {
            throw .otherVersion(path: path, found: number(8), expected: Self.version)
        }
        let count = number(56)
        guard number(16) == bytes.count, count <= (bytes.count - Self.headerLength) / Self.entryLength else {
            throw .damaged(path: path)
        }
        var sections: [String: Range<Int>] = [:]
        for index in 0..<count {
            let entry = Self.headerLength + index * Self.entryLength
            let (offset, length) = (number(entry + 24), number(entry + 32))
            guard offset % 8 == 0, offset <= bytes.count, length <= bytes.count - offset else {
                throw .damaged(path: path)
            }
            let name = bytes[entry..<entry + 24].prefix { $0 != 0 }
            sections[String(decoding: name, as: UTF8.self)] = offset..<offset + length
        }
        self.memory = memory
        self.sections = sections
        digest = "sha256:" + Self.hexadecimal(bytes[24..<56])
    }

    /// The place of a section, if the file has it.
    public func section(_ name: String) -> Range<Int>? { sections[name] }

    /// The bytes of a section, copied.
    public func bytes(of name: String) -> [UInt8]? {
        section(name).map { Array(memory.bytes[$0]) }
    }

    /// Runs a closure over the bytes of a section.
    public func withBytes<Result>(of name: String, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
        -> Result?
    {
        try section(name).map { try body(UnsafeRawBufferPointer(rebasing: memory.bytes[$0])) }
    }

    /// Whether the content still has the digest that the header states; reads the whole file.
    public var isIntact: Bool {
        "sha256:" + Self.hexadecimal(SHA256.hash(data: memory.bytes[56...])) == digest
    }

    /// Lays sections out as a file, in the order of their names.
    public static func encode(_ sections: [String: [UInt8]]) -> [UInt8] {
        let ordered = sections.sorted { $0.key < $1.key }
        let lengths = ordered.map { ($0.value.count + 7) & ~7 }
        var offset = headerLength + ordered.count * entryLength
        let total = offset + lengths.reduce(0, +)
        var file: [UInt8] = []
        file.reserveCapacity(total)
        file += magic + number(version) + number(total) + [UInt8](repeating: 0, count: 32) + number(ordered.count)
        for ((name, content), length) in zip(ordered, lengths) {
            let label = Array(name.utf8.prefix(24))
            file += label + [UInt8](repeating: 0, count: 24 - label.count) + number(offset) + number(content.count)
            offset += length
        }
        for ((_, content), length) in zip(ordered, lengths) {
            file += content
            file += repeatElement(0, count: length - content.count)
        }
        let digest = file.withUnsafeBytes { Array(SHA256.hash(data: $0[56...])) }
        file.replaceSubrange(24..<56, with: digest)
        return file
    }

    private static func number(_ value: Int) -> [UInt8] {
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
