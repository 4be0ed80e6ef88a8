import Foundation
import Markup
import TestSupport
import Testing

@testable import Skillsieve

struct OpenInputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A named pipe into which a text is written, in two pieces, by another thread.
    private func pipe(_ text: String) throws -> FilePath {
        let path = folder.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        Thread.detachNewThread {
            guard let writer = FileHandle(forWritingAtPath: path) else { return }
            let bytes = Data(text.utf8)
            try? writer.write(contentsOf: bytes.prefix(100))
            usleep(50_000)
            try? writer.write(contentsOf: bytes.dropFirst(100))
            try? writer.close()
        }
        return FilePath(path)
    }

    @Test func aPipeLosesNothing() throws {
        let text = String(repeating: "All of it counts. ", count: 2000)
        let sources = Array(PostingSources([try pipe(text)]))
        #expect(
            sources == [.bytes(Array(text.utf8), format: nil, InputName(source: folder.path + "/pipe", id: "pipe"))])
    }

    @Test func anArchiveThroughAPipeIsReadPageByPage() throws {
        let archive = String(decoding: Repository.bytes("Corpus/formats/crawl.warc"), as: UTF8.self)
        let sources = Array(PostingSources([try pipe(archive)]))
        #expect(sources.count == 4)
        #expect(sources.last?.name == folder.path + "/pipe")
    }

    @Test func whatIsTooLargeIsNamedAndNotRead() throws {
        let limits = Limits(
            inputBytes: 1000, inflatedBytes: 1000, nesting: 9, elements: 9, attributes: 9, textBytes: 9, records: 9,
            fields: 9, blocks: 9)
        let path = try pipe(String(repeating: "x", count: 5000))
        #expect(
            Array(PostingSources([path], limits: limits))
                == [.failure(.tooLarge(path: path.description, limit: 1000))])
        let file = FilePath(try folder.write("large.html", String(repeating: "x", count: 1001)))
        #expect(throws: FileBytes.Failure.tooLarge(limit: 1000)) { try FileBytes.read(file, limit: 1000) }
        #expect(try FileBytes.read(file, limit: 1001).count == 1001)
    }

    @Test func aFileWithHolesCostsNothing() throws {
        let path = folder.path + "/sparse.html"
        #expect(FileManager.default.createFile(atPath: path, contents: nil))
        #expect(truncate(path, 9 << 30) == 0)
        #expect(throws: FileBytes.Failure.tooLarge(limit: 256 << 20)) {
            try FileBytes.read(FilePath(path), limit: 256 << 20)
        }
    }

    @Test func aFolderInThePlaceOfAFileIsSaid() throws {
        #expect(throws: FileBytes.Failure.system(EISDIR)) { try FileBytes.read(FilePath(folder.path), limit: 9) }
    }

    /// The names of files on Linux are any bytes; other systems refuse those that are no text.
    @Test func namesThatAreNoTextAreRead() throws {
        let name = FilePath(folder.path).appending(FilePath(bytes: [0x61, 0xE9] + Array(".txt".utf8)))
        let descriptor = name.withSystemName(failed: -1) { open($0, O_WRONLY | O_CREAT, 0o644) }
        guard descriptor >= 0 else { return }
        close(descriptor)
        let found = Array(InputFiles([FilePath(folder.path)]))
        #expect(found == [.file(path: name, id: "a\\xE9")])
        #expect(name.description.hasSuffix("/a\\xE9.txt"))
        #expect(try FileBytes.read(name, limit: 9) == [])
    }
}
