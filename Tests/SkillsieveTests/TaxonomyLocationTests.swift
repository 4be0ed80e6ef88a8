import Foundation
import Skillsieve
import TestSupport
import Testing

struct TaxonomyLocationTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A build folder with sources, and the location of a program in it.
    private func buildFolder() throws -> TaxonomyLocation {
        try folder.write("Package.swift")
        try SmallTaxonomy.write(to: folder)
        return TaxonomyLocation(executable: FilePath(try folder.write(".build/debug/program")))
    }

    private func notes(_ location: TaxonomyLocation) throws -> [String] {
        var notes: [String] = []
        _ = try location.open { notes.append($0) }
        return notes
    }

    private var compiled: String { folder.path + "/.build/debug/skillsieve.skilltax" }

    private func setModified(_ path: String, _ secondsFromNow: Double) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: secondsFromNow)], ofItemAtPath: path)
    }

    @Test func aBuildFolderCompilesOnceAndIsSilentThen() throws {
        let location = try buildFolder()
        #expect(try notes(location) == ["compiled \(folder.path)/Taxonomy to \(compiled)"])
        let first = try Data(contentsOf: URL(fileURLWithPath: compiled))
        #expect(try notes(location) == [])
        try FileManager.default.removeItem(atPath: compiled)
        #expect(try notes(location).count == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: compiled)) == first, "the same sources give the same bytes")
    }

    @Test func changedSourcesAreCompiledAgain() throws {
        let location = try buildFolder()
        _ = try location.open()
        try setModified(folder.path + "/Taxonomy/weights.yaml", 60)
        #expect(try notes(location).count == 1)
    }

    @Test func aFileMoreOrLessIsSeenThoughItIsOld() throws {
        let location = try buildFolder()
        try folder.write("Taxonomy/language/cues.csv", "phrase,cue\nmust,required\n")
        _ = try location.open()
        try FileManager.default.removeItem(atPath: folder.path + "/Taxonomy/language/cues.csv")
        try setModified(folder.path + "/Taxonomy/language", -60)
        #expect(try notes(location).count == 1)
    }

    @Test func anotherProgramIsReasonToCompileAgain() throws {
        let location = try buildFolder()
        _ = try location.open()
        try setModified(folder.path + "/.build/debug/program", 60)
        #expect(try notes(location).count == 1)
    }

    @Test func aDamagedFileIsCompiledAgain() throws {
        let location = try buildFolder()
        _ = try location.open()
        try folder.write(".build/debug/skillsieve.skilltax", "rubbish")
        try setModified(compiled, 60)
        #expect(try notes(location).count == 1)
    }

    @Test(.enabled(if: getuid() != 0 || !FileManager.default.isWritableFile(atPath: "/proc/version")))
    func anUnwritableFolderFallsBackToMemory() throws {
        let location = try buildFolder()
        // Root may write anywhere, but nobody can put a file where a folder of that name is.
        try folder.write(".build/debug/skillsieve.skilltax/in-the-way")
        let notes = try notes(location)
        #expect(notes.count == 1)
        #expect(notes[0].contains("in memory: \(compiled): cannot be written"))
    }

    @Test func anInstalledProgramFindsItsShare() throws {
        let built = try buildFolder()
        _ = try built.open()
        let program = try folder.write("prefix/bin/program")
        try folder.write("prefix/share/skillsieve/keep")
        try FileManager.default.copyItem(
            atPath: compiled, toPath: folder.path + "/prefix/share/skillsieve/skillsieve.skilltax")
        try FileManager.default.removeItem(atPath: folder.path + "/Package.swift")
        #expect(try TaxonomyLocation(executable: FilePath(program)).open().skills.count == 2)
    }

    @Test func withoutAnyFileThePlacesAreNamed() throws {
        let program = try folder.write("prefix/bin/program")
        let location = TaxonomyLocation(executable: FilePath(program))
        #expect(throws: ConfigurationProblem.noTaxonomy(searched: location.candidates.map(\.description))) {
            try location.open()
        }
        #expect(
            location.candidates.map(\.description) == [
                folder.path + "/prefix/bin/skillsieve.skilltax",
                folder.path + "/prefix/share/skillsieve/skillsieve.skilltax",
            ])
    }

    @Test func theRunningProgramLiesInTheBuildFolder() throws {
        let sources = try #require(TaxonomyLocation().sources)
        #expect(sources.path.description == Repository.path + "/Taxonomy")
        #expect(sources.files.contains("weights.yaml"))
    }
}
