/// Languages that share most of their words, so that any sentence of one half fits the other.
enum LanguageKin {
    private static let groups: [[Language]] = [
        [.norwegian, .danish, .swedish], [.croatian, .serbian, .slovenian], [.czech, .slovak],
        [.galician, .portuguese, .spanish, .catalan], [.indonesian, .malay], [.turkish, .azerbaijani],
        [.dutch, .afrikaans], [.russian, .ukrainian, .belarusian, .bulgarian, .macedonian, .serbian],
        [.hindi, .marathi, .nepali], [.arabic, .persian, .urdu], [.estonian, .finnish],
    ]

    /// The numbers of the groups that each language is in, as bits.
    private static let bits: [UInt32] = Language.byLane.map { language in
        groups.indices.reduce(0) { groups[$1].contains(language) ? $0 | 1 << UInt32($1) : $0 }
    }

    /// Whether two languages, by their places, are close.
    static func areKin(_ one: Int, _ other: Int) -> Bool { bits[one] & bits[other] != 0 }
}
