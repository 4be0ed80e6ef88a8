/// Reads the words of a text as hashes of their letters in lower case, without making strings.
///
/// A word is a run of ASCII letters and of other characters beyond the punctuation of U+2000...U+2BFF; digits, signs and
/// apostrophes end it. Case is folded for ASCII, Latin-1 and Latin Extended-A. Bytes that are not UTF-8 are taken as
/// they come.
struct WordScanner {
    /// A word of the text.
    struct Word {
        /// The hash of its letters; never 0.
        var key: UInt64
        /// The last letter in it beyond ASCII that a language may have for its own, -1 where there is none.
        var letter: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The next word that begins before `end`; nil where there is none.
    mutating func next(before end: Int = .max) -> Word? {
        let count = bytes.count
        while position < count, !isLetter(at: position) { position += Self.signLength(bytes[position]) }
        guard position < count, position < end else { return nil }
        var key: UInt64 = 0xcbf2_9ce4_8422_2325
        var letter = -1
        while position < count, isLetter(at: position) {
            let byte = bytes[position]
            if byte < 0x80 {
                key = (key ^ UInt64(byte | 0x20)) &* Self.prime
                position += 1
            } else if byte & 0xFC == 0xC4 || byte == 0xC3, position + 1 < count {
                let trail = Self.lowered(byte, bytes[position + 1])
                if let slot = Self.letterSlot(byte, trail) { letter = slot }
                key = ((key ^ UInt64(byte)) &* Self.prime ^ UInt64(trail)) &* Self.prime
                position += 2
            } else {
                key = (key ^ UInt64(byte)) &* Self.prime
                position += 1
            }
        }
        return Word(key: key == 0 ? 1 : key, letter: letter)
    }

    private static let prime: UInt64 = 0x100_0000_01b3

    private func isLetter(at index: Int) -> Bool {
        let byte = bytes[index]
        return byte >= 0x80 ? Self.signLength(byte) == 1 : (byte | 0x20) &- 0x61 < 26
    }

    /// The length of a sign by its first byte: U+0080...U+00BF and U+2000...U+2FFF hold nothing but signs.
    private static func signLength(_ byte: UInt8) -> Int {
        switch byte {
        case 0xC2: 2
        case 0xE2: 3
        default: 1
        }
    }

    /// The second byte of a letter in lower case.
    private static func lowered(_ lead: UInt8, _ trail: UInt8) -> UInt8 {
        switch lead {
        case 0xC3: trail >= 0x80 && trail <= 0x9E && trail != 0x97 ? trail + 0x20 : trail
        case 0xC4: trail & 1 == 0 && trail < 0xB8 ? trail + 1 : trail
        case 0xC5 where trail <= 0x88 || (0xB9...0xBD).contains(trail): trail & 1 == 1 ? trail + 1 : trail
        case 0xC5: trail & 1 == 0 && trail >= 0x8A && trail <= 0xB6 ? trail + 1 : trail
        default: trail
        }
    }

    /// The number of a letter of U+00C0...U+017F.
    private static func letterSlot(_ lead: UInt8, _ trail: UInt8) -> Int? {
        guard lead >= 0xC3, lead <= 0xC5, trail & 0xC0 == 0x80 else { return nil }
        return Int(lead - 0xC3) * 64 + Int(trail & 0x3F)
    }

    /// The number of a letter in UTF-8.
    static func letterSlot(_ letter: [UInt8]) -> Int? {
        letter.count == 2 ? letterSlot(letter[0], letter[1]) : nil
    }
}
