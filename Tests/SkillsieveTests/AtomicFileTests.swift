import Foundation
import TestSupport
import Testing

@testable import Skillsieve

struct AtomicFileTests {
    @Test func aFileAppearsOnlyWhenItIsWhole() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("out.txt", "old")
        let file = try AtomicFile(FilePath(path))
        try file.write(Array("new".utf8))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        try file.commit()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        #expect(folder.names == ["out.txt"])
    }

    @Test func whatIsGivenUpLeavesNothing() throws {
        let folder = try TemporaryFolder()
        do {
            let output = try ByteOutput(path: FilePath(folder.path + "/out.txt"))
            try output.write([UInt8](repeating: 65, count: 200_000))
        }
        #expect(folder.names == [])
    }

    @Test func anUnwritableFolderIsNamed() throws {
        let path = "/no/such/folder/out.txt"
        #expect(throws: ConfigurationProblem.unwritable(path: path, reason: "No such file or directory")) {
            try AtomicFile(FilePath(path))
        }
    }

    @Test func aLinkStaysALinkToTheFile() throws {
        let folder = try TemporaryFolder()
        let target = try folder.write("deep/real.txt", "old")
        let link = folder.path + "/link.txt"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
        let file = try AtomicFile(FilePath(link))
        try file.write(Array("new".utf8))
        try file.commit()
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "new")
    }

    /// As with `--output /dev/stdout`: what is no file must not be replaced by one.
    @Test func aPipeIsWrittenTo() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/pipe"
        #expect(mkfifo(pipe, 0o600) == 0)
        let reader = open(pipe, O_RDWR | O_CLOEXEC)
        defer { close(reader) }
        let file = try AtomicFile(FilePath(pipe))
        try file.write(Array("new".utf8))
        try file.commit()
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(reader, &bytes, bytes.count) == 3)
        #expect(bytes.prefix(3).elementsEqual("new".utf8))
        #expect(folder.names == ["pipe"])
        #expect(try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType != .typeRegular)
    }

    @Test func aFolderCannotBeWrittenTo() throws {
        let folder = try TemporaryFolder()
        #expect(throws: ConfigurationProblem.unwritable(path: folder.path, reason: "Is a directory")) {
            try AtomicFile(FilePath(folder.path))
        }
    }
}
