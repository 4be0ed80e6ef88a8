import SkillTaxonomy

/// Plain English words of job postings: as labels of a skill they would match everywhere.
enum PlainWords {
    /// The list beside the language files, a word a line.
    static let file = "language/plain-words.txt"

    /// Classes of words that say how good something is or fill a phrase: a soft skill may well be one of them.
    private static let openClasses: Set<String> = ["quality", "filler"]

    /// The words of that list and of the closed word classes.
    static func read(
        _ files: [TaxonomySources.File], words: [(phrase: String, category: String)]
    ) -> Set<String> {
        let list = files.first { $0.path == file }?.bytes ?? []
        let lines = list.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
        let own = lines.filter { !$0.hasPrefix("#") }.map { $0.filter { !$0.isWhitespace }.lowercased() }
        let closed = words.filter { !openClasses.contains($0.category) }.map { $0.phrase.lowercased() }
        return Set(own + closed).subtracting([""])
    }
}
