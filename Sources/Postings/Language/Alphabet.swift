/// What a letter says by itself: the alphabet that languages share, or the one language that has it.
enum Alphabet: Equatable {
    /// No letter: a sign, a digit, a space.
    case none
    /// An alphabet of several languages, which their words and groups of letters tell apart.
    case shared
    /// An alphabet of one language, written in words.
    case own(Language)
    /// Signs of one language that stand without spaces; so many of them make up a word.
    case unspaced(Language, lettersOfAWord: Int)
    /// Chinese signs, which Japanese has too.
    case han

    /// The alphabet of a character.
    static func of(_ scalar: UInt32) -> Alphabet {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: .shared
        case ..<0xC0, 0xD7, 0xF7: .none
        case ..<0x250, 0x259, 0x1E00..<0x1F00: .shared
        case 0x400..<0x530: .shared
        case 0x620..<0x660, 0x66E..<0x6D4, 0x6D5..<0x6F0, 0x6FA..<0x700: .shared
        case 0x900..<0x964, 0x970..<0x980: .shared
        case ..<0x980: western(scalar)
        case ..<0x1800, 0x1C90..<0x1CC0: indianAndNeighbouring(scalar)
        default: eastern(scalar)
        }
    }

    private static func western(_ scalar: UInt32) -> Alphabet {
        switch scalar {
        case 0x370..<0x400: .own(.greek)
        case 0x531..<0x55A, 0x560..<0x589: .own(.armenian)
        case 0x5D0..<0x5F0: .own(.hebrew)
        default: .none
        }
    }

    private static func indianAndNeighbouring(_ scalar: UInt32) -> Alphabet {
        switch scalar {
        case 0x980..<0x9E6: .own(.bengali)
        case 0xA00..<0xA66: .own(.punjabi)
        case 0xA80..<0xAE6: .own(.gujarati)
        case 0xB00..<0xB66: .own(.odia)
        case 0xB80..<0xBE6: .own(.tamil)
        case 0xC00..<0xC66: .own(.telugu)
        case 0xC80..<0xCE6: .own(.kannada)
        case 0xD00..<0xD66: .own(.malayalam)
        case 0xD80..<0xDF4: .own(.sinhala)
        case 0xE01..<0xE3B, 0xE40..<0xE4F: .unspaced(.thai, lettersOfAWord: 4)
        case 0xE81..<0xED0: .unspaced(.lao, lettersOfAWord: 4)
        case 0x1000..<0x1040: .unspaced(.burmese, lettersOfAWord: 4)
        case 0x10A0..<0x10FB, 0x1C90..<0x1CC0: .own(.georgian)
        case 0x1100..<0x1200: .own(.korean)
        case 0x1200..<0x1361: .own(.amharic)
        case 0x1780..<0x17D4: .unspaced(.khmer, lettersOfAWord: 4)
        default: .none
        }
    }

    private static func eastern(_ scalar: UInt32) -> Alphabet {
        switch scalar {
        case 0x1F00..<0x2000: .own(.greek)
        case 0x3041..<0x3100, 0x31F0..<0x3200, 0xFF66..<0xFFA0: .unspaced(.japanese, lettersOfAWord: 2)
        case 0x3131..<0x3190, 0xAC00..<0xD7A4: .own(.korean)
        case 0x3400..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: .han
        default: .none
        }
    }
}
