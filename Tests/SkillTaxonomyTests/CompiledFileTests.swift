import PhraseMatching
import Testing

@testable import SkillTaxonomy

@Suite struct CompiledFileTests {
    static let sections: [String: [UInt8]] = ["b": [1, 2, 3], "a": [], "language/cues": Array(0..<16)]

    private func open(_ bytes: [UInt8]) throws(TaxonomyProblem) -> CompiledFile {
        try CompiledFile(FlatMemory(copying: bytes), path: "skills.bin")
    }

    private func message(_ bytes: [UInt8]) -> String? {
        do {
            _ = try open(bytes)
            return nil
        } catch { return error.description }
    }

    @Test func whatIsWrittenIsRead() throws {
        let file = try open(CompiledFile.encode(Self.sections))
        for (name, content) in Self.sections {
            #expect(file.bytes(of: name) == content)
            #expect(file.withBytes(of: name) { Array($0) } == content)
            #expect(file.section(name).map { $0.lowerBound % 8 } == 0)
        }
        #expect(file.bytes(of: "c") == nil)
        #expect(file.isIntact)
    }

    @Test func theSameSectionsGiveTheSameBytes() {
        let bytes = CompiledFile.encode(Self.sections)
        #expect(
            bytes == CompiledFile.encode(Dictionary(uniqueKeysWithValues: Self.sections.sorted { $0.key > $1.key })))
    }

    @Test func theHeaderIsPinned() {
        let bytes = CompiledFile.encode(["a": [9]])
        #expect(Array(bytes.prefix(24)) == Array("SKILLTAX".utf8) + [7, 0, 0, 0, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0])
        #expect(bytes.count == 128)
    }

    @Test func aForeignFileIsNamed() {
        let expected = "skills.bin: is no compiled taxonomy; make one with 'skillsieve taxonomy import'"
        for bytes in [[], Array("id,preferredLabel\n".utf8), [UInt8](repeating: 0, count: 200)] {
            #expect(message(bytes) == expected)
        }
    }

    @Test func anotherVersionIsNamed() {
        var bytes = CompiledFile.encode(Self.sections)
        bytes[8] = 77
        #expect(
            message(bytes) == "skills.bin: was compiled in format 77, this program reads format 7; import it again")
    }

    @Test func whatIsCutShortIsNamed() {
        let bytes = CompiledFile.encode(Self.sections)
        for length in 72..<bytes.count {
            #expect(message(Array(bytes.prefix(length))) == "skills.bin: is cut short or damaged; import it again")
        }
        #expect(message(bytes + [0]) == "skills.bin: is cut short or damaged; import it again")
    }

    @Test func aSectionOutsideTheFileIsNamed() {
        var bytes = CompiledFile.encode(["a": [9]])
        bytes[72 + 24 + 6] = 1
        CompiledFile.sealHead(&bytes, sections: 1)
        #expect(message(bytes) == "skills.bin: is cut short or damaged; import it again")
    }

    @Test func changedContentIsNoLongerIntact() throws {
        var bytes = CompiledFile.encode(Self.sections)
        bytes[bytes.count - 1] ^= 1
        let file = try open(bytes)
        #expect(!file.isIntact)
        #expect(file.isDamaged("language/cues"))
        #expect(file.section("language/cues") == nil)
        #expect(file.bytes(of: "language/cues") == nil)
        #expect(!file.isDamaged("b"))
        #expect(!file.isDamaged("c"))
        #expect(file.bytes(of: "b") == [1, 2, 3])
    }

    /// Bits of the header, of the table, of the digest and of what sections hold; the filling between them means nothing.
    @Test func everyBitIsToldOf() throws {
        let bytes = CompiledFile.encode(Self.sections)
        let names = ["a", "b", "language/cues"]
        var unseen: [Int] = []
        for place in bytes.indices {
            for bit in 0..<8 {
                var damaged = bytes
                damaged[place] ^= 1 << UInt8(bit)
                guard let file = try? open(damaged) else { continue }
                if !names.contains(where: file.isDamaged) { unseen.append(place) }
            }
        }
        // "b" has three bytes, and five that fill up its word.
        let filling = Set(unseen)
        #expect(filling.count == 5)
        #expect(filling.allSatisfy { bytes[$0] == 0 })
    }

    @Test func digestsAreSHA256() throws {
        #expect(
            CompiledFile.digest(of: Array("abc".utf8))
                == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(try open(CompiledFile.encode([:])).digest.count == 7 + 64)
    }
}
