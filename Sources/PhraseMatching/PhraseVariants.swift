/// The token sequences under which a phrase is looked for.
enum PhraseVariants {
    /// Beginnings that ads write joined, hyphened or apart: "multi disciplinary", "health care", "team work".
    static let looseBeginnings = [
        "multi", "inter", "co", "pre", "post", "non", "cyber", "tele", "micro", "under", "over", "cross", "health",
        "child", "data", "team", "web", "work", "home", "field", "book", "self", "e", "anti", "semi", "bio", "geo",
        "photo", "ultra", "infra", "pro", "sub", "trans", "time", "stake", "off", "on", "back", "front", "life", "lab",
    ].map { FoldedWord($0.utf8) }

    /// All variants of a phrase's words; the first is the phrase as written.
    static func of(_ words: [WordTable.ID], form: Phrase.Form, in table: inout WordTable) -> WordRuns {
        var variants = WordRuns()
        for word in words { variants.add(word) }
        complete(&variants, form: form, in: &table)
        return variants
    }

    /// Ends the phrase as written, which is all that the runs hold, and adds its other variants.
    static func complete(_ variants: inout WordRuns, form: Phrase.Form, in table: inout WordTable) {
        guard !variants.words.isEmpty else { return }
        variants.endRun()
        let count = variants.words.count
        addJoined(count, in: &table, to: &variants)
        addSplit(count, in: &table, to: &variants)
        guard form == .lemma, count > 1 else { return }
        for variant in variants.indices {
            for verb in table.otherVerbForms(of: variants.words[variants.range(variant).lowerBound]) {
                variants.addCopy(of: variant, replacing: 0..<1, with: WordTable.ID(verb))
            }
        }
    }

    /// "team work" -> "teamwork".
    private static func addJoined(_ count: Int, in table: inout WordTable, to variants: inout WordRuns) {
        for index in 0..<count - 1 where table.isLooseBeginning(variants.words[index]) {
            let joined = table.folded(variants.words[index]) + table.folded(variants.words[index + 1])
            variants.addCopy(of: 0, replacing: index..<index + 2, with: table.id(of: joined))
        }
    }

    /// "teamwork" -> "team work".
    private static func addSplit(_ count: Int, in table: inout WordTable, to variants: inout WordRuns) {
        for index in 0..<count {
            for split in table.splits(of: variants.words[index]) {
                variants.addCopy(
                    of: 0, replacing: index..<index + 1, with: WordTable.ID(split.beginning), WordTable.ID(split.rest))
            }
        }
    }
}
