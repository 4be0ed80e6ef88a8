/// The levels of degrees and diplomas as résumés name them, and how the catalogue's entries are called.
enum DegreeLevel: CaseIterable {
    case doctorate, master, bachelor, associate, secondary

    /// Finds the level that a stretch of text names.
    init?(_ text: String) {
        let tokens = FoldedName(text).tokens
        let joined = " " + tokens.joined(separator: " ") + " "
        guard
            let level = Self.allCases.first(where: { level in
                level.words.contains { joined.contains(" \($0) ") }
            })
        else { return nil }
        self = level
    }

    /// Words and abbreviations, folded.
    private var words: [String] {
        switch self {
        case .doctorate: ["doctorate", "doctoral", "doctor", "phd", "ph d", "dphil", "edd", "md", "jd"]
        case .master:
            ["master", "msc", "m sc", "ma", "m a", "ms", "m s", "mba", "meng", "m eng", "mphil", "mres", "llm"]
        case .bachelor:
            [
                "bachelor", "bsc", "b sc", "ba", "b a", "bs", "b s", "beng", "b eng", "bba", "bcom", "llb", "bfa",
                "undergraduate",
            ]
        case .associate: ["associate", "aas", "a a", "foundation degree", "fdsc", "hnd"]
        case .secondary:
            ["high school", "ged", "secondary school", "a level", "gcse", "gcses", "abitur", "baccalaureate"]
        }
    }

    /// Names that a catalogue's entry for the level may have, the likeliest first.
    var names: [String] {
        switch self {
        case .doctorate: ["doctorate", "doctoral degree", "PhD", "doctor's degree"]
        case .master: ["master's degree", "master degree", "masters"]
        case .bachelor: ["bachelor's degree", "bachelor degree", "bachelors"]
        case .associate: ["associate degree", "associate's degree", "associates degree"]
        case .secondary: ["high school diploma", "secondary school diploma", "GED"]
        }
    }
}
