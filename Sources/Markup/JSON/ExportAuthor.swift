/// Who an export of several postings says that they are all of.
enum ExportAuthor {
    /// The employer's name among the values around the lists; an account's own name counts where nothing else is named.
    static func name(in fields: [Field]) -> String? {
        let near = fields.prefix(most).filter { !$0.value.isEmpty && $0.value.utf8.count <= longestName }
        if let stated = near.first(where: { isEmployer($0.path) }) { return stated.value }
        return near.first { $0.path == "name" && !isAboutJobs($0.value) }?.value
    }

    /// Values that are looked at, and the length of a name.
    private static let most = 200
    private static let longestName = 120

    private static func isEmployer(_ path: String) -> Bool {
        let parts = path.split(separator: ".")
        guard let first = parts.first, parts.count <= 2 else { return false }
        return PostingShape(key: first).contains(.employer)
            && (parts.count == 1 || names.contains(parts[1].lowercased()))
    }

    private static let names: Set<String> = ["name", "title", "displayname", "display_name", "label", "nom"]

    /// "All open jobs" names a list, not an employer.
    private static func isAboutJobs(_ name: String) -> Bool {
        KeyWords.of(name).contains { PostingShape.jobWords.contains($0) || $0 == "feed" || $0 == "export" }
    }
}
