import Foundation
import PhraseMatching
import SkillTaxonomy

/// Where the built-in taxonomy lies: beside the program, or in `share` beside the program's folder.
///
/// In a build folder the sources are near; there a missing or outdated file is compiled on the way.
public struct TaxonomyLocation: Sendable {
    /// The file's name.
    public static let fileName = "skillsieve.skilltax"

    private let executable: String

    /// Makes one for the program that is running, or for another.
    public init(executable: String? = nil) {
        self.executable = executable ?? Executable.path
    }

    private var folder: String { (executable as NSString).deletingLastPathComponent }

    /// The places looked at, the first one first.
    public var candidates: [String] {
        let prefix = (folder as NSString).deletingLastPathComponent
        return [folder + "/" + Self.fileName, prefix + "/share/skillsieve/" + Self.fileName]
    }

    /// The folder of sources that the program was built with, if it still lies in its build folder.
    public var sources: TaxonomyFolder? {
        var folder = self.folder
        while folder.count > 1 {
            folder = (folder as NSString).deletingLastPathComponent
            let manager = FileManager.default
            if manager.fileExists(atPath: folder + "/Package.swift"),
                manager.fileExists(atPath: folder + "/Taxonomy/skills")
            {
                return TaxonomyFolder(folder + "/Taxonomy")
            }
        }
        return nil
    }

    /// Opens the built-in taxonomy.
    ///
    /// - Parameter note: told in a sentence what was done on the way, for users who want to know.
    public func open(note: (String) -> Void = { _ in }) throws(ConfigurationProblem) -> CompiledTaxonomy {
        if let sources { return try open(sources, note: note) }
        for path in candidates {
            if let memory = FlatMemory(mapping: path) { return try Self.open(memory, path: path) }
        }
        throw .noTaxonomy(searched: candidates)
    }

    private func open(
        _ sources: TaxonomyFolder, note: (String) -> Void
    ) throws(ConfigurationProblem) -> CompiledTaxonomy {
        let path = candidates[0]
        if let taxonomy = current(path, sources) { return taxonomy }
        // Of several programs that start at once, one compiles and the others wait for it.
        let lock = FileLock(path + ".lock")
        defer { lock.release() }
        if let taxonomy = current(path, sources) { return taxonomy }
        let result = try TaxonomyCompiler().compile(sources)
        result.problems.forEach(note)
        do {
            let file = try AtomicFile(path)
            try file.write(result.bytes)
            try file.commit()
            note("compiled \(sources.path) to \(path)")
        } catch {
            note("compiled \(sources.path) in memory: \(error)")
        }
        return try Self.open(FlatMemory(copying: result.bytes), path: path)
    }

    /// The compiled file, if it can be used and is up to date.
    private func current(_ path: String, _ sources: TaxonomyFolder) -> CompiledTaxonomy? {
        guard isCurrent(path, sources), let memory = FlatMemory(mapping: path),
            let taxonomy = try? CompiledTaxonomy(memory, path: path),
            taxonomy.file.bytes(of: TaxonomyCompiler.sourcesSection) == TaxonomyCompiler.list(of: sources.files)
        else { return nil }
        return taxonomy
    }

    private static func open(_ memory: FlatMemory, path: String) throws(ConfigurationProblem) -> CompiledTaxonomy {
        do { return try CompiledTaxonomy(memory, path: path) } catch { throw .taxonomy(error) }
    }

    /// Whether a compiled file is younger than its sources and than the program that made it.
    private func isCurrent(_ path: String, _ sources: TaxonomyFolder) -> Bool {
        guard let made = Self.modified(path) else { return false }
        let folders = ["", "/skills", "/language", "/credentials"].map { sources.path + $0 }
        let inputs = folders + sources.files.map { sources.path + "/" + $0 } + [executable]
        return inputs.allSatisfy { Self.modified($0).map { $0 <= made } ?? false }
    }

    private static func modified(_ path: String) -> Double? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
