import PhraseMatching
import SkillTaxonomy

/// Compiled taxonomies that a user named.
public enum TaxonomyFiles {
    /// Maps and checks one.
    ///
    /// Its header, sections and tables are checked, not its digest: reading all of a file takes longer than opening it
    /// may. Damage inside can give wrong matches, never a crash.
    public static func open(_ path: FilePath) throws(ConfigurationProblem) -> CompiledTaxonomy {
        guard let memory = MappedFile.memory(of: path) else { throw .taxonomy(.unreadable(path: path.description)) }
        do { return try CompiledTaxonomy(memory, path: path.description) } catch { throw .taxonomy(error) }
    }

    /// Maps one that will be read whole, and checks all of it.
    public static func openWhole(_ path: FilePath) throws(ConfigurationProblem) -> CompiledTaxonomy {
        let taxonomy = try open(path)
        guard taxonomy.file.isIntact else { throw .taxonomy(.damaged(path: path.description)) }
        return taxonomy
    }
}
