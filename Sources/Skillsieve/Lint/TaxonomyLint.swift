import Credentials
import SkillTaxonomy

/// Checks a taxonomy's sources for what no reader of a single row can see.
public struct TaxonomyLint {
    private let sources: LintSources

    /// Reads a folder's sources.
    public init(_ folder: TaxonomyFolder) throws(ConfigurationProblem) {
        try self.init(files: folder.read())
    }

    /// Takes sources that were read already.
    public init(files: [TaxonomySources.File]) throws(ConfigurationProblem) {
        sources = try LintSources(files)
    }

    /// All findings, in order of files and lines.
    public var findings: [LintFinding] {
        let skills = SkillLint(sources)
        let labels = LabelLint(sources)
        let credentials = CredentialLint(sources)
        return (skills.findings + labels.findings + credentials.findings).sorted { first, second in
            (first.file, first.line ?? 0, first.message) < (second.file, second.line ?? 0, second.message)
        }
    }
}
