import SkillTaxonomy
import Tagging

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
    /// A file that should say where postings were published does not.
    case noOrigins(path: String)
    /// A file that should hold words in clusters does not.
    case noClusters(path: String)
    /// No marked posting could be read.
    case nothingToLearn(marks: String)
    /// A taxonomy that stands in for the built-in one was compiled without a model that reads postings.
    case noModel(path: String)
    /// A model for reading postings cannot be used.
    case model(path: String, ReadingModelProblem)
    /// A file cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)
    /// A file has more than so many bytes.
    case tooLarge(path: String, limit: Int)
    /// A file cannot be written, with the system's reason.
    case unwritable(path: String, reason: String)
}

extension ConfigurationProblem {
    /// Why a file could not be read.
    init(_ failure: FileBytes.Failure, path: FilePath) {
        switch failure {
        case .tooLarge(let limit): self = .tooLarge(path: path.description, limit: limit)
        case .system: self = .unreadable(path: path.description, reason: failure.reason)
        }
    }
}
