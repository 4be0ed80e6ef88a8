/// The end of a word as a number, so that one comparison tells whether a word has it.
struct Suffix: Sendable {
    /// How many bytes it has; at most seven.
    let length: Int
    private let value: UInt64

    init(_ text: StaticString) {
        length = text.utf8CodeUnitCount
        value = text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    /// Whether a word with these last eight bytes, the last one lowest, ends in it.
    @inline(__always)
    func ends(_ tail: UInt64) -> Bool { tail & (1 << (8 * UInt64(length)) &- 1) == value }

    /// A suffix and what stands in for it.
    typealias Replacement = (suffix: Suffix, replacement: [UInt8])

    private static func list(_ pairs: [(StaticString, String)]) -> [Replacement] {
        pairs.map { (Suffix($0.0), Array($0.1.utf8)) }
    }

    /// Of step 1b.
    static let past = [Suffix("ingly"), Suffix("edly"), Suffix("ing"), Suffix("ed")]
    /// What gets its "e" back when the ending has gone.
    static let needE = [Suffix("at"), Suffix("bl"), Suffix("iz")]

    /// Of step 2, the longer ones first.
    static let double: [Replacement] = list([
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"),
        ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"),
        ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"),
    ])

    /// Of step 3, the longer ones first.
    static let adjective: [Replacement] = list([
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ful", ""), ("ness", ""),
    ])

    /// Of step 4, the longer ones first.
    static let last = [
        Suffix("ement"), Suffix("ance"), Suffix("ence"), Suffix("able"), Suffix("ible"), Suffix("ment"), Suffix("ant"),
        Suffix("ent"), Suffix("ism"), Suffix("ate"), Suffix("iti"), Suffix("ous"), Suffix("ive"), Suffix("ize"),
        Suffix("al"), Suffix("er"), Suffix("ic"),
    ]
}
