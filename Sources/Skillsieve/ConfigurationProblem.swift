import SkillTaxonomy

/// What can keep the program from starting at all; the wording stands in `Problem+Wording.swift`.
public enum ConfigurationProblem: Error, Sendable, Equatable {
    /// No built-in taxonomy was found beside the program.
    case noTaxonomy(searched: [String])
    /// A taxonomy or weights file is wrong.
    case taxonomy(TaxonomyProblem)
    /// The catalogue in a compiled file cannot be read.
    case damagedCatalogue(path: String)
    /// A taxonomy was compiled without the index that ranks its concepts.
    case noRanking(path: String)
    /// A folder of taxonomy sources lacks its parts.
    case noSources(folder: String)
    /// A file cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)
    /// A file cannot be written, with the system's reason.
    case unwritable(path: String, reason: String)
}
