import Foundation
import TestSupport
import Testing

@testable import Skillsieve

/// Both ways to write a file unseen: with a name of its own, and, where the system can do it, without one.
struct HiddenFileTests {
    static let ways = HiddenFile.canBeNameless ? [true, false] : [true]

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ text: String, to name: String, isNamed: Bool) throws {
        let file = try AtomicFile(FilePath(folder.path + "/" + name), isNamed: isNamed)
        try file.write(Array(text.utf8))
        try file.commit()
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
    }

    private func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)
        return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }

    @Test(arguments: ways) func newAndOldFilesAreWritten(isNamed: Bool) throws {
        try write("one", to: "a.csv", isNamed: isNamed)
        #expect(try text("a.csv") == "one")
        try write("two", to: "a.csv", isNamed: isNamed)
        #expect(try text("a.csv") == "two")
        #expect(folder.names == ["a.csv"])
    }

    @Test(arguments: ways, [0o600, 0o640, 0o755]) func theModeIsKept(isNamed: Bool, mode: Int) throws {
        let path = try folder.write("a.csv", "old")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        try write("new", to: "a.csv", isNamed: isNamed)
        #expect(try text("a.csv") == "new")
        #expect(try self.mode("a.csv") == mode)
    }

    @Test(arguments: ways) func aNewFileIsAsOpenAsTheUserWants(isNamed: Bool) throws {
        let mask = umask(0o027)
        defer { umask(mask) }
        try write("new", to: "a.csv", isNamed: isNamed)
        #expect(try mode("a.csv") == 0o640)
    }

    @Test(arguments: ways) func aLinkToNothingStaysALink(isNamed: Bool) throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/deep", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/l.csv", withDestinationPath: "deep/m.csv")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/deep/m.csv", withDestinationPath: "t.csv")
        try write("new", to: "l.csv", isNamed: isNamed)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/l.csv") == "deep/m.csv")
        #expect(try text("deep/t.csv") == "new")
    }

    @Test(arguments: ways) func linksInACircleHoldNobodyUp(isNamed: Bool) throws {
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/a", withDestinationPath: "b")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/b", withDestinationPath: "a")
        // The system would refuse it; the last link is replaced, and nothing else is touched.
        try write("new", to: "a", isNamed: isNamed)
        #expect(folder.names == ["a", "b"])
    }

    @Test(arguments: ways) func twoAtOnceDoNotMix(isNamed: Bool) throws {
        let path = FilePath(folder.path + "/a.csv")
        let first = try AtomicFile(path, isNamed: isNamed)
        let second = try AtomicFile(path, isNamed: isNamed)
        try first.write(Array("first".utf8))
        try second.write(Array("second".utf8))
        try first.commit()
        #expect(try text("a.csv") == "first")
        try second.commit()
        #expect(try text("a.csv") == "second")
        #expect(folder.names == ["a.csv"])
    }

    @Test(arguments: ways) func whatIsGivenUpLeavesNothing(isNamed: Bool) throws {
        do {
            let file = try AtomicFile(FilePath(folder.path + "/a.csv"), isNamed: isNamed)
            try file.write(Array("half".utf8))
        }
        #expect(folder.names == [])
    }

    @Test(arguments: ways, ["b/", "", "none/a.csv", String(repeating: "n", count: 300)])
    func whatCannotBeAFileIsRefused(isNamed: Bool, name: String) throws {
        #expect(throws: ConfigurationProblem.self) { try write("x", to: name, isNamed: isNamed) }
        #expect(folder.names == [])
    }

    @Test(arguments: ways) func aNameAsLongAsMayBeIsTaken(isNamed: Bool) throws {
        let name = String(repeating: "n", count: 251) + ".csv"
        try write("x", to: name, isNamed: isNamed)
        #expect(folder.names == [name])
    }
}
