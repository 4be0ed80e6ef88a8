/// What a byte can be to the tokenizer; the table is built once.
enum ByteClass: UInt8 {
    case white, lower, upper, digit, sign, highByte

    /// The class of each byte value.
    static let table: [UInt8] = (0...255).map { value in
        let kind: ByteClass =
            switch UInt8(value) {
            case 0x61...0x7A, 0x5F: .lower
            case 0x41...0x5A: .upper
            case 0x30...0x39: .digit
            case 0x00...0x20, 0x7F: .white
            case 0x80...0xFF: .highByte
            default: .sign
            }
        return kind.rawValue
    }
}

/// What a scalar beyond ASCII is to the tokenizer.
enum WideScalar: Equatable {
    /// Part of a word; folds to these bytes.
    case letter(folded: [UInt8], isUpper: Bool)
    /// Takes no room at all: soft hyphen, zero-width space, byte order mark.
    case invisible
    /// Counts as white space: no-break space, trade mark signs.
    case white
    case apostrophe
    case hyphen
    /// Dashes, bullets, guillemets and every other sign.
    case stop

    /// Classifies a scalar value.
    static func classify(_ value: UInt32) -> WideScalar {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0xFE00...0xFE0F: .invisible
        case 0xA0, 0xA9, 0xAE, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2120, 0x2122: .white
        case 0x2018, 0x2019, 0x2BC, 0xB4: .apostrophe
        case 0x2010, 0x2011: .hyphen
        case 0xAA, 0xB5, 0xBA: .letter(folded: utf8(value), isUpper: false)
        case 0x80...0xBF, 0xD7, 0xF7, 0x2012...0x206F, 0x2190...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF,
            0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFFFD, 0x1F000...0x1FAFF:
            .stop
        default: letter(value)
        }
    }

    /// A letter without its accent and in lower case, where the two Latin blocks that job ads use have one.
    private static func letter(_ value: UInt32) -> WideScalar {
        guard let scalar = Unicode.Scalar(value) else { return .stop }
        let lowered = scalar.properties.lowercaseMapping
        let isUpper = scalar.properties.isUppercase
        guard value < 0x250 else { return .letter(folded: Array(lowered.utf8), isUpper: isUpper) }
        let folded = lowered.unicodeScalars.flatMap { accentFree[$0.value] ?? Array(String($0).utf8) }
        return .letter(folded: folded, isUpper: isUpper)
    }

    private static func utf8(_ value: UInt32) -> [UInt8] {
        Unicode.Scalar(value).map { Array(String($0).utf8) } ?? []
    }

    /// Lower-case Latin letters with a mark, and the letters they fold to.
    private static let accentFree: [UInt32: [UInt8]] = {
        let groups = [
            "a": "àáâãäåāăąǎ", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
            "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "oe": "œ",
            "r": "ŕŗř", "s": "śŝşšſ", "ss": "ß", "t": "ţťŧ", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ",
            "z": "źżž",
        ]
        var table: [UInt32: [UInt8]] = [:]
        for (plain, marked) in groups {
            for scalar in marked.unicodeScalars { table[scalar.value] = Array(plain.utf8) }
        }
        return table
    }()
}
