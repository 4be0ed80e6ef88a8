import PhraseMatching
import SkillTaxonomy

/// Where the built-in taxonomy lies: beside the program, or in `share` beside the program's folder.
///
/// In a build folder the sources are near; there a missing or outdated file is compiled on the way.
public struct TaxonomyLocation: Sendable {
    /// The file's name.
    public static let fileName = "skillsieve.skilltax"

    private let executable: FilePath

    /// Makes one for the program that is running, or for another.
    public init(executable: FilePath? = nil) {
        self.executable = executable ?? Executable.path
    }

    private var folder: FilePath { executable.folder }

    /// The places looked at, the first one first.
    public var candidates: [FilePath] {
        let name = FilePath(Self.fileName)
        return [folder.appending(name), folder.folder.appending("share/skillsieve").appending(name)]
    }

    /// The folder of sources that the program was built with, if it still lies in its build folder.
    public var sources: TaxonomyFolder? {
        var folder = self.folder
        while folder.folder != folder {
            folder = folder.folder
            if FileStatus(following: folder.appending("Package.swift")) != nil,
                FileStatus(following: folder.appending("Taxonomy/skills")) != nil
            {
                return TaxonomyFolder(folder.appending("Taxonomy"))
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
            if let memory = MappedFile.memory(of: path) { return try Self.open(memory, path: path) }
        }
        throw .noTaxonomy(searched: candidates.map(\.description))
    }

    private func open(
        _ sources: TaxonomyFolder, note: (String) -> Void
    ) throws(ConfigurationProblem) -> CompiledTaxonomy {
        let path = candidates[0]
        if let taxonomy = current(path, sources) { return taxonomy }
        // Of several programs that start at once, one compiles and the others wait for it.
        let lock = FileLock(FilePath(bytes: path.bytes + Array(".lock".utf8)))
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
    private func current(_ path: FilePath, _ sources: TaxonomyFolder) -> CompiledTaxonomy? {
        guard isCurrent(path, sources), let memory = MappedFile.memory(of: path),
            let taxonomy = try? CompiledTaxonomy(memory, path: path.description),
            taxonomy.file.bytes(of: TaxonomyCompiler.sourcesSection) == TaxonomyCompiler.list(of: sources.files)
        else { return nil }
        return taxonomy
    }

    private static func open(_ memory: FlatMemory, path: FilePath) throws(ConfigurationProblem) -> CompiledTaxonomy {
        do { return try CompiledTaxonomy(memory, path: path.description) } catch { throw .taxonomy(error) }
    }

    /// Whether a compiled file is younger than its sources and than the program that made it.
    private func isCurrent(_ path: FilePath, _ sources: TaxonomyFolder) -> Bool {
        guard let made = FileStatus(following: path)?.modified else { return false }
        let folders = [FilePath("skills"), "language", "credentials"].map { sources.path.appending($0) }
        let files = sources.files.map { sources.path.appending(FilePath($0)) }
        let inputs = [sources.path, executable] + folders + files
        return inputs.allSatisfy { FileStatus(following: $0).map { $0.modified <= made } ?? false }
    }
}
