import Foundation
import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite final class WholeFileMarkTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("whole-\(UUID().uuidString)")
        .path
    private var path: String { folder + "/skills.skilltax" }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    private func open() throws -> CompiledTaxonomy {
        try CompiledTaxonomy(try #require(FlatMemory(mapping: path)), path: path)
    }

    private var hasNote: Bool { FileManager.default.fileExists(atPath: folder + "/.skills.skilltax.whole") }

    @Test func theNoteLiesBesideTheFile() {
        #expect(WholeFileMark.place("a/b.skilltax") == "a/.b.skilltax.whole")
        #expect(WholeFileMark.place("b") == ".b.whole")
    }

    @Test func aWholeFileIsNotedAndADamagedOneIsNot() throws {
        var bytes = try Sample.compiled()
        try write(bytes)
        _ = try open()
        #expect(hasNote)
        _ = try open()
        bytes[bytes.count / 2] ^= 1
        // Changed in place, behind the note.
        let handle = try #require(FileHandle(forUpdatingAtPath: path))
        try handle.seek(toOffset: UInt64(bytes.count / 2))
        try handle.write(contentsOf: [bytes[bytes.count / 2]])
        try handle.close()
        #expect(throws: TaxonomyProblem.damaged(path: path)) { try open() }
        try FileManager.default.removeItem(atPath: folder + "/.skills.skilltax.whole")
        #expect(throws: TaxonomyProblem.damaged(path: path)) { try open() }
        #expect(!hasNote)
    }

    @Test func theNoteGoesWithOneFileAlone() throws {
        let bytes = try Sample.compiled()
        try write(bytes)
        let digest = try open().file.digest
        #expect(WholeFileMark.isSet(on: path, digest: digest, bytes: bytes.count))
        #expect(!WholeFileMark.isSet(on: path, digest: "sha256:0", bytes: bytes.count))
        #expect(!WholeFileMark.isSet(on: path, digest: digest, bytes: bytes.count + 1))
        try FileManager.default.copyItem(atPath: path, toPath: folder + "/copy")
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.moveItem(atPath: folder + "/copy", toPath: path)
        #expect(!WholeFileMark.isSet(on: path, digest: digest, bytes: bytes.count))
    }

    @Test func nothingIsWrittenThroughALink() throws {
        try write(try Sample.compiled())
        let target = folder + "/target"
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/.skills.skilltax.whole", withDestinationPath: target)
        _ = try open()
        #expect(!FileManager.default.fileExists(atPath: target))
    }
}
