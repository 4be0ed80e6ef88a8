/// What a scalar beyond ASCII is to the tokenizer.
enum WideScalar: Equatable, BitwiseCopyable {
    /// Part of a word; folds to these bytes.
    case letter(folded: FoldedScalar, isUpper: Bool)
    /// Stands for plain characters or for none (`PlainForm`): a text that holds it is written plainly before it is cut.
    case presentation
    /// Takes no room at all: an accent on its own scalar, a choice between forms of the one before.
    case invisible
    /// Counts as white space: no-break space, trade mark signs, the raised digits of footnotes.
    case white
    case apostrophe
    /// Joins words that it touches: hyphens, en dash, minus.
    case hyphen
    /// Dashes, bullets, guillemets, currency signs and every other sign.
    case stop

    /// Classifies a scalar value of 0x80 or more.
    static func classify(_ value: UInt32) -> WideScalar {
        value < latinEnd ? latin[Int(value &- 0x80)] : classifyBeyondLatin(value)
    }

    /// The two Latin blocks that job ads use, worked out once: they hold nearly all letters beyond ASCII of such texts.
    private static let latin: [WideScalar] = (0x80..<latinEnd).map(classifyLatin)
    private static let latinEnd: UInt32 = 0x250

    private static func classifyLatin(_ value: UInt32) -> WideScalar {
        switch value {
        case 0xAD, 0x132, 0x133: .presentation
        case 0xA0, 0xA9, 0xAE, 0xB2, 0xB3, 0xB9: .white
        case 0xB4: .apostrophe
        case 0xAA, 0xB5, 0xBA: Unicode.Scalar(value).map { .letter(folded: FoldedScalar($0), isUpper: false) } ?? .stop
        case 0x80...0xBF, 0xD7, 0xF7: .stop
        default: letter(value)
        }
    }

    private static func classifyBeyondLatin(_ value: UInt32) -> WideScalar {
        switch value {
        // What typographers write comes first: a look at all that has a plain form takes longer.
        case 0x2014...0x2017, 0x201A...0x202E, 0x2030...0x205E, 0x20A0...0x20CF, 0x2500...0x266E: .stop
        case 0x300...0x36F, 0xFE00...0xFE0F: .invisible
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2120, 0x2122, 0x2070, 0x2074...0x2079: .white
        case 0x2018, 0x2019, 0x2BC: .apostrophe
        case 0x2010...0x2013, 0x2212: .hyphen
        case let value where PlainForm.of(value) != nil: .presentation
        case 0x2061...0x206F, 0x207B...0x207E, 0x208B...0x208E, 0x2190...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF,
            0xFFFD, 0x1F000...0x1FAFF, 0xE0000...:
            .stop
        default: letter(value)
        }
    }

    /// A letter without its accent and in lower case.
    private static func letter(_ value: UInt32) -> WideScalar {
        guard let scalar = Unicode.Scalar(value) else { return .stop }
        var folded = FoldedScalar()
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars where !(0x300...0x36F).contains(lowered.value)
        {
            folded.append(accentFree[lowered.value] ?? FoldedScalar(lowered))
        }
        return .letter(folded: folded, isUpper: scalar.properties.isUppercase)
    }

    /// Lower-case Latin letters with a mark, and the letters they fold to.
    private static let accentFree: [UInt32: FoldedScalar] = {
        let groups = [
            "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "oe": "œ",
            "r": "ŕŗř", "s": "śŝşšſ", "ss": "ß", "t": "ţťŧ", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
            "z": "źżž",
        ]
        var table: [UInt32: FoldedScalar] = [:]
        for (plain, marked) in groups {
            for scalar in marked.unicodeScalars { table[scalar.value] = FoldedScalar(plain.utf8) }
        }
        return table
    }()
}

/// The few bytes that a scalar folds to, in one register so that classifying allocates nothing.
struct FoldedScalar: Equatable, BitwiseCopyable {
    private var packed: UInt64 = 0
    /// How many bytes.
    private(set) var count = 0

    /// Begins with no byte.
    init() {}

    /// Takes bytes; those beyond the eighth are dropped, which no lower-case mapping reaches.
    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes where count < 8 {
            packed |= UInt64(byte) << (UInt64(count) << 3)
            count += 1
        }
    }

    /// Takes a scalar's UTF-8.
    init(_ scalar: Unicode.Scalar) {
        self.init(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Adds another one's bytes.
    mutating func append(_ other: FoldedScalar) {
        self = FoldedScalar((0..<count).map { self[$0] } + (0..<other.count).map { other[$0] })
    }

    /// One byte.
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> (UInt64(index) << 3)) }
}
