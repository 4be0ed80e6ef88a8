/// The token sequences under which a phrase is looked for.
enum PhraseVariants {
    /// Beginnings that ads write joined, hyphened or apart: "multi disciplinary", "health care", "team work".
    static let looseBeginnings = [
        "multi", "inter", "co", "pre", "post", "non", "cyber", "tele", "micro", "under", "over", "cross", "health",
        "child", "data", "team", "web", "work", "home", "field", "book", "self", "e", "anti", "semi", "bio", "geo",
        "photo", "ultra", "infra", "pro", "sub", "trans", "time", "stake", "off", "on", "back", "front", "life", "lab",
    ].map { FoldedWord($0.utf8) }

    /// All variants of a phrase's words; the first is the phrase as written.
    ///
    /// The other verb forms of the first word are no variants of their own, except for a joined word's: the table links
    /// their classes, or each label that begins with a verb would be stored two or three times.
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
        guard form == .lemma else { return }
        for variant in variants.indices {
            let range = variants.range(variant)
            let first = variants.words[range.lowerBound]
            if range.count > 1 {
                table.linkVerbForms(of: first)
            } else if count > 1 {
                for verb in table.otherVerbForms(of: first) {
                    variants.addCopy(of: variant, replacing: 0..<1, with: WordTable.ID(verb))
                }
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
            for position in table.splits(of: variants.words[index]) {
                let split = table.split(position)
                variants.addCopy(
                    of: 0, replacing: index..<index + 1, with: WordTable.ID(split.beginning), WordTable.ID(split.rest))
            }
        }
    }
}
