import Markup

/// A file or stream that was opened to see what it holds: its first bytes are known, the rest is still to come.
///
/// It is opened once and read once: a pipe gives its bytes to nobody twice.
final class OpenInput {
    /// Bytes that are looked at to tell an archive from other files.
    private static let headLength = 4096

    /// Its name in results and messages.
    let name: InputName
    /// Its first bytes, all of them where it has no more.
    let head: [UInt8]
    /// Why it ended before its end; nil where it did not.
    private(set) var failure: FileBytes.Failure?
    private let file: OpenFile

    /// Opens a file, a pipe, or whatever else stands under a name, and reads its first bytes.
    convenience init(_ path: FilePath, _ name: InputName) throws(FileBytes.Failure) {
        try self.init(try OpenFile(path), name: name)
    }

    /// Takes standard input and reads its first bytes.
    convenience init(standardInput name: InputName) throws(FileBytes.Failure) {
        try self.init(OpenFile(borrowing: 0), name: name)
    }

    private init(_ file: OpenFile, name: InputName) throws(FileBytes.Failure) {
        self.file = file
        self.name = name
        var head: [UInt8] = []
        // A pipe gives what its writer wrote at a time, which may be less than the whole head.
        while head.count < Self.headLength,
            try FileBytes.append(upTo: Self.headLength - head.count, from: file.descriptor, to: &head) > 0
        {}
        self.head = head
    }

    /// Whether it begins as compressed files or web archives do.
    var isCompressedOrArchive: Bool { head.starts(with: [0x1F, 0x8B]) || WARCReader.canRead(head) }

    /// Whether it is a file, which can be read again from its beginning.
    var isFile: Bool { file.size > 0 }
    /// SHA-256 of all of it; nil of what is no file.
    var digest: String? { file.digest }

    /// All of it.
    func content(limit: Int) throws(FileBytes.Failure) -> [UInt8] {
        guard file.size <= limit else { throw .tooLarge(limit: limit) }
        return try FileBytes.readToEnd(of: file.descriptor, behind: head, expecting: file.size, limit: limit)
    }

    /// Hands out all of it, piece by piece; one that fails ends there and keeps the failure.
    func pieces() -> (UnsafeMutableBufferPointer<UInt8>) -> Int {
        var given = 0
        return { [self] target in
            if given < head.count {
                let part = head[given..<min(head.count, given + target.count)]
                given += part.count
                return target.update(fromContentsOf: part)
            }
            let count = Descriptor.read(file.descriptor, into: target)
            if count < 0 { failure = .lastCall }
            return max(0, count)
        }
    }
}
