import Foundation
import Skillsieve
import TestSupport
import Testing

struct AtomicFileTests {
    @Test func aFileAppearsOnlyWhenItIsWhole() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("out.txt", "old")
        let file = try AtomicFile(path)
        try file.write(Array("new".utf8))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        try file.commit()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        #expect(folder.names == ["out.txt"])
    }

    @Test func whatIsGivenUpLeavesNothing() throws {
        let folder = try TemporaryFolder()
        do {
            let output = try ByteOutput(path: folder.path + "/out.txt")
            try output.write([UInt8](repeating: 65, count: 200_000))
        }
        #expect(folder.names == [])
    }

    @Test func anUnwritableFolderIsNamed() throws {
        let path = "/no/such/folder/out.txt"
        #expect(throws: ConfigurationProblem.unwritable(path: path, reason: "No such file or directory")) {
            try AtomicFile(path)
        }
    }
}
