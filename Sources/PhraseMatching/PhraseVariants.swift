/// The token sequences under which a phrase is looked for.
enum PhraseVariants {
    /// Beginnings that ads write joined, hyphened or apart: "multi disciplinary", "health care", "team work".
    static let looseBeginnings = [
        "multi", "inter", "co", "pre", "post", "non", "cyber", "tele", "micro", "under", "over", "cross", "health",
        "child", "data", "team", "web", "work", "home", "field", "book", "self", "e", "anti", "semi", "bio", "geo",
        "photo", "ultra", "infra", "pro", "sub", "trans", "time", "stake", "off", "on", "back", "front", "life", "lab",
    ]

    /// All variants of a phrase as folded words; the first is the phrase as written.
    static func of(_ phrase: Phrase) -> [[String]] {
        let words = Tokenizer.foldedForms(of: phrase.text).map { String(decoding: $0, as: UTF8.self) }
        guard !words.isEmpty else { return [] }
        var variants = [words]
        variants += joined(words) + split(words)
        if phrase.form == .lemma, words.count > 1 { variants += variants.flatMap(otherVerbForms) }
        var seen: Set<[String]> = []
        return variants.filter { seen.insert($0).inserted }
    }

    private static func joined(_ words: [String]) -> [[String]] {
        words.indices.dropLast().filter { looseBeginnings.contains(words[$0]) }.map { index in
            Array(words[..<index]) + [words[index] + words[index + 1]] + words[(index + 2)...]
        }
    }

    private static func split(_ words: [String]) -> [[String]] {
        words.indices.flatMap { index -> [[String]] in
            let word = words[index]
            guard word.utf8.count > 6 else { return [] }
            return looseBeginnings.filter { word.hasPrefix($0) && word.utf8.count - $0.utf8.count > 3 }.map {
                Array(words[..<index]) + [$0, String(word.dropFirst($0.count))] + words[(index + 1)...]
            }
        }
    }

    /// "managing stakeholders" for "manage stakeholders", and the other way round.
    private static func otherVerbForms(_ words: [String]) -> [[String]] {
        let rest = words.dropFirst()
        let bare = WordForms.bareForms(ofIng: words[0])
        return (bare.isEmpty ? WordForms.ingForms(of: words[0]) : bare).map { [$0] + rest }
    }
}
