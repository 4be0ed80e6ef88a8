/// The token sequences under which a phrase is looked for.
enum PhraseVariants {
    /// Beginnings that ads write joined, hyphened or apart: "multi disciplinary", "health care", "team work".
    static let looseBeginnings = [
        "multi", "inter", "co", "pre", "post", "non", "cyber", "tele", "micro", "under", "over", "cross", "health",
        "child", "data", "team", "web", "work", "home", "field", "book", "self", "e", "anti", "semi", "bio", "geo",
        "photo", "ultra", "infra", "pro", "sub", "trans", "time", "stake", "off", "on", "back", "front", "life", "lab",
    ].map { FoldedWord($0.utf8) }

    /// All variants of a phrase's words; the first is the phrase as written.
    static func of(_ words: [WordTable.ID], form: Phrase.Form, in table: inout WordTable) -> [[WordTable.ID]] {
        guard !words.isEmpty else { return [] }
        var variants = [words]
        appendJoined(words, in: &table, to: &variants)
        appendSplit(words, in: &table, to: &variants)
        if form == .lemma, words.count > 1 {
            for variant in variants {
                for verb in table.otherVerbForms(of: variant[0]) { variants.append([verb] + variant.dropFirst()) }
            }
        }
        return variants
    }

    /// "team work" -> "teamwork".
    private static func appendJoined(
        _ words: [WordTable.ID], in table: inout WordTable, to variants: inout [[WordTable.ID]]
    ) {
        for index in words.indices.dropLast() where table.isLooseBeginning(words[index]) {
            var variant = words
            variant[index] = table.id(of: table.folded(words[index]) + table.folded(words[index + 1]))
            variant.remove(at: index + 1)
            variants.append(variant)
        }
    }

    /// "teamwork" -> "team work".
    private static func appendSplit(
        _ words: [WordTable.ID], in table: inout WordTable, to variants: inout [[WordTable.ID]]
    ) {
        for index in words.indices {
            for (beginning, rest) in table.splits(of: words[index]) {
                var variant = words
                variant[index] = beginning
                variant.insert(rest, at: index + 1)
                variants.append(variant)
            }
        }
    }
}
