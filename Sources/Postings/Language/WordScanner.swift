/// Reads the words of a text letter by letter in lower case, without making strings.
///
/// A word is a run of letters; digits, signs and apostrophes end it. Case is folded for Latin, Greek and Cyrillic letters,
/// and "ș" and "ț" are read as "ş" and "ţ", which many keyboards give. Bytes that are not UTF-8 are signs.
struct WordScanner {
    /// What ended the text before a word.
    enum Break: Int, Comparable {
        /// Spaces and the like.
        case none
        /// A mark that often ends a sentence.
        case mark
        /// A line.
        case line

        static func < (one: Break, other: Break) -> Bool { one.rawValue < other.rawValue }
    }

    /// The longest words that are kept whole; what is longer is cut.
    static let longestWord = 30

    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int
    /// The last word's key in a ``LanguageTable``: its letters in lower case between two edges.
    private(set) var key: UInt64 = 0
    /// How many letters the last word has.
    private(set) var letterCount = 0
    /// What the letters of the last word say by themselves.
    private(set) var alphabet = Alphabet.none
    /// Whether that is an alphabet that languages share.
    private(set) var isShared = false
    /// What stood before the last word.
    private(set) var before = Break.none
    private var start = 0

    init(bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// Goes to the next word that begins before `end`; false where there is none.
    mutating func next(before end: Int = .max) -> Bool {
        let limit = min(end, bytes.count)
        before = .none
        alphabet = .none
        isShared = false
        while position < limit {
            let byte = bytes[position]
            if byte == 0x20 {
                position += 1
                continue
            }
            if Self.isASCIILetter(byte) {
                (alphabet, isShared) = (.shared, true)
                break
            }
            let (scalar, length) = scalar(at: position)
            if byte >= 0x80 {
                alphabet = Alphabet.of(scalar)
                isShared = alphabet == .shared
                if alphabet != .none { break }
            }
            before = max(before, Self.breaking(scalar))
            position += length
        }
        guard position < limit else { return false }
        start = position
        key = LanguageTable.key(LanguageTable.noKey, adding: LanguageTable.edge)
        letterCount = 0
        while position < bytes.count, letterCount < Self.longestWord {
            let byte = bytes[position]
            if isShared, Self.isASCIILetter(byte) {
                key = LanguageTable.key(key, adding: UInt32(byte | 0x20))
                position += 1
            } else {
                guard byte >= 0x80 else { break }
                let (scalar, length) = scalar(at: position)
                guard Alphabet.of(scalar) == alphabet else { break }
                key = LanguageTable.key(key, adding: Self.lowered(scalar))
                position += length
            }
            letterCount += 1
        }
        key = LanguageTable.key(key, adding: LanguageTable.edge)
        return true
    }

    /// The letters of the last word, in lower case.
    var letters: [UInt32] {
        var letters: [UInt32] = []
        letters.reserveCapacity(letterCount)
        var index = start
        while index < position {
            let (scalar, length) = scalar(at: index)
            letters.append(Self.lowered(scalar))
            index += length
        }
        return letters
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func breaking(_ scalar: UInt32) -> Break {
        switch scalar {
        case 0x0A, 0x0D: .line
        // . ! ? : ; and those of Indian, Arabic and Chinese writing
        case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x964, 0x6D4, 0x61F, 0x3002: .mark
        default: .none
        }
    }

    /// The character at an offset and its length in bytes; 0 for what is not UTF-8.
    private func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF5, index + length <= bytes.count else { return (0, 1) }
        var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return (0, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, length)
    }

    /// A letter in lower case.
    static func lowered(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE: scalar + 0x20
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x18F: 0x259
        case 0x218, 0x219: 0x15F
        case 0x21A, 0x21B: 0x163
        case 0x100..<0x138, 0x14A..<0x178, 0x1A0..<0x1A6, 0x1DE..<0x1F0, 0x1F8..<0x220, 0x222..<0x234, 0x460..<0x482,
            0x48A..<0x4C0, 0x4D0..<0x530, 0x1E00..<0x1E96, 0x1EA0..<0x1F00:
            scalar | 1
        case 0x139..<0x149, 0x179..<0x17F, 0x1AF..<0x1B1, 0x1CD..<0x1DD, 0x4C1..<0x4CF: scalar + (scalar & 1)
        case 0x400..<0x410: scalar + 0x50
        case 0x410..<0x430: scalar + 0x20
        default: scalar
        }
    }
}
