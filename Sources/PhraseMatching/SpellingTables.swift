/// The British and American spellings, and the irregular plurals, that count as the same word.
enum SpellingTables {
    /// Plurals that no rule explains, and their singular.
    static let irregularPlurals = table([
        "analyses": "analysis", "diagnoses": "diagnosis", "children": "child", "bases": "base", "theses": "thesis",
    ])

    /// British wordings that no ending explains, and the American one.
    static let americanWords = table([
        "programme": "program", "programmes": "programs", "grey": "gray", "cheque": "check", "centre": "center",
        "centres": "centers", "theatre": "theater", "theatres": "theaters", "fibre": "fiber", "metre": "meter",
        "litre": "liter", "licence": "license", "licences": "licenses", "defence": "defense", "offence": "offense",
        "practise": "practice", "practising": "practicing", "judgement": "judgment", "fulfil": "fulfill",
        "enrol": "enroll", "enrolment": "enrollment", "fulfilment": "fulfillment", "skilful": "skillful",
        "aluminium": "aluminum", "tyre": "tire", "tyres": "tires", "ageing": "aging", "labour": "labor",
        "manoeuvre": "maneuver", "instalment": "installment", "cancelled": "canceled", "mould": "mold",
        "moulding": "molding", "plough": "plow", "storey": "story", "jewellery": "jewelry", "marvellous": "marvelous",
    ])

    /// British endings, each with its American one.
    static let endings = pairs([
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"), ("ised", "ized"),
        ("ising", "izing"), ("iser", "izer"), ("isers", "izers"), ("yse", "yze"), ("ysed", "yzed"),
        ("ysing", "yzing"), ("yser", "yzer"), ("our", "or"), ("ours", "ors"), ("oural", "oral"), ("oured", "ored"),
        ("ouring", "oring"), ("ourite", "orite"), ("elling", "eling"), ("elled", "eled"), ("ellor", "elor"),
        ("ellors", "elors"), ("eller", "eler"), ("ogue", "og"), ("ogues", "ogs"),
    ])

    /// The same by the last letter of the British one and of the American one: most words end in none of them.
    static let endingsByBritish = byLastLetter(\.british)
    static let endingsByAmerican = byLastLetter(\.american)

    /// British groups of letters inside words, each with its American one.
    static let groups = pairs([
        ("paed", "ped"), ("anaes", "anes"), ("haem", "hem"), ("gynaec", "gynec"), ("oesoph", "esoph"),
        ("oestr", "estr"), ("encyclopaed", "encycloped"),
    ])

    /// The keys of a table that lead to each value, in alphabetical order.
    static func inverted(_ table: [FoldedWord: FoldedWord]) -> [FoldedWord: [FoldedWord]] {
        let ordered = table.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        return Dictionary(grouping: ordered, by: \.value).mapValues { $0.map(\.key) }
    }

    private static func byLastLetter(
        _ side: (((british: FoldedWord, american: FoldedWord)) -> FoldedWord)
    ) -> [[(british: FoldedWord, american: FoldedWord)]] {
        (0...255).map { letter in endings.filter { side($0).last.map(Int.init) == letter } }
    }

    private static func table(_ words: [String: String]) -> [FoldedWord: FoldedWord] {
        Dictionary(uniqueKeysWithValues: words.map { (FoldedWord($0.key.utf8), FoldedWord($0.value.utf8)) })
    }

    private static func pairs(_ words: [(String, String)]) -> [(british: FoldedWord, american: FoldedWord)] {
        words.map { (british: FoldedWord($0.0.utf8), american: FoldedWord($0.1.utf8)) }
    }
}
