import SkillTaxonomy

extension TaggedPosting {
    /// SHA-256 of the posting's text as "sha256:" and 64 hexadecimal digits: equal for copies, wherever they were found.
    public var digest: String { CompiledFile.digest(of: posting.text.bytes) }

    /// The sector that more of what is required stands in than in any other; nil where none leads.
    ///
    /// What is asked for in every sector (transversal skills, attitudes, languages) has no say.
    public var sector: String? {
        var counts: [String: Int] = [:]
        for requirement in requirements where requirement.importance == .required {
            guard let sector = requirement.concept.sector, !Self.general.contains(sector) else { continue }
            counts[sector, default: 0] += 1
        }
        guard let most = counts.values.max() else { return nil }
        let leading = counts.filter { $0.value == most }
        return leading.count == 1 ? leading.first?.key : nil
    }

    /// Files of the taxonomy that are no sector of work.
    private static let general: Set<String> = ["transversal", "languages"]
}
